// The rows of a backup, taken over into the database. Knows nothing of the page, so that a worker can do it: a large
// backup never crosses to the page.

import type { Answer } from './answer';
import { type LearnerDatabase, openDatabase } from './database';
import type { FirstGuess } from './first-guess';
import { earliest } from './first-guesses';
import type { Content } from './read-backup';
import { keyOf, rowFrom, tableNames } from './rows';

/** `merge` adds what is missing here, `replace` leaves nothing else. */
export type How = 'merge' | 'replace';

/** What a page knows and the database may not: what lives in its memory only. */
export interface Here {
  readonly answers: readonly Answer[];
  readonly firstGuesses: readonly FirstGuess[];
}

export const NOTHING_HERE: Here = { answers: [], firstGuesses: [] };

export const tablesOf = ({ answers, ownItems, firstGuesses: guesses }: LearnerDatabase) => [
  answers,
  ownItems,
  guesses,
];

export async function clearAll(database: LearnerDatabase): Promise<void> {
  await Promise.all(tablesOf(database).map((table) => table.clear()));
}

/** So many are given to the database in a few ms. */
const ROWS_AT_ONCE = 500;

type OnProgress = (done: number) => void;

async function addMissing(
  table: LearnerDatabase['answers'],
  rows: readonly { readonly id: string }[],
  onProgress: OnProgress,
): Promise<void> {
  const there = new Set(await table.toCollection().primaryKeys());
  const missing = rows.filter(({ id }) => !there.has(id));
  // In parts, between which is told how far it is.
  for (let from = 0; from < missing.length; from += ROWS_AT_ONCE) {
    await table.bulkAdd(missing.slice(from, from + ROWS_AT_ONCE));
    onProgress(Math.min(1, (from + ROWS_AT_ONCE) / missing.length));
  }
}

/** What nobody here can read goes back to where it stood; what stands there already stays. */
async function addUnread(
  database: LearnerDatabase,
  { unread }: Pick<Content, 'unread'>,
): Promise<void> {
  for (const table of tableNames) {
    const there = new Set<unknown>(await database[table].toCollection().primaryKeys());
    const rows = unread[table].flatMap((json) => rowFrom(table, json) ?? []);
    await database[table].bulkPut(
      rows.map(({ row }) => row).filter((row) => !there.has(keyOf(table, row))),
    );
  }
}

/** All of them or, with an error, nothing. */
export async function restoreRows(
  rows: Omit<Content, 'saved'>,
  how: How,
  here: Here,
  onProgress: OnProgress = () => {},
): Promise<void> {
  const database = await openDatabase();
  await database.transaction('rw', tablesOf(database), async () => {
    if (how === 'replace') await clearAll(database);
    const known = new Set(rows.answers.map(({ id }) => id));
    const answers = [...rows.answers, ...here.answers.filter(({ id }) => !known.has(id))];
    await addMissing(database.answers, answers, onProgress);
    await addMissing(database.ownItems, rows.ownItems, onProgress);
    await database.firstGuesses.bulkPut(earliest([...here.firstGuesses, ...rows.firstGuesses]));
    await addUnread(database, rows);
  });
}
