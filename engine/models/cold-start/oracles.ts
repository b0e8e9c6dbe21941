// Numbers from outside that this model must reproduce: a published simulator's results and closed forms.

import { simfaas as everyPoint, type SimfaasPoint } from '@/engine/models/functions/oracles';

export type { Measured } from '@/engine/models/functions/oracles';

/** Points of SimFaaS on which this model is tested; the model `functions` is tested on all of them. */
const POINTS = [
  'base-paper',
  'T-10',
  'det-lam0.9-T10',
  'rej-eq-c12-T10',
  'eq-lam2-T0.5',
  'jvm-lam10-T5',
];

export const simfaas: readonly SimfaasPoint[] = POINTS.map((id) => {
  const point = everyPoint.find((one) => one.id === id);
  if (point === undefined) throw new Error(`oracles: no point "${id}" of SimFaaS`);
  return { ...point, warmupSec: Math.floor(point.warmupSec) };
});

/**
 * Reuse of the instance that became idle last, one exponential law for cold and warm work. The number of
 * instances is then the largest number of busy ones within the last keep-alive time, which gives exact
 * values by a matrix exponential of the busy count's generator.
 */
export interface WindowedMaximum {
  readonly ratePerSec: number;
  readonly workSec: number;
  readonly keepAliveSec: number;
  /** The default limit stands for none. */
  readonly maxInstances: number;
  readonly warmupSec: number;
  readonly cold: number;
  readonly rejected: number;
  readonly instances: number;
  readonly busy: number;
}

export const windowedMaximum: readonly WindowedMaximum[] = [
  {
    ratePerSec: 2,
    workSec: 2,
    keepAliveSec: 0.5,
    maxInstances: 1000,
    warmupSec: 200,
    cold: 0.5161768970811278,
    rejected: 0,
    instances: 4.699160659068647,
    busy: 4,
  },
  {
    ratePerSec: 2,
    workSec: 2,
    keepAliveSec: 60,
    maxInstances: 1000,
    warmupSec: 2_000,
    cold: 0.009822706970158142,
    rejected: 0,
    instances: 9.926377950464818,
    busy: 4,
  },
  {
    ratePerSec: 0.1,
    workSec: 2,
    keepAliveSec: 60,
    maxInstances: 1000,
    warmupSec: 2_000,
    cold: 0.07613310553932096,
    rejected: 0,
    instances: 1.6823100154231114,
    busy: 0.2,
  },
  {
    ratePerSec: 5,
    workSec: 2,
    keepAliveSec: 10,
    maxInstances: 12,
    warmupSec: 800,
    cold: 0.003850541216138352,
    rejected: 0.11973918844482533,
    instances: 11.938803297069338,
    busy: 8.80260811555175,
  },
  {
    ratePerSec: 5,
    workSec: 2,
    keepAliveSec: 10,
    maxInstances: 15,
    warmupSec: 800,
    cold: 0.01930306383081994,
    rejected: 0.036496945472370944,
    instances: 14.322889146855353,
    busy: 9.635030545276294,
  },
];

/** Erlang B: share of calls lost with so many servers and so much offered load (rate times mean work). */
export const erlangB = [
  { offeredLoad: 10, servers: 5, blocking: 0.5639521768554027 },
  { offeredLoad: 10, servers: 10, blocking: 0.21458234310734736 },
  { offeredLoad: 10, servers: 15, blocking: 0.03649694547237079 },
  { offeredLoad: 100, servers: 110, blocking: 0.027463448449822916 },
] as const;

/** One instance at most, Poisson arrivals, exponential work: closed form for any law of the work. */
export const oneInstance = {
  ratePerSec: 0.1,
  keepAliveSec: 10,
  workSec: 2,
  coldWorkSec: 4,
  rejected: 0.21480925539001813,
  /** Cold starts over all requests. */
  cold: 0.2888555323401088,
  busy: 0.21480925539001813,
  idle: 0.49633521226987304,
} as const;
