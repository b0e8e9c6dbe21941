// A backup as a file, and how it is read: all of it, before anything is changed. Knows nothing of the browser's stores,
// so that a worker can do it.

import * as v from 'valibot';
import { type Answer, answerSchema } from './answer';
import { isShallow } from './carried';
import { type FirstGuess, firstGuessSchema } from './first-guess';
import { canonical } from './json';
import { momentSchema } from './moment';
import { type OwnItem, ownItemSchema } from './own-item';
import { keyOf, rowFrom, tableNames, type Unread } from './rows';
import { PREFIX } from './saved';
import { sha256 } from './sha256';

export const FORMAT = 'cloud-ladder-backup';
/** A change adds a number and a step that lifts files of the number before it. */
export const VERSION = 3;

/** Values of localStorage as they stand there, by key. */
export type Saved = Readonly<Record<string, string>>;

export interface Content {
  readonly answers: readonly Answer[];
  readonly ownItems: readonly OwnItem[];
  readonly firstGuesses: readonly FirstGuess[];
  readonly saved: Saved;
  /** What the version that made it could not read; it is carried along unchanged. */
  readonly unread: Unread;
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
  /** Rows that no file can carry: they are only where they were. */
  readonly leftOut: number;
  readonly sha256: string;
}

/** Why a file is refused; `field` names the first place that does not fit. */
export type Refusal =
  | { readonly why: 'not-json' | 'too-deep' | 'other-file' | 'newer' | 'count' | 'checksum' }
  | { readonly why: 'field'; readonly field: string };

export const countOf = ({ answers, ownItems, firstGuesses, saved }: Content): Backup['count'] => ({
  answers: answers.length,
  ownItems: ownItems.length,
  firstGuesses: firstGuesses.length,
  saved: Object.keys(saved).length,
});

type Data = Readonly<Record<keyof Content | 'madeAt', unknown>>;

export const checksumOf = ({ madeAt, answers, ownItems, firstGuesses, saved, unread }: Data) =>
  sha256(canonical([madeAt, answers, ownItems, firstGuesses, saved, unread]));

export const countUnreadIn = ({ unread }: Pick<Backup, 'unread'>): number =>
  tableNames.reduce((sum, table) => sum + unread[table].length, 0);

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export function isJson(text: string): boolean {
  try {
    return isShallow(JSON.parse(text));
  } catch {
    return false;
  }
}

const rows = v.array(v.unknown());

/** Each list by itself: what stands in it is looked at row by row. */
const backupSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  madeAt: momentSchema,
  count: v.object({ answers: count, ownItems: count, firstGuesses: count, saved: count }),
  leftOut: count,
  sha256: v.string(),
  answers: rows,
  ownItems: rows,
  firstGuesses: rows,
  // Texts as they stood there, broken ones too.
  saved: v.record(v.pipe(v.string(), v.startsWith(PREFIX)), v.string()),
  unread: v.object({ answers: rows, ownItems: rows, firstGuesses: rows }),
});
type Read = v.InferOutput<typeof backupSchema>;

/** Files of older versions as this one writes them. Null where their own checksum does not hold. */
function lifted(file: object, version: number): object | null {
  const { answers, ownItems, firstGuesses = [], saved, sha256: sum, count: told } = file as Backup;
  const summed =
    version === 1 ? [answers, ownItems, saved] : [answers, ownItems, firstGuesses, saved];
  if (sha256(canonical(summed)) !== sum) return null;
  const more = {
    firstGuesses,
    count: version === 1 ? { ...told, firstGuesses: 0 } : told,
    version: VERSION,
    leftOut: 0,
    unread: { answers: [], ownItems: [], firstGuesses: [] },
  };
  const next = { ...file, ...more };
  return { ...next, sha256: checksumOf(next as unknown as Data) };
}

/** Reads all of a backup before anything is changed. What it holds and this version cannot read is carried on. */
export function readBackup(
  text: string,
): { readonly backup: Backup } | { readonly refusal: Refusal } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { refusal: { why: 'not-json' } };
  }
  if (!isShallow(data)) return { refusal: { why: 'too-deep' } };
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), data);
  if (!head.success) return { refusal: { why: 'other-file' } };
  const { version } = head.output;
  if (version > VERSION) return { refusal: { why: 'newer' } };
  if (version === 1 || version === 2) data = lifted(data as object, version);
  if (data === null) return { refusal: { why: 'checksum' } };
  const read = v.safeParse(backupSchema, data);
  if (!read.success) {
    const field = v.getDotPath(read.issues[0]) ?? 'version';
    return { refusal: { why: 'field', field } };
  }
  return checkedRows(read.output, data as Data);
}

const rowSchemas = {
  answers: answerSchema,
  ownItems: ownItemSchema,
  firstGuesses: firstGuessSchema,
};

function checkedRows(file: Read, data: Data): ReturnType<typeof readBackup> {
  /** The first row that this version cannot read: where the sum is wrong, that is what is broken. */
  let broken: string | null = null;
  const good = {
    answers: [] as Answer[],
    ownItems: [] as OwnItem[],
    firstGuesses: [] as FirstGuess[],
  };
  const unread = { answers: [], ownItems: [], firstGuesses: [] } as Record<keyof Unread, unknown[]>;
  for (const table of tableNames) {
    const known = new Set<unknown>();
    for (const [index, row] of file[table].entries()) {
      const place = `${table}.${index}`;
      const parsed = v.safeParse(rowSchemas[table], row);
      if (parsed.success) (good[table] as unknown[]).push(parsed.output);
      else {
        broken ??= `${place}.${v.getDotPath(parsed.issues[0]) ?? ''}`.replace(/\.$/, '');
        unread[table].push(row);
      }
      const key = keyOf(table, row);
      if (known.has(key)) return { refusal: { why: 'field', field: place } };
      known.add(key);
    }
    unread[table].push(...file.unread[table]);
    const bad = unread[table].findIndex((row) => rowFrom(table, row) === null);
    if (bad >= 0) {
      return { refusal: { why: 'field', field: broken ?? `unread.${table}.${bad}` } };
    }
  }
  // The sum was made of what stands in the file, fields that this version does not know included.
  if (checksumOf(data) !== file.sha256) {
    const isCount =
      broken === null && canonical(file.count) !== canonical(countOf(file as Content));
    if (broken !== null) return { refusal: { why: 'field', field: broken } };
    return { refusal: { why: isCount ? 'count' : 'checksum' } };
  }
  if (canonical(file.count) !== canonical(countOf(file as Content))) {
    return { refusal: { why: 'count' } };
  }
  const backup = { ...file, ...good, unread };
  return { backup: { ...backup, count: countOf(backup) } };
}
