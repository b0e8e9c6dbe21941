// The first guess of each lesson, beside the answers: a row for each lesson, written once and never changed.

import * as v from 'valibot';
import type { KeptWhere } from './answers';
import { openDatabase } from './database';
import { type FirstGuess, firstGuessSchema } from './first-guess';
import { guessesOnWay } from './guesses-on-way';
import { inTime } from './in-time';
import { reportStorage, troubleOf } from './storage-state';

/** Takes into the database what is on its way there. Never throws: what was not taken stays where it is. */
export async function settleGuesses(): Promise<KeptWhere> {
  const rows = guessesOnWay.get();
  const readable = rows.filter((row) => v.is(firstGuessSchema, row));
  try {
    const database = await openDatabase();
    const kept = database.transaction('rw', database.firstGuesses, async () => {
      const there = new Set(await database.firstGuesses.toCollection().primaryKeys());
      await database.firstGuesses.bulkAdd(readable.filter(({ lesson }) => !there.has(lesson)));
    });
    await inTime(kept);
  } catch (error) {
    const reason = troubleOf(error);
    reportStorage('answers', reason);
    return { where: 'memory', reason };
  }
  const settled = new Set(rows.map(({ lesson }) => lesson));
  guessesOnWay.update((all) => all.filter(({ lesson }) => !settled.has(lesson)));
  if (guessesOnWay.get().length === 0) guessesOnWay.remove();
  return { where: 'kept' };
}

/** Forgets what the database has not taken, after guesses were restored or wiped. */
export function firstGuessesChanged(): void {
  guessesOnWay.remove();
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
  // An earlier visit may have ended before they arrived.
  if (guessesOnWay.get().length > 0) await settleGuesses();
  let stored: readonly FirstGuess[] = [];
  try {
    const rows = await inTime((await openDatabase()).firstGuesses.toArray());
    stored = rows.filter((row) => v.is(firstGuessSchema, row));
  } catch (error) {
    reportStorage('answers', troubleOf(error));
  }
  const known = new Set(stored.map(({ lesson }) => lesson));
  const fresh = guessesOnWay
    .get()
    .filter((row) => v.is(firstGuessSchema, row) && !known.has(row.lesson));
  return [...stored, ...fresh].toSorted((a, b) => a.at - b.at);
}
