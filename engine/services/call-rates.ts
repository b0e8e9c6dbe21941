// Which share of a window's calls failed and which was slow, and whether that is too much.

import type { RatePolicy, WindowSpec } from '@/engine/services/breaker-policy';
import { type CallWindow, type SavedCallWindow, windowOf } from '@/engine/services/call-window';

/** What a share is called while there are too few calls to judge. */
const TOO_FEW = -1;

/**
 * The rules are those of resilience4j's `CircuitBreakerMetrics`: shares are judged from a minimum of calls
 * on, which is at most what a window of calls can hold; the threshold itself is too much; and a call that
 * was not let through does not count, since it never ends.
 */
export class CallRates {
  private readonly window: CallWindow;

  constructor(
    private policy: RatePolicy,
    private readonly spec: WindowSpec,
  ) {
    this.window = windowOf(spec);
  }

  /** Other thresholds from now on; a call stays as slow as it was called when it ended. */
  change(policy: RatePolicy): void {
    this.policy = policy;
  }

  /** A call has ended, after `tookMs`. */
  add(isAnswered: boolean, tookMs: number, atMs: number): void {
    this.window.add(!isAnswered, tookMs > this.policy.slowMs, atMs);
  }

  /** Share of the calls that failed, from 0 to 1; -1 below the minimum of calls. */
  failureRatio(atMs: number): number {
    return this.ratio(this.window.failed(atMs), atMs);
  }

  /** Share of the calls that were slow, answered or not, from 0 to 1; -1 below the minimum of calls. */
  slowRatio(atMs: number): number {
    return this.ratio(this.window.slow(atMs), atMs);
  }

  /** Whether there are enough calls to judge. */
  isEnough(atMs: number): boolean {
    return this.failureRatio(atMs) !== TOO_FEW;
  }

  /** Whether either share has reached its threshold. Never while there are too few calls. */
  isTooMuch(atMs: number): boolean {
    const { failureRatio, slowRatio } = this.policy;
    return this.failureRatio(atMs) >= failureRatio || this.slowRatio(atMs) >= slowRatio;
  }

  clear(): void {
    this.window.clear();
  }

  save(): SavedCallWindow {
    return this.window.save();
  }

  restore(saved: SavedCallWindow): void {
    this.window.restore(saved);
  }

  /** The quotient is what is compared: 55 / 100 is the very double 0.55, while 0.55 x 100 is above 55. */
  private ratio(part: number, atMs: number): number {
    const calls = this.window.calls(atMs);
    const most = this.spec.kind === 'calls' ? this.spec.calls : Infinity;
    if (calls === 0 || calls < Math.min(this.policy.minimumCalls, most)) return TOO_FEW;
    return part / calls;
  }
}
