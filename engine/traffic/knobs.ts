// The knobs that make the traffic of a platform, as plain data: a base rate with one peak, and the work.

import type { ConfigOf, NumberParam, Params } from '@/engine/kernel/contract';
import { onlyWhen, seconds } from '@/engine/kernel/param';

const DAY_SEC = 86_400;

export const trafficParams = {
  // A base rate, and one peak with straight slopes.
  ratePerSec: {
    kind: 'number',
    default: 5,
    min: 0.0002,
    max: 500,
    step: 0.0001,
    unit: 'perSec',
    scale: 'log',
  } as const satisfies NumberParam,
  /** How many times the base rate the peak reaches, at most `MAX_PEAK_PER_SEC`; 1 is no peak. */
  peakFactor: {
    kind: 'number',
    default: 1,
    min: 1,
    max: 5_000,
    step: 1,
    unit: 'times',
    scale: 'log',
  } as const satisfies NumberParam,
  ...onlyWhen(
    { peakFactor: { above: 1 } },
    {
      peakAtSec: seconds(600, 0, DAY_SEC, 1),
      riseSec: seconds(300, 1, DAY_SEC, 1),
      peakForSec: seconds(600, 1, DAY_SEC, 1),
      fallSec: seconds(300, 1, DAY_SEC, 1),
    },
  ),
  /** Median time a slot needs for a request, and its 95th percentile over that; 1 is always the same. */
  workSec: seconds(0.2, 0.005, 60, 0.005),
  workTail: { kind: 'number', default: 2, min: 1, max: 20, step: 0.1, unit: 'times' },
} as const satisfies Params;

export type TrafficConfig = ConfigOf<typeof trafficParams>;

/** The part of them that says when how many come. */
export type PeakConfig = Omit<TrafficConfig, 'workSec' | 'workTail'>;

/** These knobs may be turned while a run goes on; whatever makes the platform is set before it. */
export const trafficKnobs: readonly string[] = Object.keys(trafficParams);

/** The highest peak, in requests per second: base rate times `peakFactor`. */
export const MAX_PEAK_PER_SEC = 20_000;
