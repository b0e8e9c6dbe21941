// What a class guessed about a run by raising hands, kept in this window over a reload and no longer than it is open.

import * as v from 'valibot';
import { readSession, writeSession } from './session';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999));

const classGuess = v.object({
  atMs: v.number(),
  lesson: v.string(),
  /** The metric or the choice that was asked for. */
  asked: v.string(),
  question: v.string(),
  guesses: v.pipe(
    v.array(
      v.object({
        text: v.string(),
        hands: count,
        /** Whether the run came out so; null of a number, which may lie between two guesses. */
        isRight: v.nullable(v.boolean()),
      }),
    ),
    v.minLength(1),
    v.maxLength(9),
  ),
  /** What the run came to, in words. */
  happened: v.string(),
});
export type ClassGuess = v.InferOutput<typeof classGuess>;

const NAME = 'class-guesses';
const MOST_KEPT = 200;
const schema = v.pipe(v.array(classGuess), v.maxLength(MOST_KEPT));

const nothing: readonly ClassGuess[] = [];
const listeners = new Set<() => void>();
/** Null before anything was read. It stands in where the browser keeps nothing. */
let known: readonly ClassGuess[] | null = null;

function read(): readonly ClassGuess[] {
  try {
    const kept = v.safeParse(schema, JSON.parse(readSession(NAME) ?? 'null'));
    return kept.success ? kept.output : nothing;
  } catch {
    return nothing;
  }
}

function set(next: readonly ClassGuess[]): void {
  known = next.slice(-MOST_KEPT);
  writeSession(NAME, JSON.stringify(known));
  for (const listener of listeners) listener();
}

/** As `Saved`, for as long as a window is open. */
export const savedClassGuesses = {
  initial: nothing,
  get(): readonly ClassGuess[] {
    known ??= read();
    return known;
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  clear: (): void => set(nothing),
};

const sameAs = (one: ClassGuess, other: ClassGuess): boolean =>
  JSON.stringify({ ...one, atMs: 0 }) === JSON.stringify({ ...other, atMs: 0 });

/** Keeps a guess once: a window that is loaded anew hears of the last one again. */
export function keepClassGuess(guess: ClassGuess): void {
  const all = savedClassGuesses.get();
  const last = all.at(-1);
  if (last === undefined || !sameAs(last, guess)) set([...all, guess]);
}
