// A circuit breaker: after too many failed or slow calls it stops calling for a while, then asks carefully again.

import type { BreakerPolicy } from '@/engine/services/breaker-policy';
import { CallRates } from '@/engine/services/call-rates';
import { isSameWindow, type SavedCallWindow } from '@/engine/services/call-window';

export const CLOSED = 0;
export const OPEN = 1;
export const HALF_OPEN = 2;
export type BreakerState = 0 | 1 | 2;

export interface SavedBreaker {
  readonly state: BreakerState;
  readonly epoch: number;
  readonly halfOpensMs: number;
  readonly probesSent: number;
  readonly probesEnded: number;
  readonly calls: SavedCallWindow;
  readonly probes: SavedCallWindow;
}

/**
 * Closed: every call goes, and its end is counted. Open: none goes. Half-open: a few probes go.
 *
 * States and transitions after M. T. Nygard, "Release It!" (2007), and M. Fowler, "CircuitBreaker"
 * (martinfowler.com, 2014); shares, and probes judged by share, after resilience4j (see call-rates.ts).
 */
export class Breaker {
  private current: BreakerState = CLOSED;
  /** Counts the changes of state. What was sent in an earlier state says nothing about this one. */
  private changes = 0;
  private dueMs = Infinity;
  private probesSent = 0;
  private probesEnded = 0;
  private calls: CallRates;
  private probes: CallRates;

  constructor(private policy: BreakerPolicy) {
    this.calls = new CallRates(policy, policy.window);
    this.probes = probesOf(policy);
  }

  get state(): BreakerState {
    return this.current;
  }

  get epoch(): number {
    return this.changes;
  }

  /** When an open breaker becomes half-open; Infinity in any other state. */
  get halfOpensMs(): number {
    return this.dueMs;
  }

  /** Whether a call may go now; a half-open breaker counts it as one of its probes. */
  permit(): boolean {
    if (this.current === CLOSED) return true;
    if (this.current === OPEN || this.probesSent >= this.policy.probes) return false;
    this.probesSent += 1;
    return true;
  }

  /** A call that was permitted in `epoch` has ended, after `tookMs`. Returns whether that changed the state. */
  record(epoch: number, isAnswered: boolean, tookMs: number, atMs: number): boolean {
    if (epoch !== this.changes) return false;
    if (this.current === HALF_OPEN) return this.judgeProbe(isAnswered, tookMs, atMs);
    this.calls.add(isAnswered, tookMs, atMs);
    if (!this.calls.isTooMuch(atMs)) return false;
    this.enter(OPEN, atMs + this.policy.openMs);
    return true;
  }

  /** A call that was permitted in `epoch` was called off: it says nothing, and another probe may go instead. */
  withdraw(epoch: number): void {
    if (epoch === this.changes && this.current === HALF_OPEN) this.probesSent -= 1;
  }

  /** The time to stay open is over. */
  halfOpen(): void {
    this.enter(HALF_OPEN, Infinity);
  }

  /** Other thresholds from now on; the state stays. Another window starts empty, and other probes anew. */
  change(policy: BreakerPolicy): void {
    const before = this.policy;
    this.policy = policy;
    if (isSameWindow(policy.window, before.window)) this.calls.change(policy);
    else this.calls = new CallRates(policy, policy.window);
    if (policy.probes === before.probes && policy.probeRule === before.probeRule) {
      this.probes.change(policy);
    } else {
      this.probes = probesOf(policy);
      if (this.current === HALF_OPEN) this.enter(HALF_OPEN, Infinity);
    }
  }

  save(): SavedBreaker {
    return {
      state: this.current,
      epoch: this.changes,
      halfOpensMs: this.dueMs,
      probesSent: this.probesSent,
      probesEnded: this.probesEnded,
      calls: this.calls.save(),
      probes: this.probes.save(),
    };
  }

  restore(saved: SavedBreaker): void {
    this.current = saved.state;
    this.changes = saved.epoch;
    this.dueMs = saved.halfOpensMs;
    this.probesSent = saved.probesSent;
    this.probesEnded = saved.probesEnded;
    this.calls.restore(saved.calls);
    this.probes.restore(saved.probes);
  }

  private judgeProbe(isAnswered: boolean, tookMs: number, atMs: number): boolean {
    const { openMs, probes, probeRule, slowMs } = this.policy;
    this.probesEnded += 1;
    this.probes.add(isAnswered, tookMs, atMs);
    const isEvery = probeRule === 'every';
    const isBad = isEvery ? !isAnswered || tookMs > slowMs : this.probes.isTooMuch(atMs);
    const isDone = isEvery ? this.probesEnded === probes : this.probes.isEnough(atMs);
    if (isBad) this.enter(OPEN, atMs + openMs);
    else if (isDone) this.enter(CLOSED, Infinity);
    return isBad || isDone;
  }

  private enter(state: BreakerState, dueMs: number): void {
    this.current = state;
    this.changes += 1;
    this.dueMs = dueMs;
    this.probesSent = 0;
    this.probesEnded = 0;
    this.calls.clear();
    this.probes.clear();
  }
}

/** The shares of the probes, which are a window of calls of their own. */
function probesOf(policy: BreakerPolicy): CallRates {
  return new CallRates(policy, { kind: 'calls', calls: policy.probes });
}
