'use client';
// Notes what a class guessed about a run, once it is its guess: the file of the class's votes has it, too.

import { type RefObject, useEffect, useRef } from 'react';
import type { Guess } from './guesses';
import { type Raised, tally } from './raised';

const loadStore = () => import('@/store/class-guesses');

/** What counting hands needs of the network, so that a talk that has begun needs it no more. */
export const fetchHandsAhead = () => Promise.all([import('./count-hands'), loadStore()]);

interface Noted {
  readonly lesson: string;
  readonly asked: string;
  readonly raised: Raised;
  readonly guesses: readonly Guess[];
  /** Places of the options that the run came to; null where a number was asked for. */
  readonly right: readonly number[] | null;
  readonly happened: string;
}

/** `panel` has the question as the class read it. `noted` is null while nothing is to be noted. */
export function useClassGuess(panel: RefObject<HTMLElement | null>, noted: Noted | null): void {
  const isNoted = noted !== null;
  const latest = useRef(noted);
  useEffect(() => {
    latest.current = noted;
  });
  // Once, as it was when the hands became the guess.
  useEffect(() => {
    if (!isNoted || latest.current === null) return;
    const { lesson, asked, raised, guesses, right, happened } = latest.current;
    const counts = tally(raised, guesses.length);
    const guess = {
      atMs: Date.now(),
      lesson,
      asked,
      question: panel.current?.querySelector('.guess-question')?.textContent?.trim() ?? '',
      guesses: guesses.map(({ text }, place) => ({
        text,
        hands: counts[place] ?? 0,
        isRight: right?.includes(place) ?? null,
      })),
      happened,
    };
    loadStore().then(
      ({ keepClassGuess }) => keepClassGuess(guess),
      () => undefined,
    );
  }, [isNoted, panel]);
}
