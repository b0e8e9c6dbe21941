// One question put to a class twice: what is closed when, what the class may see by then, and what came of it.

import * as v from 'valibot';

/** How many chose each answer, in the order in which the answers stand. */
export type Counts = readonly number[];

/** `between` the rounds the class talks or listens; at the `result` both rounds are open to everybody. */
export const phases = ['first', 'between', 'second', 'result'] as const;
export type Phase = (typeof phases)[number];

/** What the class does between the rounds: talk to each other, or listen to another explanation. */
export const pauses = ['talk', 'explain'] as const;
export type Pause = (typeof pauses)[number];

/** How votes were counted. */
export const ways = ['hands', 'cards'] as const;
export type Way = (typeof ways)[number];

const counts = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999))),
  v.minLength(2),
  v.maxLength(9),
);

const asked = {
  lesson: v.string(),
  item: v.string(),
  phase: v.picklist(phases),
  pause: v.picklist(pauses),
};

export const ballotSchema = v.object({
  ...asked,
  way: v.picklist(ways),
  beganAtMs: v.number(),
  first: v.nullable(counts),
  second: v.nullable(counts),
  /** What was counted so far of the round that is open. */
  counted: v.optional(v.nullable(counts), null),
});
/** As the teacher's window has it. */
export type Ballot = v.InferOutput<typeof ballotSchema>;

export const shownSchema = v.object({
  ...asked,
  /** Null until the second round is closed: what is not said cannot be seen. */
  rounds: v.nullable(v.object({ first: counts, second: v.nullable(counts) })),
});
/** As the class's window has it. */
export type Shown = v.InferOutput<typeof shownSchema>;

export const begin = (lesson: string, item: string, way: Way, beganAtMs: number): Ballot => ({
  lesson,
  item,
  way,
  beganAtMs,
  phase: 'first',
  pause: 'talk',
  first: null,
  second: null,
  counted: null,
});

/** Ends the round that is open. Throws an Error where none is. */
export function close(ballot: Ballot, votes: Counts): Ballot {
  const closed = { ...ballot, counted: null };
  if (ballot.phase === 'first') return { ...closed, phase: 'between', first: [...votes] };
  if (ballot.phase === 'second') return { ...closed, phase: 'result', second: [...votes] };
  throw new Error(`No round of ${ballot.item} is open: it is at "${ballot.phase}".`);
}

export const openSecond = (ballot: Ballot): Ballot => ({ ...ballot, phase: 'second' });

/** The first round is counted anew. */
export const recount = (ballot: Ballot): Ballot => ({ ...ballot, phase: 'first', first: null });

/** Nearly all were right: the answer is told without a second round. */
export const tellNow = (ballot: Ballot): Ballot => ({ ...ballot, phase: 'result' });

export const toShow = ({ lesson, item, phase, pause, first, second }: Ballot): Shown => ({
  lesson,
  item,
  phase,
  pause,
  rounds: phase === 'result' && first ? { first, second } : null,
});

export const sumOf = (votes: Counts): number => votes.reduce((sum, each) => sum + each, 0);

/** The share that chose a right answer, from 0 to 1; null where nobody voted. */
export function shareRight(votes: Counts, isRight: readonly boolean[]): number | null {
  const sum = sumOf(votes);
  return sum === 0 ? null : sumOf(votes.filter((_, i) => isRight[i])) / sum;
}

export interface Gain {
  /** Percentage points more than in the first round. */
  readonly points: number;
  /**
   * The normalised gain: of the share that was wrong at first, how much became right. R. R. Hake, "Interactive-engagement
   * versus traditional methods", Am. J. Phys. 66 (1998) 64–74. Null where nobody was wrong, and where fewer were right
   * than before: a loss has another measure.
   */
  readonly normalised: number | null;
}

export function gainOf(first: number, second: number): Gain {
  const points = Math.round(100 * (second - first));
  return {
    points,
    normalised: first < 1 && second >= first ? (second - first) / (1 - first) : null,
  };
}

/**
 * Between these shares of right answers the talk moves most votes to the right one: C. H. Crouch and E. Mazur, "Peer
 * Instruction: Ten years of experience and results", Am. J. Phys. 69 (2001) 970–977.
 */
export const TALK_FROM = 0.35;
export const TALK_UP_TO = 0.7;

/** What the first round asks for. */
export type Advice = 'explain' | 'talk' | 'tell';

export function adviceFor(right: number): Advice {
  if (right < TALK_FROM) return 'explain';
  return right <= TALK_UP_TO ? 'talk' : 'tell';
}
