'use client';
// The time left of a mock exam. It is shown, not spoken, except for the last five minutes and the last one.

import { useEffect, useRef, useState } from 'react';
import { formatClock } from '@/i18n/format';
import type { QuizWords } from '@/i18n/messages/quiz';

interface CountdownProps {
  readonly limitMs: number;
  readonly words: QuizWords;
  readonly onOver: () => void;
}

const SPOKEN_MINUTES = [5, 1];

export function Countdown({ limitMs, words, onOver }: CountdownProps) {
  const [leftMs, setLeftMs] = useState(limitMs);
  const over = useRef(onOver);
  over.current = onOver;

  useEffect(() => {
    // A tab in the background gets fewer ticks, so the end is a moment, not a number of ticks.
    const endsAt = performance.now() + limitMs;
    const timer = setInterval(() => {
      const left = Math.max(0, endsAt - performance.now());
      setLeftMs(left);
      if (left > 0) return;
      clearInterval(timer);
      over.current();
    }, 250);
    return () => clearInterval(timer);
  }, [limitMs]);

  const spoken = SPOKEN_MINUTES.findLast((minutes) => leftMs <= minutes * 60_000);
  return (
    <span>
      <span className="font-semibold text-ink-2" role="timer" aria-live="off">
        {formatClock(Math.ceil(leftMs / 1000) * 1000)}
      </span>
      <span className="sr-only" aria-live="polite">
        {spoken === undefined ? '' : words.minutesLeft(spoken)}
      </span>
    </span>
  );
}
