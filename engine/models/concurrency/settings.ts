// The knobs in the units and shapes that the rules use.

import type { Demand } from '@/engine/kernel/contract';
import { Constant, type Distribution, Lognormal } from '@/engine/kernel/distributions';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import { checkOrder } from '@/engine/kernel/run';
import type { ScaleOut } from '@/engine/kernel/scale-out';
import type { ConcurrencyConfig } from '@/engine/models/concurrency/config';
import { steps, type Traffic } from '@/engine/traffic/arrivals';

/** AWS: requests per second for each unit of concurrency. */
export const PER_UNIT_PER_SEC = 10;
/** AWS Lambda, since November 2023 for each function; before, in its largest regions, for the account. */
export const GROWTH: Readonly<Record<ConcurrencyConfig['growth'], ScaleOut>> = {
  now: { burst: 1_000, perWindow: 1_000, windowMs: 10_000 },
  'until-2023': { burst: 3_000, perWindow: 500, windowMs: 60_000 },
};
/** By how much the database slows down, and the quota is raised. */
export const SLOWER = 10;
export const RAISED = 2;
/** When a crowd comes that comes in one instant. */
export const CROWD_AT_MS = 1_000;
/** 95th percentile of the work over its median. */
const WORK_TAIL = 1.5;
/** Requests per second at the peak: more would take too long to follow one by one. */
const MOST_PER_SEC = 5_000;

/** From when on so many requests come in a second. */
export interface RateStep {
  readonly atMs: number;
  readonly ratePerSec: number;
}

/** With a mean of 1. */
export function workLawOf({ workLaw }: ConcurrencyConfig): Distribution {
  if (workLaw === 'constant') return new Constant(1);
  const { mean } = new Lognormal(1, WORK_TAIL);
  return new Lognormal(1 / mean, WORK_TAIL / mean);
}

export function ratesOf(config: ConcurrencyConfig): readonly RateStep[] {
  const { arrivals, ratePerSec, peakFactor, spikeAtSec, spikeForSec } = config;
  if (arrivals === 'at-once') return [{ atMs: 0, ratePerSec: 0 }];
  if (arrivals === 'poisson') return [{ atMs: 0, ratePerSec }];
  const startMs = spikeAtSec * 1_000;
  return [
    { atMs: 0, ratePerSec },
    { atMs: startMs, ratePerSec: ratePerSec * peakFactor },
    { atMs: startMs + spikeForSec * 1_000, ratePerSec },
  ];
}

export function jobRatesOf(config: ConcurrencyConfig): readonly RateStep[] {
  const { neighbor, jobPerSec, jobAtSec, jobForSec } = config;
  if (neighbor === 'off') return [{ atMs: 0, ratePerSec: 0 }];
  const startMs = jobAtSec * 1_000;
  return [
    { atMs: 0, ratePerSec: 0 },
    { atMs: startMs, ratePerSec: jobPerSec },
    { atMs: startMs + jobForSec * 1_000, ratePerSec: 0 },
  ];
}

/** What is in force at a moment. */
export const rateAt = (list: readonly RateStep[], tMs: number): number =>
  list.findLast(({ atMs }) => atMs <= tMs)?.ratePerSec ?? 0;

export const trafficOf = (config: ConcurrencyConfig): Traffic => steps(ratesOf(config));
export const jobTrafficOf = (config: ConcurrencyConfig): Traffic => steps(jobRatesOf(config));

export function demandOf(config: ConcurrencyConfig): Demand {
  const rates = [trafficOf(config).rate, jobTrafficOf(config).rate];
  const crowdIn = (fromMs: number, toMs: number): number =>
    config.arrivals === 'at-once' && fromMs < CROWD_AT_MS && CROWD_AT_MS <= toMs ? config.crowd : 0;
  return {
    countBetween: (fromMs, toMs) =>
      rates.reduce((sum, rate) => sum + rate.countBetween(fromMs, toMs), crowdIn(fromMs, toMs)),
  };
}

/** Throws a NotAllowed for values that contradict each other. */
export function checkTogether(config: ConcurrencyConfig): void {
  checkOrder(config, 'reserved', 'quota');
  checkOrder(config, 'provisioned', config.reserved > 0 ? 'reserved' : 'quota');
  const { arrivals, ratePerSec, peakFactor } = config;
  if (arrivals === 'spike' && ratePerSec * peakFactor > MOST_PER_SEC) {
    const product = { why: 'product', by: 'ratePerSec', byValue: ratePerSec } as const;
    throw new NotAllowed('peakFactor', peakFactor, { ...product, most: MOST_PER_SEC });
  }
}
