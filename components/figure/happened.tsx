'use client';
// The sentence under the strip: always visible, spoken when the run rests and now and then while it plays.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { SimDefinition } from './definition';
import { useNow } from './playing';
import { sentenceAt } from './sentence';
import { SentenceBand } from './sentence-text';
import { textOf } from './telling/text';
import type { FigureState } from './use-figure';

/** How long a spoken account of a playing run waits before the next. */
const SPEAK_EVERY_MS = 5000;

interface HappenedProps {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  /** What is still to be guessed. */
  readonly hidden: string | null;
  /** Why the knobs' values cannot be simulated, where no knob in sight tells it. */
  readonly problem: string | null;
}

export function Happened({ sim, figure, hidden, problem }: HappenedProps) {
  const { stageRun, playback, result } = figure;
  const { tMs } = useNow(figure.followed, 'words');
  const isAtEnd = result !== null;
  const sentence = useMemo(
    () => sentenceAt(sim, stageRun, tMs, isAtEnd, hidden),
    [sim, stageRun, tMs, isAtEnd, hidden],
  );
  const text = textOf(sentence);
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
    <SentenceBand sentence={sentence} spoken={spoken}>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </SentenceBand>
  );
}
