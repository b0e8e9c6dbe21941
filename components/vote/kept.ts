// The votes of a class, kept in this window over a reload and no longer than it is open.

import * as v from 'valibot';
import { readSession, writeSession } from '@/store/session';
import { ballotSchema } from './ballot';

const LARGEST_CLASS = 400;
const MOST_KEPT = 200;

const schema = v.object({
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_CLASS)),
  /** The vote that is going on; null between two. */
  now: v.nullable(ballotSchema),
  /** Those that are over, the oldest first. */
  done: v.pipe(v.array(ballotSchema), v.maxLength(MOST_KEPT)),
});
export type Votes = v.InferOutput<typeof schema>;

const NAME = 'votes';
const nothing: Votes = { size: 30, now: null, done: [] };

const listeners = new Set<() => void>();
/** What this window knows; null before anything was read. It stands in where the browser keeps nothing. */
let known: Votes | null = null;

function read(): Votes {
  try {
    return readVotes(JSON.parse(readSession(NAME) ?? 'null')) ?? nothing;
  } catch {
    return nothing;
  }
}

/** Votes that came from another window; null where they are none. */
export function readVotes(raw: unknown): Votes | null {
  const read = v.safeParse(schema, raw);
  return read.success ? read.output : null;
}

/** The votes of a window that ran them until now beside those of the one that runs them from now on. */
export const joined = (own: Votes, handed: Votes): Votes => ({
  size: handed.size,
  now: handed.now ?? own.now,
  done: [
    ...own.done,
    ...handed.done.filter((one) => !own.done.some(({ beganAtMs }) => beganAtMs === one.beganAtMs)),
  ].toSorted((a, b) => a.beganAtMs - b.beganAtMs),
});

/** As `Saved` in the store, for as long as a window is open. */
export const savedVotes = {
  initial: nothing,
  get(): Votes {
    known ??= read();
    return known;
  },
  set(next: Votes): void {
    known = { ...next, done: next.done.slice(-MOST_KEPT) };
    writeSession(NAME, JSON.stringify(known));
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** A class as large as a number field says; what is no such number is null. */
export function sizeFrom(text: string): number | null {
  const read = v.safeParse(schema.entries.size, Number(text));
  return text.trim() !== '' && read.success ? read.output : null;
}

/** The vote that is going on makes room for the next; one without a result is dropped. */
export function putAway(votes: Votes): Votes {
  const { now, done } = votes;
  return { ...votes, now: null, done: now?.phase === 'result' ? [...done, now] : done };
}
