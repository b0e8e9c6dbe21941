// The knobs in the units and shapes that the rules use.

import type { Demand } from '@/engine/kernel/contract';
import { Constant, type Distribution, Exponential, Lognormal } from '@/engine/kernel/distributions';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import { type ColdStartConfig, MAX_PEAK_PER_SEC } from '@/engine/models/cold-start/config';
import { poisson, regular, spike, type Traffic } from '@/engine/traffic/arrivals';
import { type RateKnot, spikeKnots } from '@/engine/traffic/rate-curve';

/** Knobs that shape the arrivals: only these disturb the gap that is under way. */
export const TRAFFIC_KNOBS: readonly string[] = [
  'arrivals',
  'ratePerSec',
  'peakFactor',
  'spikeAtSec',
  'spikeForSec',
] satisfies (keyof ColdStartConfig)[];

/** How long a ping keeps an instance busy, in ms: a handler that sees the ping and returns at once. */
export const PING_WORK_MS = 5;

/** Laws of another simulator, to compare with it; on screen, work is exponential and starts are lognormal. */
export interface Laws {
  /** Work in ms. */
  readonly work?: Distribution;
  /** Whole time of a cold request in ms, start included, instead of start plus work. */
  readonly coldWork?: Distribution;
}

export interface Settings {
  readonly work: Distribution;
  readonly start: Distribution;
  readonly coldWork: Distribution | null;
  readonly keepAliveMs: number;
  /** Infinity when instances may grow as old as they like. */
  readonly maxLifetimeMs: number;
  readonly maxInstances: number;
  readonly provisioned: number;
  readonly pingEveryMs: number;
  readonly pingCount: number;
  readonly reuse: ColdStartConfig['reuse'];
}

export function settingsOf(config: ColdStartConfig, laws: Laws): Settings {
  const startMs = config.coldStartSec * 1000;
  return {
    work: laws.work ?? new Exponential(config.workSec * 1000),
    start: laws.coldWork ? new Constant(0) : new Lognormal(startMs, startMs * config.coldTail),
    coldWork: laws.coldWork ?? null,
    keepAliveMs: config.keepAliveSec * 1000,
    maxLifetimeMs: config.maxLifetimeSec > 0 ? config.maxLifetimeSec * 1000 : Infinity,
    maxInstances: config.maxInstances,
    provisioned: Math.min(config.provisioned, config.maxInstances),
    pingEveryMs: config.pingEverySec * 1000,
    pingCount: config.pingCount,
    reuse: config.reuse,
  };
}

/** Throws a NotAllowed when the peak of a spike is higher than a run can bear. */
export function trafficOf(config: ColdStartConfig): Traffic {
  switch (config.arrivals) {
    case 'poisson':
      return poisson(config.ratePerSec);
    case 'regular':
      return regular(config.ratePerSec);
    case 'spike':
      return spike(spikeOf(config));
  }
}

const spikeOf = (config: ColdStartConfig) => ({
  basePerSec: config.ratePerSec,
  peakPerSec: peakOf(config),
  startMs: config.spikeAtSec * 1000,
  holdMs: config.spikeForSec * 1000,
});

/** The corners of the expected rate. */
export const rateKnotsOf = (config: ColdStartConfig): readonly RateKnot[] =>
  config.arrivals === 'spike'
    ? spikeKnots(spikeOf(config))
    : [{ atMs: 0, ratePerSec: config.ratePerSec }];

function peakOf({ ratePerSec, peakFactor }: ColdStartConfig): number {
  const peakPerSec = ratePerSec * peakFactor;
  if (peakPerSec <= MAX_PEAK_PER_SEC) return peakPerSec;
  throw new NotAllowed('peakFactor', peakFactor, {
    why: 'product',
    by: 'ratePerSec',
    byValue: ratePerSec,
    most: MAX_PEAK_PER_SEC,
  });
}

/** Requests and pings expected between two moments. */
export function demandOf(config: ColdStartConfig): Demand {
  const { rate } = trafficOf(config);
  const { pingEverySec, pingCount } = config;
  const pingsPerMs = pingEverySec > 0 ? pingCount / (pingEverySec * 1000) : 0;
  return {
    countBetween: (fromMs, toMs) => rate.countBetween(fromMs, toMs) + (toMs - fromMs) * pingsPerMs,
  };
}
