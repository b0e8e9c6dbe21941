// Numbers from outside that this model must reproduce: a published simulator's results and closed forms.

/** A mean and its standard error. */
export interface Measured {
  readonly mean: number;
  readonly stderr: number;
}

/**
 * Steady state of SimFaaS (N. Mahmoudi and H. Khazaei, 2021; pacslab/simfaas, commit 5dd1623, MIT), run
 * unmodified over many seeds after a warm-up. The instance created last is reused first, a cold request's
 * whole time is one draw of its own, and probabilities are over all requests, rejected ones included.
 */
export interface SimfaasPoint {
  readonly id: string;
  readonly law: 'exponential' | 'constant';
  readonly ratePerSec: number;
  readonly workSec: number;
  readonly coldWorkSec: number;
  readonly keepAliveSec: number;
  readonly maxInstances: number;
  readonly warmupSec: number;
  readonly cold: Measured;
  readonly rejected: Measured;
  readonly instances: Measured;
  readonly busy: Measured;
}

export const simfaas: readonly SimfaasPoint[] = [
  {
    id: 'base-paper',
    law: 'exponential',
    ratePerSec: 0.9,
    workSec: 1.991,
    coldWorkSec: 2.244,
    keepAliveSec: 600,
    maxInstances: 1000,
    warmupSec: 20_000,
    cold: { mean: 0.0013282443, stderr: 8.47e-6 },
    rejected: { mean: 0, stderr: 0 },
    instances: { mean: 7.6940412, stderr: 0.00608 },
    busy: { mean: 1.7923813, stderr: 0.00052 },
  },
  {
    id: 'T-10',
    law: 'exponential',
    ratePerSec: 0.9,
    workSec: 1.991,
    coldWorkSec: 2.244,
    keepAliveSec: 10,
    maxInstances: 1000,
    warmupSec: 4_444,
    cold: { mean: 0.099406863, stderr: 0.000125 },
    rejected: { mean: 0, stderr: 0 },
    instances: { mean: 4.2771323, stderr: 0.0023 },
    busy: { mean: 1.814325, stderr: 0.00138 },
  },
  {
    id: 'det-lam0.9-T10',
    law: 'constant',
    ratePerSec: 0.9,
    workSec: 1.991,
    coldWorkSec: 2.244,
    keepAliveSec: 10,
    maxInstances: 1000,
    warmupSec: 4_444,
    cold: { mean: 0.10110255, stderr: 0.000101 },
    rejected: { mean: 0, stderr: 0 },
    instances: { mean: 4.3804805, stderr: 0.00166 },
    busy: { mean: 1.8149725, stderr: 0.00092 },
  },
  {
    id: 'rej-eq-c12-T10',
    law: 'exponential',
    ratePerSec: 5,
    workSec: 2,
    coldWorkSec: 2,
    keepAliveSec: 10,
    maxInstances: 12,
    warmupSec: 800,
    cold: { mean: 0.0028897269, stderr: 3.49e-5 },
    rejected: { mean: 0.11933825, stderr: 0.00027 },
    instances: { mean: 11.952389, stderr: 0.000886 },
    busy: { mean: 8.7993831, stderr: 0.00409 },
  },
  {
    id: 'eq-lam2-T0.5',
    law: 'exponential',
    ratePerSec: 2,
    workSec: 2,
    coldWorkSec: 2,
    keepAliveSec: 0.5,
    maxInstances: 1000,
    warmupSec: 2_000,
    cold: { mean: 0.50603699, stderr: 0.000209 },
    rejected: { mean: 0, stderr: 0 },
    instances: { mean: 4.7198421, stderr: 0.00257 },
    busy: { mean: 4.0012556, stderr: 0.00238 },
  },
  {
    id: 'jvm-lam10-T5',
    law: 'exponential',
    ratePerSec: 10,
    workSec: 0.1,
    coldWorkSec: 3.1,
    keepAliveSec: 5,
    maxInstances: 1000,
    warmupSec: 400,
    cold: { mean: 0.016210253, stderr: 6.5e-5 },
    rejected: { mean: 0, stderr: 0 },
    instances: { mean: 4.9851811, stderr: 0.00619 },
    busy: { mean: 1.4850126, stderr: 0.0038 },
  },
];

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
