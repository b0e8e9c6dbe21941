// Exact results of queueing theory to 15 digits: what the pool of machines has to reproduce.

/*
 * Computed from the textbook formulas with mpmath 1.2.1 at 40 digits, each by two routes, for this project on
 * 2026-11-21. Times in seconds. `slots` servers, one stream of Poisson arrivals; `room` is how many may wait.
 */

export interface QueueOracle {
  readonly id: string;
  readonly ratePerSec: number;
  readonly slots: number;
  /** Most requests that wait; null is unbounded. */
  readonly room: number | null;
  readonly meanWorkSec: number;
  /** Variance of the work over its squared mean: 1 exponential, 0 constant, 4 lognormal. */
  readonly workScv: 0 | 1 | 4;
  /** Exact values by the name under which a run reports them. */
  readonly exact: Readonly<Record<string, number>>;
}

export const queues: readonly QueueOracle[] = [
  // Erlang B: B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)); busy = a (1 - B).
  {
    id: 'erlangB-a10-c5',
    ratePerSec: 10,
    slots: 5,
    room: 0,
    meanWorkSec: 1,
    workScv: 1,
    exact: { blocking: 0.5639521768554027, meanBusy: 4.360478231445973 },
  },
  // Erlang B: B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)); busy = a (1 - B).
  {
    id: 'erlangB-a10-c12',
    ratePerSec: 10,
    slots: 12,
    room: 0,
    meanWorkSec: 1,
    workScv: 1,
    exact: { blocking: 0.11973918844482515, meanBusy: 8.802608115551749 },
  },
  // Erlang B: B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)); busy = a (1 - B).
  {
    id: 'erlangB-a10-c15',
    ratePerSec: 10,
    slots: 15,
    room: 0,
    meanWorkSec: 1,
    workScv: 1,
    exact: { blocking: 0.03649694547237079, meanBusy: 9.635030545276292 },
  },
  // Erlang B: B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)); busy = a (1 - B).
  {
    id: 'erlangB-a100-c110',
    ratePerSec: 100,
    slots: 110,
    room: 0,
    meanWorkSec: 1,
    workScv: 1,
    exact: { blocking: 0.027463448449822916, meanBusy: 97.25365515501771 },
  },
  // Erlang B does not ask for the law of the work.
  {
    id: 'erlangB-a10-c12-constant',
    ratePerSec: 10,
    slots: 12,
    room: 0,
    meanWorkSec: 1,
    workScv: 0,
    exact: { blocking: 0.11973918844482515, meanBusy: 8.802608115551749 },
  },
  // Erlang C: P(wait > t) = C exp(-(c mu - lambda) t); mean wait = C / (c mu - lambda).
  {
    id: 'erlangC-l9-m1-c10',
    ratePerSec: 9,
    slots: 10,
    room: null,
    meanWorkSec: 1,
    workScv: 1,
    exact: {
      meanWait: 0.668731524107697,
      waitP95: 2.5933596648979145,
      waitP99: 4.202797577332015,
      meanResponse: 1.668731524107697,
      responseP50: 1.3290918685778317,
      responseP95: 4.36086656778033,
      responseP99: 6.249876698854015,
      meanInSystem: 15.018583716969273,
      shareWaiting: 0.668731524107697,
    },
  },
  // Erlang C: P(wait > t) = C exp(-(c mu - lambda) t); mean wait = C / (c mu - lambda).
  {
    id: 'erlangC-l0.8-m1-c1',
    ratePerSec: 0.8,
    slots: 1,
    room: null,
    meanWorkSec: 1,
    workScv: 1,
    exact: {
      meanWait: 4,
      waitP95: 13.862943611198906,
      waitP99: 21.91013317336941,
      meanResponse: 5,
      responseP50: 3.4657359027997265,
      responseP95: 14.978661367769956,
      responseP99: 23.025850929940457,
      meanInSystem: 4,
      shareWaiting: 0.8,
    },
  },
  // Erlang C: P(wait > t) = C exp(-(c mu - lambda) t); mean wait = C / (c mu - lambda).
  {
    id: 'erlangC-l4-m0.5-c9',
    ratePerSec: 4,
    slots: 9,
    room: null,
    meanWorkSec: 2,
    workScv: 1,
    exact: {
      meanWait: 1.3066538565302102,
      waitP95: 5.140109308808782,
      waitP99: 8.358985133676983,
      meanResponse: 3.30665385653021,
      responseP50: 2.624611738743252,
      responseP95: 8.68003890638382,
      responseP99: 12.456684146224694,
      meanInSystem: 13.22661542612084,
      shareWaiting: 0.6533269282651051,
    },
  },
  // M/M/1: the response is exponential with mean 1 / (mu - lambda).
  {
    id: 'mm1-l0.8',
    ratePerSec: 0.8,
    slots: 1,
    room: null,
    meanWorkSec: 1,
    workScv: 1,
    exact: {
      meanResponse: 5,
      meanInSystem: 4,
      responseP50: 3.4657359027997265,
      responseP95: 14.978661367769956,
      responseP99: 23.025850929940457,
    },
  },
  // M/M/1/K: p(n) = rho^n (1 - rho) / (1 - rho^(K+1)); room = K - 1.
  {
    id: 'mm1k-l1-m1-K10',
    ratePerSec: 1,
    slots: 1,
    room: 9,
    meanWorkSec: 1,
    workScv: 1,
    exact: {
      blocking: 0.09090909090909091,
      throughput: 0.9090909090909091,
      meanBusy: 0.9090909090909091,
      meanInSystem: 5,
      meanResponse: 5.5,
      meanWait: 4.5,
      responseP50: 5.022926909296511,
      responseP95: 12.2757218331689,
      responseP99: 15.605984799477524,
    },
  },
  // M/M/1/K: p(n) = rho^n (1 - rho) / (1 - rho^(K+1)); room = K - 1.
  {
    id: 'mm1k-l2-m1-K4',
    ratePerSec: 2,
    slots: 1,
    room: 3,
    meanWorkSec: 1,
    workScv: 1,
    exact: {
      blocking: 0.5161290322580645,
      throughput: 0.967741935483871,
      meanBusy: 0.967741935483871,
      meanInSystem: 3.161290322580645,
      meanResponse: 3.2666666666666666,
      meanWait: 2.2666666666666666,
      responseP50: 2.940614408674133,
      responseP95: 7.075072382285097,
      responseP99: 9.377891986284514,
    },
  },
  // Pollaczek and Khinchine: mean wait = lambda E[S^2] / (2 (1 - rho)).
  {
    id: 'pk-md1-l0.8',
    ratePerSec: 0.8,
    slots: 1,
    room: null,
    meanWorkSec: 1,
    workScv: 0,
    exact: { meanWait: 2, meanResponse: 3, meanInSystem: 2.4 },
  },
  // Pollaczek and Khinchine: mean wait = lambda E[S^2] / (2 (1 - rho)).
  {
    id: 'pk-mg1-scv4-l0.8',
    ratePerSec: 0.8,
    slots: 1,
    room: null,
    meanWorkSec: 1,
    workScv: 4,
    exact: { meanWait: 10, meanResponse: 11, meanInSystem: 8.8 },
  },
];

/** M/G/infinity: with a free slot for everybody the number at work is Poisson with mean lambda S. */
export const alwaysFree = [
  {
    ratePerSec: 0.9,
    meanWorkSec: 1.991,
    meanBusy: 1.7919,
    varBusy: 1.7919,
    shareEmpty: 0.1666432465170069,
    shareWithFive: 0.0256551949512213,
  },
  {
    ratePerSec: 5,
    meanWorkSec: 2,
    meanBusy: 10,
    varBusy: 10,
    shareEmpty: 4.5399929762484854e-5,
    shareWithFive: 0.03783327480207071,
  },
] as const;
