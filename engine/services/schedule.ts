// How long to pause before trying again: pauses from a list, growing by a factor, capped and spread by jitter.

/** How a pause is spread: see `pauseMs`. */
export type Jitter = 'none' | 'equal' | 'full' | 'decorrelated';

/** Pauses between attempts, in ms. How many attempts there are is said elsewhere. */
export interface RetrySchedule {
  /** The first pauses, one after the other; at least one. */
  readonly pausesMs: readonly number[];
  /** Each pause beyond the list is this many times the one before; 1 repeats the last of the list. */
  readonly factor: number;
  /** No pause is longer. */
  readonly capMs: number;
  readonly jitter: Jitter;
}

/** Tries again at the same instant. */
export const AT_ONCE: RetrySchedule = { pausesMs: [0], factor: 1, capMs: 0, jitter: 'none' };

/** What decorrelated jitter may multiply the pause before it by; the number of the article below. */
const DECORRELATED_FACTOR = 3;

/**
 * The pause after a failed attempt, in ms. `attempt` counts from 0, `previousMs` is the pause before this
 * one (of no matter after attempt 0), `u` a number drawn evenly between 0 and 1.
 *
 * Let d be the schedule's own pause. `none` waits d, `equal` between d/2 and d, `full` between 0 and d.
 * `decorrelated` goes by the first pause b and the one before: min(cap, between b and 3 x previous), where
 * b stands for the previous one of the first; the rest of the list and the factor do not matter to it.
 *
 * Formulas: M. Brooker, "Exponential Backoff And Jitter" (AWS Architecture Blog, 2015), and the program
 * published with it, aws-samples/aws-arch-backoff-simulator.
 */
export function pauseMs(
  schedule: RetrySchedule,
  attempt: number,
  previousMs: number,
  u: number,
): number {
  switch (schedule.jitter) {
    case 'none':
      return plainMs(schedule, attempt);
    case 'equal':
      // Half of the smallest doubles is rounded, which may lead above the cap.
      return Math.min(schedule.capMs, (plainMs(schedule, attempt) / 2) * (1 + u));
    case 'full':
      return plainMs(schedule, attempt) * u;
    case 'decorrelated': {
      const firstMs = schedule.pausesMs[0] as number;
      // A previous pause below the first one comes of another jitter, which was in force until now.
      const beforeMs = attempt === 0 ? firstMs : Math.max(firstMs, previousMs);
      const longestMs = DECORRELATED_FACTOR * beforeMs;
      return Math.min(schedule.capMs, firstMs + u * (longestMs - firstMs));
    }
  }
}

/** The pause without jitter. A product, not a power: powers differ between machines in their last bit. */
function plainMs({ pausesMs, factor, capMs }: RetrySchedule, attempt: number): number {
  const last = pausesMs.length - 1;
  let plain = pausesMs[Math.min(attempt, last)] as number;
  for (let i = last; i < attempt && plain < capMs && factor > 1; i += 1) plain *= factor;
  return Math.min(plain, capMs);
}

/**
 * When the attempts after a first one at 0 are made, that one included, by a schedule without jitter: at most `most` of
 * them, and none later than `withinMs`.
 */
export function attemptsMs(
  schedule: RetrySchedule,
  { most, withinMs = Infinity }: { readonly most: number; readonly withinMs?: number },
): number[] {
  const times = [0];
  for (let attempt = 0; times.length < most; attempt += 1) {
    const atMs = (times[attempt] as number) + plainMs(schedule, attempt);
    if (atMs > withinMs) break;
    times.push(atMs);
  }
  return times;
}

/** Throws a RangeError, which begins with `where`, unless every pause is a length of time that ends. */
export function checkSchedule(schedule: RetrySchedule, where: string): void {
  const { pausesMs, factor, capMs } = schedule;
  const isLength = (ms: number): boolean => ms >= 0 && ms < Infinity;
  if (pausesMs.length === 0) throw new RangeError(`${where}.pausesMs: empty; one pause is needed`);
  for (const ms of pausesMs) {
    if (!isLength(ms)) throw new RangeError(`${where}.pausesMs: ${ms} is not allowed; 0 or more`);
  }
  if (!(factor >= 1 && factor < Infinity)) {
    throw new RangeError(`${where}.factor: ${factor} is not allowed; 1 or more`);
  }
  if (!isLength(capMs)) throw new RangeError(`${where}.capMs: ${capMs} is not allowed; 0 or more`);
}
