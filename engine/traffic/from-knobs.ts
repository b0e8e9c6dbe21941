// From knobs to the arrivals and the law of the work.

import { Constant, type Distribution, Exponential, Lognormal } from '@/engine/kernel/distributions';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import type { Traffic } from '@/engine/traffic/arrivals';
import { MAX_PEAK_PER_SEC, type PeakConfig, type TrafficConfig } from '@/engine/traffic/knobs';
import { PiecewiseLinearRate, type RateKnot } from '@/engine/traffic/rate-curve';

const POISSON_GAP = new Exponential(1);

/** The corners of the peak, in order of time. Throws a NotAllowed when it is higher than a run can bear. */
export function rateKnotsOf(config: PeakConfig): readonly RateKnot[] {
  const { ratePerSec, peakFactor } = config;
  const peakPerSec = ratePerSec * peakFactor;
  if (peakPerSec > MAX_PEAK_PER_SEC) {
    throw new NotAllowed('peakFactor', peakFactor, {
      why: 'product',
      by: 'ratePerSec',
      byValue: ratePerSec,
      most: MAX_PEAK_PER_SEC,
    });
  }
  const startMs = config.peakAtSec * 1000;
  const topMs = startMs + config.riseSec * 1000;
  const downMs = topMs + config.peakForSec * 1000;
  return [
    { atMs: startMs, ratePerSec },
    { atMs: topMs, ratePerSec: peakPerSec },
    { atMs: downMs, ratePerSec: peakPerSec },
    { atMs: downMs + config.fallSec * 1000, ratePerSec },
  ];
}

export function trafficOf(config: TrafficConfig): Traffic {
  return { gap: POISSON_GAP, rate: new PiecewiseLinearRate(rateKnotsOf(config)) };
}

export function workOf({ workSec, workTail }: TrafficConfig): Distribution {
  return workTail === 1
    ? new Constant(workSec * 1000)
    : new Lognormal(workSec * 1000, workSec * workTail * 1000);
}
