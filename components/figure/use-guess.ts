'use client';
// A kept guess of a simulator without a timeline: whether one was made, and how it is made, skipped and forgotten.

import { useState } from 'react';
import { forgetPrediction, keepPrediction, predictions } from '@/store/predictions';
import { useSaved } from '@/store/use-saved';

export interface Guess {
  /** The place of the chosen option; null while none was made. */
  readonly value: number | null;
  readonly isSkipped: boolean;
  keep(value: number): void;
  skip(): void;
  forget(): void;
}

/** `run` names what is guessed about; equal names share one guess, also on the next visit. */
export function useGuess(run: string): Guess {
  const kept = useSaved(predictions);
  const [isSkipped, setIsSkipped] = useState(false);
  return {
    value: kept[run] ?? null,
    isSkipped,
    keep: (value) => keepPrediction(run, value),
    skip: () => setIsSkipped(true),
    forget() {
      setIsSkipped(false);
      forgetPrediction(run);
    },
  };
}
