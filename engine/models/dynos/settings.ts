// What an app platform is told: how many dynos, how fast they start, when to add one, when to sleep.

import { Constant, type Distribution } from '@/engine/kernel/distributions';
import type { Routing } from '@/engine/kernel/fleet-platform';

export interface DynosSettings {
  /** At least 1: an app goes down to none only by sleeping. */
  readonly minDynos: number;
  readonly maxDynos: number;
  /** Dynos that are ready at time 0; what is missing to the minimum starts then. 0 with a sleep begins asleep. */
  readonly initialDynos: number;
  /** Requests that one dyno works on at the same time. */
  readonly slotsPerDyno: number;
  /** `shared`: one line for all; `random`, `two`: the router picks a dyno, and the line is inside it. */
  readonly routing: Routing;
  /** Requests that may wait, in all lines together; Infinity is unbounded. */
  readonly queueLimit: number;
  /** Time in ms from the order to start a dyno until it takes work. */
  readonly start: Distribution;
  /** The router answers with an error so long after a request came; its dyno works on, for nobody. */
  readonly timeoutMs: number;
  /** A dyno is added when the 95th percentile of a period is not below this; Infinity never adds one. */
  readonly targetP95Ms: number;
  /** The percentile is taken over this time, and at most one dyno added or taken away at its end. */
  readonly periodMs: number;
  /** A period is calm when its 95th percentile is below this share of the target. */
  readonly calmShare: number;
  /** Calm periods in a row after which one dyno is taken away. */
  readonly calmPeriods: number;
  /** The whole app sleeps after so long without a request; Infinity never. */
  readonly sleepAfterMs: number;
}

export const DEFAULT_SETTINGS: DynosSettings = {
  minDynos: 1,
  maxDynos: 10,
  initialDynos: 1,
  slotsPerDyno: 1,
  routing: 'shared',
  queueLimit: Infinity,
  start: new Constant(10_000),
  timeoutMs: 30_000,
  targetP95Ms: 1_000,
  periodMs: 60_000,
  calmShare: 0.5,
  calmPeriods: 5,
  sleepAfterMs: Infinity,
};
