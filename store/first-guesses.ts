// The first guess of each lesson, beside the answers: a row for each lesson, written once and never changed.

import * as v from 'valibot';
import type { KeptWhere } from './answers';
import { openDatabase } from './database';
import { type FirstGuess, firstGuessSchema } from './first-guess';
import { inTime } from './in-time';
import { keptMoment } from './moment';
import { reportStorage, troubleOf } from './storage-state';

/** Guesses of this visit that the store has not taken. */
const unkept = new Map<string, FirstGuess>();

/**
 * Keeps a lesson's first guess; one that is there already stays, whichever tab made it.
 * Never throws: where nothing can be stored, it lives as long as the visit.
 */
export async function recordGuess(guess: FirstGuess): Promise<KeptWhere> {
  const made = { ...guess, at: keptMoment(guess.at) };
  if (!unkept.has(made.lesson)) unkept.set(made.lesson, made);
  try {
    const database = await openDatabase();
    const kept = database.transaction('rw', database.firstGuesses, async () => {
      const there = new Set(await database.firstGuesses.toCollection().primaryKeys());
      await database.firstGuesses.bulkAdd(
        [...unkept.values()].filter(({ lesson }) => !there.has(lesson)),
      );
    });
    await inTime(kept);
  } catch (error) {
    const reason = troubleOf(error);
    reportStorage('answers', reason);
    return { where: 'memory', reason };
  }
  unkept.clear();
  return { where: 'kept' };
}

/** Forgets what only memory holds, after guesses were restored or wiped. */
export function firstGuessesChanged(): void {
  unkept.clear();
}

/** Of guesses about the same lesson the earliest. */
export function earliest(guesses: readonly FirstGuess[]): readonly FirstGuess[] {
  const first = new Map<string, FirstGuess>();
  for (const guess of guesses) {
    if (guess.at < (first.get(guess.lesson)?.at ?? Number.POSITIVE_INFINITY)) {
      first.set(guess.lesson, guess);
    }
  }
  return [...first.values()];
}

/** The first guess of every lesson, oldest first. Rows that this version cannot read stay where they are. */
export async function firstGuesses(): Promise<readonly FirstGuess[]> {
  let stored: readonly FirstGuess[] = [];
  try {
    const rows = await inTime((await openDatabase()).firstGuesses.toArray());
    stored = rows.filter((row) => v.is(firstGuessSchema, row));
  } catch (error) {
    reportStorage('answers', troubleOf(error));
  }
  const known = new Set(stored.map(({ lesson }) => lesson));
  const fresh = [...unkept.values()].filter(({ lesson }) => !known.has(lesson));
  return [...stored, ...fresh].toSorted((a, b) => a.at - b.at);
}
