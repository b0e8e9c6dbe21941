// The knobs of the comparison as plain data: one traffic, four ways to run it, and what people's work costs.

import type { ConfigOf, EventKind, NumberParam, Params } from '@/engine/kernel/contract';

const count = (value: number, min: number, max: number) =>
  ({ kind: 'number', default: value, min, max, step: 1, unit: 'count' }) as const;

const seconds = (value: number, min: number, max: number, step: number) =>
  ({ kind: 'number', default: value, min, max, step, unit: 'sec', scale: 'log' }) as const;

const share = (value: number) =>
  ({ kind: 'number', default: value, min: 0.05, max: 1, step: 0.05, unit: 'ratio' }) as const;

/** Hours of work; the contract has no unit for them, and they are shown as plain numbers. */
const hours = (value: number, max: number) =>
  ({ kind: 'number', default: value, min: 0, max, step: 0.1, unit: 'times' }) as const;

const DAY_SEC = 86_400;

export const params = {
  // The traffic: a base rate, and one peak with straight slopes.
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
  peakAtSec: seconds(600, 0, DAY_SEC, 1),
  riseSec: seconds(300, 1, DAY_SEC, 1),
  peakForSec: seconds(600, 1, DAY_SEC, 1),
  fallSec: seconds(300, 1, DAY_SEC, 1),
  /** Median time a slot needs for a request, and its 95th percentile over that; 1 is always the same. */
  workSec: seconds(0.2, 0.005, 60, 0.005),
  workTail: { kind: 'number', default: 2, min: 1, max: 20, step: 0.1, unit: 'times' },

  // On-premises: so many machines, one delivery, one outage.
  servers: count(2, 0, 200),
  serverSlots: count(8, 1, 500),
  /** Requests that may wait for a slot. */
  serverQueue: count(1_000, 0, 100_000),
  orderedServers: count(0, 0, 200),
  orderAtSec: seconds(0, 0, 60 * DAY_SEC, 60),
  /** From the order until the machines work. */
  leadSec: seconds(21 * DAY_SEC, 60, 180 * DAY_SEC, 60),
  brokenServers: count(0, 0, 200),
  outageAtSec: seconds(600, 0, DAY_SEC, 1),
  outageForSec: seconds(3_600, 1, DAY_SEC, 1),

  // A VM group under target tracking.
  vmMin: count(1, 1, 1_000),
  vmMax: count(20, 1, 1_000),
  /** Machines ready at the beginning. */
  vmStart: count(2, 1, 1_000),
  vmSlots: count(8, 1, 500),
  vmQueue: count(1_000, 0, 100_000),
  /** From the decision until the machine takes work: machine, system, app, health check. */
  vmBootSec: seconds(60, 1, 1_800, 1),
  vmTarget: share(0.6),
  vmPeriodSec: seconds(60, 5, 600, 5),
  vmCooldownSec: seconds(300, 0, 3_600, 10),

  // Dynos behind a router with a time limit.
  dynoMin: count(1, 1, 100),
  dynoMax: count(10, 1, 100),
  dynoStart: count(2, 1, 100),
  dynoSlots: count(8, 1, 500),
  dynoQueue: count(500, 0, 100_000),
  dynoBootSec: seconds(10, 0.5, 60, 0.5),
  /** 95th percentile of the response time above which a dyno is added. */
  dynoTargetSec: seconds(1, 0.05, 60, 0.05),
  /** The app sleeps after so long without a request; 0 never. */
  dynoSleepSec: seconds(0, 0, 7_200, 60),

  // Functions, one request for each instance.
  coldStartSec: seconds(0.25, 0, 30, 0.005),
  keepAliveSec: seconds(300, 1, 3_600, 1),
  functionLimit: count(1_000, 1, 50_000),

  // People's work: assumptions, to be replaced by one's own.
  deploysPerWeek: count(2, 0, 200),
  assumedHoursPerOrder: hours(16, 200),
  assumedHoursPerOutage: hours(6, 100),
  assumedHoursPerServerMonth: hours(4, 100),
  assumedHoursPerVmMonth: hours(1.5, 100),
  assumedHoursPerServerDeploy: hours(1.5, 20),
  assumedHoursPerVmDeploy: hours(0.5, 20),
  assumedHoursPerPushedDeploy: hours(0.1, 20),
} as const satisfies Params;

/** The highest peak, in requests per second: base rate times `peakFactor`. */
export const MAX_PEAK_PER_SEC = 20_000;

export type FourErasConfig = ConfigOf<typeof params>;

/** The four ways, in the order in which they came up; every metric, count and series is named by them. */
export const eras = ['servers', 'autoscaling', 'dynos', 'functions'] as const;

export type Era = (typeof eras)[number];

/** The knobs that make the traffic: they may be turned while a run goes on; the others are set before it. */
export const trafficKnobs: readonly string[] = [
  'ratePerSec',
  'peakFactor',
  'peakAtSec',
  'riseSec',
  'peakForSec',
  'fallSec',
  'workSec',
  'workTail',
];

/**
 * A platform has more, or fewer, instances than before. `era` counts from 0 in the order of `eras`;
 * the value is the number of slots that are ready then.
 */
export const eventKinds = [
  { name: 'resize', subject: 'era', object: 'instances', value: 'slots' },
] as const satisfies readonly EventKind[];

/** For each era: slots that are ready, requests at work or waiting, and requests lost so far. */
export const seriesNames = eras.flatMap((era) => [
  `${era}.capacity`,
  `${era}.demand`,
  `${era}.lost`,
]);

/** Ids of what the comparison assumes; MODEL.md explains each, the screen says it in words. */
export const assumptions = [
  'same-work-everywhere',
  'one-line',
  'work-lost-with-its-server',
  'straight-slopes',
  'boot-partly-assumed',
  'dyno-boot-assumed',
  'people-hours-assumed',
  'one-request-per-function',
  'no-money',
] as const;
