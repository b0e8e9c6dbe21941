// What a circuit breaker is told: which calls it looks back on, when they are too much, and how it asks again.

/** The calls that a breaker looks back on: the last so many, or those that ended in the last so many ms. */
export type WindowSpec =
  | { readonly kind: 'calls'; readonly calls: number }
  | { readonly kind: 'time'; readonly ms: number };

/** When a breaker has seen enough. Shares lie between 0 and 1, and the threshold itself is too much. */
export interface RatePolicy {
  /** It judges at least this many calls, or as many as fit into a window of calls. */
  readonly minimumCalls: number;
  /** Too much when this share of the calls failed ... */
  readonly failureRatio: number;
  /** ... or this share was slow, ... */
  readonly slowRatio: number;
  /** ... which is a call that took longer than this, answered or not. Infinity calls none slow. */
  readonly slowMs: number;
}

export interface BreakerPolicy extends RatePolicy {
  readonly window: WindowSpec;
  /** How long it stays open before it lets probes through. */
  readonly openMs: number;
  /** Calls let through while half-open. */
  readonly probes: number;
  /**
   * What closes it again. `every`: all probes are answered and none is slow; the first that is not opens
   * it. `ratio`: the shares of the probes stay below the thresholds.
   */
  readonly probeRule: 'every' | 'ratio';
}

/** Throws a RangeError, which begins with `where`, unless the breaker can open and close. */
export function checkBreaker(policy: BreakerPolicy, where: string): void {
  const { window, probes, failureRatio, slowRatio } = policy;
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 1;
  if (window.kind === 'calls' && !isCount(window.calls)) {
    throw new RangeError(`${where}.window.calls: ${window.calls} is not allowed; 1 or more, whole`);
  }
  if (window.kind === 'time' && !(window.ms > 0)) {
    throw new RangeError(`${where}.window.ms: ${window.ms} is not allowed; above 0`);
  }
  if (!isCount(probes)) {
    throw new RangeError(`${where}.probes: ${probes} is not allowed; 1 or more, whole`);
  }
  for (const [name, ratio] of Object.entries({ failureRatio, slowRatio })) {
    if (ratio > 0 && ratio <= 1) continue;
    throw new RangeError(`${where}.${name}: ${ratio} is not allowed; above 0, at most 1`);
  }
}
