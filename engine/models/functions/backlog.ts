// Requests that have found no place yet: synchronous ones stand in line, asynchronous ones wait for a next try.

import type { Tally } from '@/engine/kernel/tally';
import { WaitingLine } from '@/engine/kernel/waiting-line';
import { REQUEST_RATE, type Reason } from '@/engine/models/functions/admission';
import { ARRIVED, NOW, WORK } from '@/engine/models/functions/moment';
import { RetryQueue } from '@/engine/models/functions/retry-queue';
import type { FunctionsSettings } from '@/engine/models/functions/settings';

export class Backlog {
  readonly line = new WaitingLine();
  readonly retries: RetryQueue;
  private readonly isAsynchronous: boolean;
  /** Tries after the first. */
  retried = 0;

  constructor(
    private readonly settings: FunctionsSettings,
    private readonly tally: Tally,
    private readonly times: Float64Array,
  ) {
    this.retries = new RetryQueue(settings.retry);
    this.isAsynchronous = settings.calls === 'asynchronous';
  }

  get length(): number {
    return this.line.length + this.retries.length;
  }

  /** When whoever stands first in line gives up; Infinity when nobody does. */
  get givesUpMs(): number {
    return this.line.firstArrivedMs + this.settings.maxWaitMs;
  }

  /** Whether there is a line for those whom a limit keeps out; who comes too fast is sent away from it. */
  hasLineFor(reason: Reason): boolean {
    return reason !== REQUEST_RATE && this.settings.queueLimit > 0;
  }

  /** The request at hand, which has just come, waits; false where it may not. */
  join(reason: Reason, number: number): boolean {
    const { line, times } = this;
    const atMs = times[NOW] as number;
    const workMs = times[WORK] as number;
    if (this.isAsynchronous) this.retries.join(atMs, workMs, number);
    else if (this.hasLineFor(reason) && line.length < this.settings.queueLimit) {
      line.join(atMs, workMs, number);
    } else return false;
    this.tally.queue(atMs);
    return true;
  }

  /** Whoever stands first in line leaves it and becomes the request at hand. Returns its number. */
  callFirst(): number {
    const { line, times } = this;
    const number = line.firstNumber;
    times[ARRIVED] = line.firstArrivedMs;
    times[WORK] = line.firstWorkMs;
    line.leave();
    this.tally.beginQueued(times[ARRIVED] as number, times[NOW] as number);
    return number;
  }

  giveUp(): void {
    this.tally.timeOut(this.line.firstArrivedMs);
    this.line.leave();
  }

  /** The asynchronous call that is due becomes the request at hand. Returns its place, -1 if it is given up. */
  callDue(): number {
    const { retries, times, tally } = this;
    const place = retries.due();
    const arrivedMs = retries.arrivedMs[place] as number;
    if (retries.isTooOld(place, times[NOW] as number)) {
      tally.timeOut(arrivedMs);
      retries.leave(place);
      return -1;
    }
    if (arrivedMs >= tally.warmupMs) this.retried += 1;
    times[ARRIVED] = arrivedMs;
    times[WORK] = retries.workMs[place] as number;
    return place;
  }

  /** The call in a place has begun. */
  leave(place: number): void {
    const { retries, times } = this;
    this.tally.beginQueued(retries.arrivedMs[place] as number, times[NOW] as number);
    retries.leave(place);
  }

  save() {
    return { line: this.line.save(), retries: this.retries.save(), retried: this.retried };
  }

  restore(saved: ReturnType<Backlog['save']>): void {
    this.line.restore(saved.line);
    this.retries.restore(saved.retries);
    this.retried = saved.retried;
  }
}
