// The knobs in the units and shapes that the rules use.

import type { Demand } from '@/engine/kernel/contract';
import { type Distribution, Exponential, Lognormal } from '@/engine/kernel/distributions';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import type { StatelessConfig } from '@/engine/models/stateless/config';
import { poisson, regular, spike, steps, type Traffic } from '@/engine/traffic/arrivals';

/** Share of the customers who are logged in: their name can be left behind. */
export const MEMBER_SHARE = 0.7;
/** 95th percentile over the median. */
const WORK_TAIL = 1.5;
const START_TAIL = 1.6;
/** Orders per second at the peak of a spike: more would not be seen one by one. */
const MOST_PER_SEC = 50;

export interface Settings {
  readonly work: Distribution;
  readonly start: Distribution;
  readonly keepAliveMs: number;
}

export function settingsOf(config: StatelessConfig): Settings {
  const [workMs, startMs] = [config.workSec * 1000, config.coldStartSec * 1000];
  return {
    work:
      config.workLaw === 'exponential'
        ? new Exponential(workMs)
        : new Lognormal(workMs, workMs * WORK_TAIL),
    start: new Lognormal(startMs, startMs * START_TAIL),
    keepAliveMs: config.keepAliveSec * 1000,
  };
}

/** Throws a NotAllowed when more would come at once than can be followed. */
export function trafficOf(config: StatelessConfig): Traffic {
  const { arrivals, ratePerSec, peakFactor } = config;
  switch (arrivals) {
    case 'none':
      return steps([{ atMs: 0, ratePerSec: 0 }]);
    case 'poisson':
      return poisson(ratePerSec);
    case 'regular':
      return regular(ratePerSec);
    case 'spike':
      if (ratePerSec * peakFactor > MOST_PER_SEC) {
        const product = { why: 'product', by: 'ratePerSec', byValue: ratePerSec } as const;
        throw new NotAllowed('peakFactor', peakFactor, { ...product, most: MOST_PER_SEC });
      }
      return spike({
        basePerSec: ratePerSec,
        peakPerSec: ratePerSec * peakFactor,
        startMs: config.spikeAtSec * 1000,
        holdMs: config.spikeForSec * 1000,
      });
  }
}

/** The crowd's orders; the learner's own are none that can be expected. */
export function demandOf(config: StatelessConfig): Demand {
  const { rate } = trafficOf(config);
  return { countBetween: (fromMs, toMs) => rate.countBetween(fromMs, toMs) };
}
