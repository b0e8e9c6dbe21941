// All that the learner made as one file, and back. A file that is damaged in any way changes nothing.

import { allAnswers, answersChanged } from './answers';
import { type LearnerDatabase, openDatabase } from './database';
import { earliest, firstGuesses, firstGuessesChanged } from './first-guesses';
import { mergeJson } from './json';
import { allOwnItems, ownItemsChanged } from './own-items';
import {
  type Backup,
  type Content,
  checksumOf,
  countOf,
  FORMAT,
  isJson,
  type Saved,
  VERSION,
} from './read-backup';
import { keyOf, rowFrom, tableNames } from './rows';
import { rereadSaved, savedTexts, setAsideAs, storage, storedTexts } from './saved';
import { troubleOf } from './storage-state';
import { unreadRows } from './unread';

export { type Backup, readBackup } from './read-backup';

export async function makeBackup(madeAt: number): Promise<Backup> {
  const { unread, keys, leftOut } = await unreadRows();
  const content: Content = {
    answers: (await allAnswers()).filter(({ id }) => !keys.answers.has(id)),
    ownItems: (await allOwnItems()).filter(({ id }) => !keys.ownItems.has(id)),
    firstGuesses: (await firstGuesses()).filter(({ lesson }) => !keys.firstGuesses.has(lesson)),
    saved: Object.fromEntries(savedTexts()),
    unread,
  };
  return {
    format: FORMAT,
    version: VERSION,
    madeAt,
    count: countOf(content),
    leftOut,
    sha256: checksumOf({ madeAt, ...content }),
    ...content,
  };
}

/** Writes values into localStorage; gives back what undoes it. Throws, with all undone, where it is full. */
function writeSaved(wanted: ReadonlyMap<string, string>): () => void {
  const area = storage();
  if (area === null) return () => {};
  const before = storedTexts(area);
  const put = (entries: Iterable<readonly [string, string]>) => {
    // Old values leave first, so that a nearly full store has room for the new ones.
    for (const [key] of storedTexts(area)) area.removeItem(key);
    for (const [key, text] of entries) area.setItem(key, text);
  };
  try {
    put(wanted);
  } catch (error) {
    put(before);
    throw error;
  }
  return () => put(before);
}

/** What is here with what is missing. What cannot be joined is set aside beside it. */
function mergedSaved(theirs: Saved): ReadonlyMap<string, string> {
  const merged = new Map(savedTexts());
  for (const [key, text] of Object.entries(theirs)) {
    const ours = merged.get(key);
    if (ours === undefined || ours === text) merged.set(key, text);
    else if (isJson(ours) && isJson(text)) {
      merged.set(key, JSON.stringify(mergeJson(JSON.parse(ours), JSON.parse(text))));
    } else
      merged.set(
        setAsideAs(key, text, (name) => merged.get(name) ?? null),
        text,
      );
  }
  return merged;
}

/** So many are given to the database in a few ms. */
const ROWS_AT_ONCE = 500;

async function addMissing(
  table: LearnerDatabase['answers'],
  rows: readonly { readonly id: string }[],
): Promise<void> {
  const there = new Set(await table.toCollection().primaryKeys());
  const missing = rows.filter(({ id }) => !there.has(id));
  // In parts, between which the page can answer.
  for (let from = 0; from < missing.length; from += ROWS_AT_ONCE) {
    await table.bulkAdd(missing.slice(from, from + ROWS_AT_ONCE));
  }
}

/** What nobody here can read goes back to where it stood; what stands there already stays. */
async function addUnread(database: LearnerDatabase, { unread }: Backup): Promise<void> {
  for (const table of tableNames) {
    const there = new Set<unknown>(await database[table].toCollection().primaryKeys());
    const rows = unread[table].flatMap((json) => rowFrom(table, json) ?? []);
    await database[table].bulkPut(
      rows.map(({ row }) => row).filter((row) => !there.has(keyOf(table, row))),
    );
  }
}

const tablesOf = ({ answers, ownItems, firstGuesses: guesses }: LearnerDatabase) => [
  answers,
  ownItems,
  guesses,
];

async function clearAll(database: LearnerDatabase): Promise<void> {
  await Promise.all(tablesOf(database).map((table) => table.clear()));
}

/**
 * Takes a backup over: `merge` adds what is missing here, `replace` leaves nothing else.
 * All of it or, with an error, nothing.
 */
export async function restoreBackup(backup: Backup, how: 'merge' | 'replace'): Promise<void> {
  const database = await openDatabase();
  // Answers that live in memory only are kept by a merge as well.
  const here = how === 'merge' ? await allAnswers() : [];
  const guessed = how === 'merge' ? await firstGuesses() : [];
  let undo = () => {};
  try {
    await database.transaction('rw', tablesOf(database), async () => {
      if (how === 'replace') await clearAll(database);
      const known = new Set(backup.answers.map(({ id }) => id));
      const answers = [...backup.answers, ...here.filter(({ id }) => !known.has(id))];
      await addMissing(database.answers, answers);
      await addMissing(database.ownItems, backup.ownItems);
      await database.firstGuesses.bulkPut(earliest([...guessed, ...backup.firstGuesses]));
      await addUnread(database, backup);
      const saved =
        how === 'merge' ? mergedSaved(backup.saved) : new Map(Object.entries(backup.saved));
      undo = writeSaved(saved);
    });
  } catch (error) {
    undo();
    throw error;
  }
  await everythingChanged(how === 'merge' ? 'reread' : 'forget');
}

/** Forgets all that was kept. Where the browser has no database, the rest still goes. */
export async function wipeAll(): Promise<void> {
  try {
    const database = await openDatabase();
    await database.transaction('rw', tablesOf(database), () => clearAll(database));
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble !== 'missing' && trouble !== 'forbidden') throw error;
  }
  writeSaved(new Map());
  await everythingChanged('forget');
}

async function everythingChanged(how: 'reread' | 'forget'): Promise<void> {
  rereadSaved();
  firstGuessesChanged();
  await Promise.all([answersChanged(how), ownItemsChanged()]);
}
