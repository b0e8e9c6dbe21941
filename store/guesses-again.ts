// What was guessed again at the end of a part, beside the first guess, which is never changed.

import * as v from 'valibot';
import { createSaved } from './saved';

/** By lesson: a number in the metric's own unit, or the id of an option. */
export const guessesAgain = createSaved<Readonly<Record<string, number | string>>>(
  'guesses-again',
  v.record(v.string(), v.union([v.pipe(v.number(), v.finite()), v.string()])),
  {},
);

export function guessAgain(lesson: string, guess: number | string): void {
  guessesAgain.update((all) => ({ ...all, [lesson]: guess }));
}
