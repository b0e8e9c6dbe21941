// The knobs of an app platform as plain data: the traffic, how many dynos, when one more, when asleep.

import type { ConfigOf, Declaration, Params } from '@/engine/kernel/contract';
import { count, onlyWhen, seconds, share } from '@/engine/kernel/param';
import { scenarios } from '@/engine/models/dynos/scenarios';
import { trafficParams } from '@/engine/traffic/knobs';
import { platformDeclaration } from '@/engine/traffic/platform-declaration';

export const params = {
  ...trafficParams,
  minDynos: count(1, 1, 100),
  maxDynos: count(10, 1, 100),
  initialDynos: count(2, 1, 100),
  slotsPerDyno: count(8, 1, 500),
  /** Where a request waits: in one line for all, or inside the dyno that the router picks. */
  routing: { kind: 'choice', default: 'shared', options: ['random', 'two', 'shared'] },
  queueLimit: count(500, 0, 100_000),
  /** Until a dyno takes work: median; the 95th percentile is `START_TAIL` times that. */
  startSec: seconds(10, 0.5, 60, 0.5),
  /** The router's time limit. */
  timeoutSec: seconds(30, 1, 300, 1),
  /** 95th percentile of the response time from which on a dyno is added; 0 never adds one. */
  targetP95Sec: seconds(1, 0, 60, 0.05),
  ...onlyWhen(
    { targetP95Sec: { above: 0 } },
    { calmShare: share(0.5), calmPeriods: count(5, 1, 60) },
  ),
  /** The app sleeps after so long without a request; 0 never. */
  sleepAfterSec: { ...seconds(0, 0, 7_200, 60), least: 1 },
} as const satisfies Params;

export type DynosConfig = ConfigOf<typeof params>;

export const START_TAIL = 1.25;

/** Ids of what this model leaves out; MODEL.md explains each. */
export const assumptions = [
  'simple-rule',
  'limit-from-arrival',
  'router-is-not-herokus',
  'no-daily-restart',
  'slots-do-not-slow-each-other',
] as const;

export const declaration = {
  id: 'dynos',
  params,
  scenarios,
  ...platformDeclaration,
  assumptions,
} as const satisfies Declaration;
