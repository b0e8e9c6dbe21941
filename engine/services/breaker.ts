// A circuit breaker: after too many failures it stops calling for a while, then asks carefully again.

import { RollingCount, type SavedRollingCount } from '@/engine/services/rolling-count';
import type { BreakerPolicy } from '@/engine/services/world';

export const CLOSED = 0;
export const OPEN = 1;
export const HALF_OPEN = 2;
export type BreakerState = 0 | 1 | 2;

export interface SavedBreaker {
  readonly state: BreakerState;
  readonly epoch: number;
  readonly halfOpensMs: number;
  readonly probesSent: number;
  readonly probesAnswered: number;
  readonly calls: SavedRollingCount;
  readonly failures: SavedRollingCount;
}

/**
 * Closed: every call goes, and its end is counted. Open: none goes. Half-open: a few probes go.
 *
 * States and transitions after M. T. Nygard, "Release It!" (2007), and M. Fowler, "CircuitBreaker"
 * (martinfowler.com, 2014).
 */
export class Breaker {
  private current: BreakerState = CLOSED;
  /** Counts the changes of state. What was sent in an earlier state says nothing about this one. */
  private changes = 0;
  private dueMs = Infinity;
  private probesSent = 0;
  private probesAnswered = 0;
  private calls: RollingCount;
  private failures: RollingCount;

  constructor(private policy: BreakerPolicy) {
    this.calls = new RollingCount(policy.windowMs);
    this.failures = new RollingCount(policy.windowMs);
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

  /** A call that was permitted in `epoch` has ended. Returns whether that changed the state. */
  record(epoch: number, isAnswered: boolean, atMs: number): boolean {
    if (epoch !== this.changes) return false;
    return this.current === CLOSED
      ? this.count(isAnswered, atMs)
      : this.countProbe(isAnswered, atMs);
  }

  /** The time to stay open is over. */
  halfOpen(): void {
    this.enter(HALF_OPEN, Infinity);
  }

  /** Other thresholds from now on; the state stays. Another window starts empty. */
  change(policy: BreakerPolicy): void {
    if (policy.windowMs !== this.policy.windowMs) {
      this.calls = new RollingCount(policy.windowMs);
      this.failures = new RollingCount(policy.windowMs);
    }
    this.policy = policy;
  }

  save(): SavedBreaker {
    return {
      state: this.current,
      epoch: this.changes,
      halfOpensMs: this.dueMs,
      probesSent: this.probesSent,
      probesAnswered: this.probesAnswered,
      calls: this.calls.save(),
      failures: this.failures.save(),
    };
  }

  restore(saved: SavedBreaker): void {
    this.current = saved.state;
    this.changes = saved.epoch;
    this.dueMs = saved.halfOpensMs;
    this.probesSent = saved.probesSent;
    this.probesAnswered = saved.probesAnswered;
    this.calls.restore(saved.calls);
    this.failures.restore(saved.failures);
  }

  private count(isAnswered: boolean, atMs: number): boolean {
    this.calls.add(atMs);
    if (!isAnswered) this.failures.add(atMs);
    const calls = this.calls.sum(atMs);
    if (calls < this.policy.minimumCalls) return false;
    if (this.failures.sum(atMs) < this.policy.failureRatio * calls) return false;
    this.enter(OPEN, atMs + this.policy.openMs);
    return true;
  }

  private countProbe(isAnswered: boolean, atMs: number): boolean {
    if (!isAnswered) {
      this.enter(OPEN, atMs + this.policy.openMs);
      return true;
    }
    this.probesAnswered += 1;
    if (this.probesAnswered < this.policy.probes) return false;
    this.enter(CLOSED, Infinity);
    return true;
  }

  private enter(state: BreakerState, dueMs: number): void {
    this.current = state;
    this.changes += 1;
    this.dueMs = dueMs;
    this.probesSent = 0;
    this.probesAnswered = 0;
    this.calls.clear();
    this.failures.clear();
  }
}
