// The knobs of the resilience model as plain data: the screen, the URL and validation read the same lines.

import type { ConfigOf, NumberParam, Params } from '@/engine/kernel/contract';

/** Seconds of simulated time at which something happens, or for which it lasts. */
const moment = (start: number): NumberParam => ({
  kind: 'number',
  default: start,
  min: 0,
  max: 600,
  step: 1,
  unit: 'sec',
});

export const params = {
  /** Law of the gaps between users' requests; `spike` multiplies the Poisson rate for a while. */
  arrivals: { kind: 'choice', default: 'poisson', options: ['poisson', 'regular', 'spike'] },
  ratePerSec: {
    kind: 'number',
    default: 40,
    min: 1,
    max: 500,
    step: 1,
    unit: 'perSec',
    scale: 'log',
  },
  /** How many times the base rate a spike reaches. */
  peakFactor: {
    kind: 'number',
    default: 10,
    min: 1,
    max: 100,
    step: 1,
    unit: 'times',
    scale: 'log',
    when: { arrivals: 'spike' },
  },
  spikeAtSec: { ...moment(20), when: { arrivals: 'spike' } },
  spikeForSec: {
    kind: 'number',
    default: 1,
    min: 0.1,
    max: 60,
    step: 0.1,
    unit: 'sec',
    scale: 'log',
    when: { arrivals: 'spike' },
  },

  /** Which dependency becomes slow. */
  slowService: {
    kind: 'choice',
    default: 'payment',
    options: ['menu', 'recommendation', 'stock', 'payment'],
  },
  /** How many times as long its work takes while it is slow; 1 is not slow at all. */
  slowFactor: {
    kind: 'number',
    default: 40,
    min: 1,
    max: 1_000,
    step: 1,
    unit: 'times',
    scale: 'log',
  },
  slowAtSec: { ...moment(20), when: { slowFactor: { above: 1 } } },
  slowForSec: { ...moment(40), when: { slowFactor: { above: 1 } } },

  /** Worker slots of the order service: how many requests it has in hand at once. */
  orderSlots: {
    kind: 'number',
    default: 40,
    min: 1,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  },
  /** Worker slots of each service behind it. */
  dependencySlots: {
    kind: 'number',
    default: 5,
    min: 1,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  },
  /** How many calls may wait in front of each service; the next one is refused. */
  queueLimit: {
    kind: 'number',
    default: 100,
    min: 0,
    max: 2_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  },

  /** How long the order service waits for one attempt; 0 waits for ever. */
  timeLimitMs: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 30_000,
    step: 50,
    unit: 'ms',
    scale: 'log',
  },
  /** Whether giving up, by the order service or by a user, is told to the other side, which stops at once. */
  cancel: { kind: 'choice', default: 'off', options: ['off', 'on'] },
  /** Further attempts of the order service after a failed one. */
  retries: { kind: 'number', default: 0, min: 0, max: 5, step: 1, unit: 'count' },
  /** The pause before the first retry; it grows with each further one, up to `BACKOFF_CAP_MS`. */
  backoffMs: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 10_000,
    step: 10,
    unit: 'ms',
    scale: 'log',
    when: { retries: { above: 0 } },
  },
  jitter: {
    kind: 'choice',
    default: 'none',
    options: ['none', 'equal', 'full', 'decorrelated'],
    when: { retries: { above: 0 }, backoffMs: { above: 0 } },
  },

  breaker: { kind: 'choice', default: 'off', options: ['off', 'on'] },
  /** Share of failed calls in the window at which the breaker opens. */
  breakerRatio: {
    kind: 'number',
    default: 0.5,
    min: 0.05,
    max: 1,
    step: 0.05,
    unit: 'ratio',
    when: { breaker: 'on' },
  },
  /** A call to a dependency that takes longer than this is slow, answered or not; 0 calls none slow. */
  breakerSlowMs: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 30_000,
    step: 50,
    unit: 'ms',
    scale: 'log',
    when: { breaker: 'on' },
  },
  /** Share of slow calls in the window at which the breaker opens. */
  breakerSlowRatio: {
    kind: 'number',
    default: 0.5,
    min: 0.05,
    max: 1,
    step: 0.05,
    unit: 'ratio',
    when: { breaker: 'on', breakerSlowMs: { above: 0 } },
  },
  /** Whether the window is a time or a number of calls. */
  breakerWindow: {
    kind: 'choice',
    default: 'time',
    options: ['time', 'calls'],
    when: { breaker: 'on' },
  },
  breakerWindowSec: {
    kind: 'number',
    default: 5,
    min: 1,
    max: 60,
    step: 1,
    unit: 'sec',
    when: { breaker: 'on', breakerWindow: 'time' },
  },
  breakerWindowCalls: {
    kind: 'number',
    default: 100,
    min: 1,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
    when: { breaker: 'on', breakerWindow: 'calls' },
  },
  /** How long it stays open before it lets probes through. */
  breakerOpenSec: {
    kind: 'number',
    default: 5,
    min: 1,
    max: 60,
    step: 1,
    unit: 'sec',
    when: { breaker: 'on' },
  },
  /** What closes it again: every probe went well, or their shares stay below the thresholds. */
  breakerProbes: {
    kind: 'choice',
    default: 'every',
    options: ['every', 'ratio'],
    when: { breaker: 'on' },
  },

  /** Most calls of the order service to one dependency at once; 0 sets no limit. */
  bulkhead: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  },
  /** With `on`, a page without recommendations is better than none. */
  fallback: { kind: 'choice', default: 'off', options: ['off', 'on'] },

  /** How long a user waits for a page. */
  patienceSec: {
    kind: 'number',
    default: 10,
    min: 0.5,
    max: 120,
    step: 0.5,
    unit: 'sec',
    scale: 'log',
  },
  /** How often a user reloads after an error or after having waited in vain. */
  reloads: { kind: 'number', default: 0, min: 0, max: 5, step: 1, unit: 'count' },
} as const satisfies Params;

export type ResilienceConfig = ConfigOf<typeof params>;
