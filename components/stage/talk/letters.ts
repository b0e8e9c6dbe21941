// What the windows of a talk say to each other. Whatever cannot be read is no letter: another version may be open, too.

import * as v from 'valibot';

/** The class sees the screen; the presenter's window is the teacher's alone. */
export const roles = ['screen', 'presenter'] as const;
export type Role = (typeof roles)[number];

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const entry = v.object({
  key: v.pipe(v.string(), v.maxLength(100)),
  value: v.unknown(),
  count,
  by: v.string(),
});

const pointed = v.object({
  tool: v.picklist(['laser', 'spotlight']),
  slide: count,
  /** Shares of the slide's width and height. */
  x: share,
  y: share,
});
/** Where somebody points. It is never kept: what was pointed at a moment ago is of no use to a window that comes. */
export type Pointed = v.InferOutput<typeof pointed>;

const letters = v.variant('kind', [
  /** Asks what there is. Answered by `all`. */
  v.object({ kind: v.literal('hello') }),
  v.object({ kind: v.literal('all'), entries: v.array(entry) }),
  v.object({ kind: v.literal('set'), entry }),
  /** What the class's window knew alone goes to the presenter's, which takes over. It is no register: nobody is told it back. */
  v.object({ kind: v.literal('hand-over'), what: v.unknown() }),
  v.object({ kind: v.literal('point'), at: v.nullable(pointed) }),
  /** Asks who is there. Answered by `here`. */
  v.object({ kind: v.literal('ping') }),
  v.object({ kind: v.literal('here') }),
  v.object({ kind: v.literal('bye') }),
]);
export type Letter = v.InferOutput<typeof letters>;

const envelope = v.object({
  from: v.string(),
  role: v.picklist(roles),
  /** Width over height of the window it comes from. */
  ratio: v.pipe(v.number(), v.gtValue(0), v.finite()),
  letter: letters,
});
export type Envelope = v.InferOutput<typeof envelope>;

export function readEnvelope(raw: unknown): Envelope | null {
  const read = v.safeParse(envelope, raw);
  return read.success ? read.output : null;
}

export function readEntries(raw: unknown): v.InferOutput<typeof entry>[] {
  const read = v.safeParse(v.array(entry), raw);
  return read.success ? read.output : [];
}
