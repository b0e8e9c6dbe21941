// All that the learner made as one file, and back. A file that is damaged in any way changes nothing.

import * as v from 'valibot';
import { type Answer, answerSchema } from './answer';
import { allAnswers, answersChanged } from './answers';
import { type LearnerDatabase, openDatabase } from './database';
import { type FirstGuess, firstGuessSchema } from './first-guess';
import { earliest, firstGuesses, firstGuessesChanged } from './first-guesses';
import { canonical, mergeJson } from './json';
import { type OwnItem, ownItemSchema } from './own-item';
import { allOwnItems, ownItemsChanged } from './own-items';
import { PREFIX, rereadSaved, savedTexts, storage, storedTexts } from './saved';
import { sha256 } from './sha256';
import { troubleOf } from './storage-state';

const FORMAT = 'cloud-ladder-backup';
/** A change adds a number and a step that lifts files of the number before it. */
const VERSION = 2;

/** Values of localStorage as they stand there, by key. */
type Saved = Readonly<Record<string, string>>;

interface Content {
  readonly answers: readonly Answer[];
  readonly ownItems: readonly OwnItem[];
  readonly firstGuesses: readonly FirstGuess[];
  readonly saved: Saved;
}

export interface Backup extends Content {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** In ms since 1970. */
  readonly madeAt: number;
  readonly count: {
    readonly answers: number;
    readonly ownItems: number;
    readonly firstGuesses: number;
    readonly saved: number;
  };
  readonly sha256: string;
}

/** Why a file is refused; `field` names the first place that does not fit. */
export type Refusal =
  | { readonly why: 'not-json' | 'other-file' | 'newer' | 'count' | 'checksum' }
  | { readonly why: 'field'; readonly field: string };

const countOf = ({ answers, ownItems, firstGuesses, saved }: Content): Backup['count'] => ({
  answers: answers.length,
  ownItems: ownItems.length,
  firstGuesses: firstGuesses.length,
  saved: Object.keys(saved).length,
});

type Data = Readonly<Record<keyof Content, unknown>>;

const checksumOf = ({ answers, ownItems, firstGuesses, saved }: Data) =>
  sha256(canonical([answers, ownItems, firstGuesses, saved]));

export async function makeBackup(madeAt: number): Promise<Backup> {
  const content: Content = {
    answers: await allAnswers(),
    ownItems: await allOwnItems(),
    firstGuesses: await firstGuesses(),
    saved: Object.fromEntries(savedTexts()),
  };
  return {
    format: FORMAT,
    version: VERSION,
    madeAt,
    count: countOf(content),
    sha256: checksumOf(content),
    ...content,
  };
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const hasEachOnce = (rows: readonly { readonly id: string }[]): boolean =>
  new Set(rows.map(({ id }) => id)).size === rows.length;

const backupSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  madeAt: v.pipe(v.number(), v.finite()),
  count: v.object({ answers: count, ownItems: count, firstGuesses: count, saved: count }),
  sha256: v.string(),
  answers: v.pipe(
    v.array(answerSchema),
    v.check((rows) => hasEachOnce(rows)),
  ),
  ownItems: v.pipe(
    v.array(ownItemSchema),
    v.check((rows) => hasEachOnce(rows)),
  ),
  firstGuesses: v.pipe(
    v.array(firstGuessSchema),
    v.check((rows) => new Set(rows.map(({ lesson }) => lesson)).size === rows.length),
  ),
  // Values that were set aside because they were broken travel too, as the text that they are.
  saved: v.pipe(
    v.record(v.pipe(v.string(), v.startsWith(PREFIX)), v.string()),
    v.check((all) =>
      Object.entries(all).every(([key, text]) => key.includes(':broken-') || isJson(text)),
    ),
  ),
});

/** The first version kept no first guesses. Null where its own checksum does not hold. */
function liftedFromFirst(file: object): object | null {
  const { answers, ownItems, saved, sha256: sum, count } = file as Backup;
  if (sha256(canonical([answers, ownItems, saved])) !== sum) return null;
  const lifted = { ...file, version: 2, firstGuesses: [], count: { ...count, firstGuesses: 0 } };
  return { ...lifted, sha256: checksumOf(lifted as unknown as Data) };
}

/** Reads all of a backup before anything is changed. */
export function readBackup(
  text: string,
): { readonly backup: Backup } | { readonly refusal: Refusal } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { refusal: { why: 'not-json' } };
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), data);
  if (!head.success) return { refusal: { why: 'other-file' } };
  if (head.output.version > VERSION) return { refusal: { why: 'newer' } };
  if (head.output.version === 1) data = liftedFromFirst(data as object);
  if (data === null) return { refusal: { why: 'checksum' } };
  const read = v.safeParse(backupSchema, data);
  if (!read.success) {
    const field = v.getDotPath(read.issues[0]) ?? 'version';
    return { refusal: { why: 'field', field } };
  }
  const backup = read.output;
  if (canonical(backup.count) !== canonical(countOf(backup))) return { refusal: { why: 'count' } };
  // The sum was made of what stands in the file, fields that this version does not know included.
  if (checksumOf(data as Content) !== backup.sha256) return { refusal: { why: 'checksum' } };
  return { backup };
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

function mergedSaved(theirs: Saved): ReadonlyMap<string, string> {
  const merged = new Map(savedTexts());
  for (const [key, text] of Object.entries(theirs)) {
    const ours = merged.get(key);
    if (ours === undefined) merged.set(key, text);
    else if (isJson(ours) && isJson(text)) {
      merged.set(key, JSON.stringify(mergeJson(JSON.parse(ours), JSON.parse(text))));
    }
  }
  return merged;
}

async function addMissing(
  table: LearnerDatabase['answers'],
  rows: readonly { readonly id: string }[],
): Promise<void> {
  const there = new Set(await table.toCollection().primaryKeys());
  await table.bulkAdd(rows.filter(({ id }) => !there.has(id)));
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
      const saved =
        how === 'merge' ? mergedSaved(backup.saved) : new Map(Object.entries(backup.saved));
      undo = writeSaved(saved);
    });
  } catch (error) {
    undo();
    throw error;
  }
  await everythingChanged();
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
  await everythingChanged();
}

async function everythingChanged(): Promise<void> {
  rereadSaved();
  firstGuessesChanged();
  await Promise.all([answersChanged(), ownItemsChanged()]);
}
