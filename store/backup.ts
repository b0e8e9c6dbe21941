// All that the learner made as one file, and back. A file that is damaged in any way changes nothing.

import { allAnswers, answersChanged } from './answers';
import { openDatabase } from './database';
import { firstGuesses, firstGuessesChanged } from './first-guesses';
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
import { clearAll, type Here, type How, NOTHING_HERE, restoreRows, tablesOf } from './restore-rows';
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

/**
 * Takes a backup over: its rows are given to the database by `write`, which does all of it or rejects, and its saved
 * values are written here, since no worker can. All of it or, with an error, nothing.
 */
export async function restoreAround(
  saved: Saved,
  how: How,
  write: (here: Here) => Promise<void>,
): Promise<void> {
  // Answers that live in memory only are kept by a merge as well.
  const here =
    how === 'merge'
      ? { answers: await allAnswers(), firstGuesses: await firstGuesses() }
      : NOTHING_HERE;
  const undo = writeSaved(how === 'merge' ? mergedSaved(saved) : new Map(Object.entries(saved)));
  try {
    await write(here);
  } catch (error) {
    undo();
    throw error;
  }
  await everythingChanged(how === 'merge' ? 'reread' : 'forget');
}

/** The same on this very thread. */
export const restoreBackup = (backup: Backup, how: How): Promise<void> =>
  restoreAround(backup.saved, how, (here) => restoreRows(backup, how, here));

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
