// Numbers that others have printed about queues, with where they stand: what our formulas and runs must give.

import type { Queue, QueueFigures } from '@/engine/kernel/queueing';

export interface PublishedQueue extends Queue {
  readonly id: string;
  readonly source: string;
  /** As printed; `within` is half a unit of the last printed digit, or what "about" leaves open. */
  readonly printed: Readonly<Partial<Record<keyof QueueFigures, number>>>;
  readonly within: number;
}

const QUEUEING =
  'M. Marzolla, queueing (mmarzolla/queueing, inst/qsmmm.m): tests after an ETH Zurich lecture of 2017';
const COOK =
  'J. D. Cook, "What happens when you add a new teller?", 2008-10-21, as quoted by others; hours';
const BROOKER =
  'M. Brooker, "Surprising Economics of Load-Balanced Systems", 2020-08-06, as quoted';
const BRONSON = 'R. Bronson, problems 23.3 and 23.14, as quoted by others; hours';

export const publishedQueues: readonly PublishedQueue[] = [
  {
    id: 'two servers of an ETH lecture',
    source: QUEUEING,
    rate: 9,
    meanWork: 1 / 5,
    servers: 2,
    room: Infinity,
    printed: { meanInLine: 7.674, meanResponse: 1.053 },
    within: 5e-4,
  },
  {
    id: 'four servers of an ETH lecture: the line is 73 times shorter',
    source: QUEUEING,
    rate: 9,
    meanWork: 1 / 5,
    servers: 4,
    room: Infinity,
    printed: { meanInLine: 0.105, meanResponse: 0.212 },
    within: 5e-4,
  },
  {
    id: 'three servers and four places in line',
    source: 'M. Marzolla, queueing (mmarzolla/queueing, inst/qsmmmk.m): test of M/M/3/7',
    rate: 40,
    meanWork: 1 / 30,
    servers: 3,
    room: 4,
    printed: { emptyShare: 0.255037, meanResponse: 0.036517 },
    within: 5e-7,
  },
  {
    id: 'a bank with one teller: nearly five hours, 28 people',
    source: COOK,
    rate: 5.8,
    meanWork: 1 / 6,
    servers: 1,
    room: Infinity,
    printed: { meanWait: 4.83, meanInLine: 28 },
    within: 0.05,
  },
  {
    id: 'a bank with two tellers: about three minutes',
    source: COOK,
    rate: 5.8,
    meanWork: 1 / 6,
    servers: 2,
    room: Infinity,
    printed: { meanWait: 3.05 / 60 },
    within: 1e-3,
  },
  {
    id: 'five servers at half load: 13 % wait',
    source: BROOKER,
    rate: 2.5,
    meanWork: 1,
    servers: 5,
    room: Infinity,
    printed: { waitShare: 0.13 },
    within: 1e-3,
  },
  {
    id: 'ten servers at half load: 3.6 % wait',
    source: BROOKER,
    rate: 5,
    meanWork: 1,
    servers: 10,
    room: Infinity,
    printed: { waitShare: 0.036 },
    within: 1e-3,
  },
  {
    id: 'one server, 24 in and 30 out',
    source: BRONSON,
    rate: 24,
    meanWork: 1 / 30,
    servers: 1,
    room: Infinity,
    printed: { meanInSystem: 4, meanResponse: 1 / 6, emptyShare: 0.2 },
    within: 1e-9,
  },
  {
    id: 'one server, 30 in and 40 out',
    source: BRONSON,
    rate: 30,
    meanWork: 1 / 40,
    servers: 1,
    room: Infinity,
    printed: { meanInLine: 2.25, meanWait: 4.5 / 60, emptyShare: 0.25 },
    within: 1e-9,
  },
];

/**
 * An open network: a pause, half the time of mean 1/3 and half of mean 1/10, then one server of rate 1. Printed
 * by LINE (imperial-qore/line-solver, OpenExamplesTest.java, oqn_basic), where a simulation by JMT gave the last.
 */
export const publishedTandem = {
  rate: 0.1,
  pauses: [1 / 3, 1 / 10],
  meanWork: 1,
  meanPause: 0.2166667,
  meanResponse: 1.111111,
  meanAtServer: 0.111111,
  simulatedResponse: 1.107529,
} as const;

/** Three come together to one server: Ciw (CiwPython/Ciw, docs/Guides/Arrivals/batching.rst). Any unit of time. */
export const publishedBatch = { at: 18.5, work: 3, until: 30, waits: [0, 3, 6] } as const;

/** Who waits longer than `patience` leaves: Ciw (docs/Guides/CustomerBehaviour/reneging.rst). */
export const publishedReneging = {
  rate: 5,
  meanWork: 1 / 2,
  patience: 6,
  until: 10,
  longestServedWait: 5.888,
} as const;

/** A bank's day of three tellers, ten times over: Ciw (docs/Tutorial/GettingStarted/part_4.rst). Minutes. */
export const publishedBank = {
  rate: 0.2,
  meanWork: 10,
  servers: 3,
  warmup: 100,
  lastArrival: 1_540,
  end: 1_640,
  meanWaits: [
    3.9195, 4.34163, 4.61779, 5.33537, 5.06224, 2.90274, 4.93209, 17.95093, 4.06136, 3.14126,
  ],
  mean: 5.62649,
} as const;
