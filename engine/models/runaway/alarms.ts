// What tells somebody: the bill that is brought up to date every eight hours, or a count of environments every minute.

import { Stream } from '@/engine/kernel/random';
import { BUDGET_USD, type RunawayConfig } from '@/engine/models/runaway/config';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
export const UPDATE_EVERY_MS = 8 * HOUR_MS;
/** How soon a page is answered. */
export const ANSWER_MS = 10 * MINUTE_MS;
/** So many minutes in a row must be above the threshold. */
const IN_A_ROW = 3;
const DAY_MS = 24 * HOUR_MS;

export class Alarms {
  /** When the bill that can be seen is next brought up to date. */
  updateMs: number;
  /** When environments are next counted; never without such an alarm. */
  minuteMs: number;
  /** When somebody reads what rang. */
  readMs = Infinity;
  rangMs: number | null = null;
  knownMs: number | null = null;
  private above = 0;

  constructor(
    seed: number,
    private readonly config: RunawayConfig,
  ) {
    this.updateMs = new Stream(seed, 'bill').uniform() * UPDATE_EVERY_MS;
    this.minuteMs = config.alarm === 'minute' ? MINUTE_MS : Infinity;
  }

  get nextMs(): number {
    return Math.min(this.updateMs, this.minuteMs, this.readMs);
  }

  /** Whether the alarm on the bill rings as the bill is brought up to date. */
  update(dollars: number): boolean {
    const atMs = this.updateMs;
    this.updateMs += UPDATE_EVERY_MS;
    return this.config.alarm === 'bill' && dollars >= BUDGET_USD && this.ring(atMs);
  }

  /** Whether the alarm on environments rings as they are counted. */
  count(running: number): boolean {
    const atMs = this.minuteMs;
    this.minuteMs += MINUTE_MS;
    this.above = running > this.config.threshold ? this.above + 1 : 0;
    return this.above >= IN_A_ROW && this.ring(atMs);
  }

  /** Somebody has read it, or has acted on it before. */
  know(atMs: number): void {
    this.knownMs ??= atMs;
    this.readMs = Infinity;
  }

  save() {
    const { updateMs, minuteMs, readMs, rangMs, knownMs, above } = this;
    return { updateMs, minuteMs, readMs, rangMs, knownMs, above };
  }

  restore(saved: ReturnType<Alarms['save']>): void {
    Object.assign(this, saved);
  }

  private ring(atMs: number): boolean {
    if (this.rangMs !== null) return false;
    this.rangMs = atMs;
    // A page is answered; mail is read in the morning, or in the next one.
    const wakeMs = this.config.wakeAfterHours * HOUR_MS;
    const days = Math.max(0, Math.ceil((atMs - wakeMs) / DAY_MS));
    this.readMs = this.config.alarm === 'minute' ? atMs + ANSWER_MS : wakeMs + days * DAY_MS;
    return true;
  }
}
