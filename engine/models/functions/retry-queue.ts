// Asynchronous calls that found a limit: each waits in the platform's queue until its next try.

import { grownFloats, grownInts } from '@/engine/kernel/columns';
import { EventQueue } from '@/engine/kernel/event-queue';
import { LineTooLong, LONGEST_LINE } from '@/engine/kernel/waiting-line';

/** How long the platform keeps an asynchronous call, in ms above 0. */
export interface Retry {
  /** From the first try to the second; each pause after it is twice as long, up to `longestDelayMs`. */
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** A call so old that has found no place is given up. */
  readonly maxAgeMs: number;
}

const FIRST_CAPACITY = 64;
/** Calls that can never be served are tried again and again; so many tries take minutes. */
export const MOST_RETRIES = 500_000_000;

/** More tries were made than a run can bear. */
export class TooManyRetries extends RangeError {
  override readonly name = 'TooManyRetries';
}

const FLOATS = ['arrivedMs', 'workMs', 'number', 'delayMs'] as const;

export class RetryQueue {
  /** When the call in a place arrived, how much work it brings, and its number. */
  arrivedMs = new Float64Array(FIRST_CAPACITY);
  workMs = new Float64Array(FIRST_CAPACITY);
  number = new Float64Array(FIRST_CAPACITY);
  /** The pause after the next try that is in vain. */
  private delayMs = new Float64Array(FIRST_CAPACITY);
  private free = new Int32Array(FIRST_CAPACITY);
  private freeCount = 0;
  private used = 0;
  /** The next try of each place, or the end of its time. */
  private readonly calendar = new EventQueue();
  private turns = 0;

  constructor(private readonly retry: Retry) {}

  get length(): number {
    return this.used - this.freeCount;
  }

  /** When the next call tries again or is given up; Infinity when none waits. */
  get nextMs(): number {
    return this.calendar.nextMs;
  }

  /** A call's first try was in vain. Throws a LineTooLong when too many wait. */
  join(arrivedMs: number, workMs: number, number: number): void {
    const place = this.takePlace();
    this.arrivedMs[place] = arrivedMs;
    this.workMs[place] = workMs;
    this.number[place] = number;
    this.delayMs[place] = this.retry.firstDelayMs;
    this.tryLater(place, arrivedMs);
  }

  /** The place of whoever is due; it must then try later, or leave. Throws a TooManyRetries. */
  due(): number {
    if (this.turns === MOST_RETRIES) {
      throw new TooManyRetries(`retry queue: more than ${MOST_RETRIES} further tries`);
    }
    this.turns += 1;
    return this.calendar.pop();
  }

  isTooOld(place: number, nowMs: number): boolean {
    return nowMs >= (this.arrivedMs[place] as number) + this.retry.maxAgeMs;
  }

  /** One more try was in vain: the call waits, but no longer than its greatest age. */
  tryLater(place: number, nowMs: number): void {
    const { longestDelayMs, maxAgeMs } = this.retry;
    const delayMs = this.delayMs[place] as number;
    this.delayMs[place] = Math.min(longestDelayMs, 2 * delayMs);
    const endMs = (this.arrivedMs[place] as number) + maxAgeMs;
    this.calendar.push(Math.min(endMs, nowMs + delayMs), place);
  }

  leave(place: number): void {
    this.free[this.freeCount] = place;
    this.freeCount += 1;
  }

  save() {
    const { used, freeCount } = this;
    return {
      arrivedMs: this.arrivedMs.slice(0, used),
      workMs: this.workMs.slice(0, used),
      number: this.number.slice(0, used),
      delayMs: this.delayMs.slice(0, used),
      free: this.free.slice(0, used),
      calendar: this.calendar.save(),
      used,
      freeCount,
      turns: this.turns,
    };
  }

  restore(saved: ReturnType<RetryQueue['save']>): void {
    while (this.arrivedMs.length < saved.used) this.grow();
    for (const name of FLOATS) this[name].set(saved[name]);
    this.free.set(saved.free);
    this.calendar.restore(saved.calendar);
    this.used = saved.used;
    this.freeCount = saved.freeCount;
    this.turns = saved.turns;
  }

  private takePlace(): number {
    if (this.freeCount > 0) {
      this.freeCount -= 1;
      return this.free[this.freeCount] as number;
    }
    if (this.used === this.arrivedMs.length) this.grow();
    this.used += 1;
    return this.used - 1;
  }

  private grow(): void {
    const capacity = this.arrivedMs.length * 2;
    if (capacity > LONGEST_LINE) {
      throw new LineTooLong(`retry queue: more than ${LONGEST_LINE} calls wait at once`);
    }
    for (const name of FLOATS) this[name] = grownFloats(this[name], capacity);
    this.free = grownInts(this.free, capacity);
  }
}
