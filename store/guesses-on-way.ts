// First guesses on their way into the database. They stand here at once: the page may be left before it is open.

import * as v from 'valibot';
import type { FirstGuess } from './first-guess';
import { createSaved } from './saved';

// Parsed by whoever takes them on: what parses them is not fetched with every figure.
const guess = v.custom<FirstGuess>(
  (row) => typeof row === 'object' && row !== null && 'lesson' in row,
);

/** Made, and not yet taken by the database. */
export const guessesOnWay = createSaved<readonly FirstGuess[]>(
  'guesses-on-way',
  v.array(guess),
  [],
);
