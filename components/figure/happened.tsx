'use client';
// The sentence under the strip: always visible, spoken when the run rests and now and then while it plays.

import { useEffect, useRef, useState } from 'react';
import { SentenceText } from './frame';
import type { FigureState } from './use-figure';

/** How long a spoken account of a playing run waits before the next. */
const SPEAK_EVERY_MS = 5000;

interface HappenedProps {
  readonly figure: FigureState;
  /** Why the knobs' values cannot be simulated, where no knob in sight tells it. */
  readonly problem: string | null;
}

export function Happened({ figure, problem }: HappenedProps) {
  const { sentence, playback } = figure;
  const text = sentence.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
  const [spoken, setSpoken] = useState('');
  const lastAt = useRef(0);
  useEffect(() => {
    const wait = playback.isPlaying ? lastAt.current + SPEAK_EVERY_MS - Date.now() : 300;
    const timer = setTimeout(
      () => {
        lastAt.current = Date.now();
        setSpoken(text);
      },
      Math.max(0, wait),
    );
    return () => clearTimeout(timer);
  }, [text, playback.isPlaying]);
  return (
    <div className="border-t border-line bg-accent-soft/45 px-4 py-3 text-[0.9375rem] leading-relaxed @3xl:px-6">
      {problem === null ? null : <p role="alert">{problem}</p>}
      {/* Two lines are kept free, so that nothing below moves when sentences differ in length. */}
      <p aria-hidden="true" className="min-h-[3.25em] @2xl:min-h-[1.625em]">
        <SentenceText sentence={sentence} />
      </p>
      <p className="sr-only" role="status">
        {spoken}
      </p>
    </div>
  );
}
