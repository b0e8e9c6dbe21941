// Keeps a lesson's first guess, at once; the code of the database follows.

import type { KeptWhere } from './answers';
import type { FirstGuess } from './first-guess';
import { guessesOnWay } from './guesses-on-way';
import { keptMoment } from './moment';
import { CodeMissingError, reportStorage, troubleOf } from './storage-state';

/**
 * Keeps a lesson's first guess; one that is there already stays, whichever tab made it. It is kept as soon as this is
 * called. Never throws: where nothing can be stored, it lives as long as the visit.
 */
export async function recordGuess(made: FirstGuess): Promise<KeptWhere> {
  const row = { ...made, at: keptMoment(made.at) };
  guessesOnWay.update((all) =>
    all.some(({ lesson }) => lesson === row.lesson) ? all : [...all, row],
  );
  try {
    const { settleGuesses } = await import('./first-guesses');
    return await settleGuesses();
  } catch {
    const reason = troubleOf(new CodeMissingError());
    reportStorage('answers', reason);
    return { where: 'memory', reason };
  }
}
