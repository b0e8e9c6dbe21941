// The knobs of the comparison as plain data: one traffic, four ways to run it, and what people's work costs.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { count, onlyWhen, seconds, share } from '@/engine/kernel/param';
import { levels, spans, type TracksOf, values } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/four-eras/scenarios';
import { trafficKnobs, trafficParams } from '@/engine/traffic/knobs';

export { barOf, PIECES, THINGS } from '@/engine/services/order-bars';

const hours = (value: number, max: number) =>
  ({ kind: 'number', default: value, min: 0, max, step: 0.1, unit: 'hour' }) as const;

const DAY_SEC = 86_400;

/**
 * One machine everywhere: so many requests at once on each vCPU or hardware thread. A server of 64 threads takes
 * 256, a VM of two vCPUs 8, an app instance of one 4. Assumed: with 2, functions would win the lunch.
 */
const PLACES = 4;

/** Where customers are promised something, a month is reckoned and somebody wins. */
const PROMISED = { promiseSec: { above: 0 } } as const;
const UNPROMISED = { promiseSec: 0 } as const;

/** So many VMs the act `addVms` starts. */
export const ADDED_VMS = 20;

/** The share of requests that a promise lets be lost. */
export const PROMISED_LOST = 0.001;

export const params = {
  ...trafficParams,

  // On-premises: so many machines, one delivery, one outage.
  servers: count(1, 0, 200),
  serverSlots: count(64 * PLACES, 1, 500),
  /** Requests that may wait for a slot. */
  serverQueue: count(200, 0, 100_000),
  orderedServers: count(0, 0, 200),
  ...onlyWhen(
    { orderedServers: { above: 0 } },
    {
      orderAtSec: seconds(0, 0, 60 * DAY_SEC, 60),
      /** From the order until the machines work. */
      leadSec: seconds(21 * DAY_SEC, 60, 180 * DAY_SEC, 60),
    },
  ),
  brokenServers: count(0, 0, 200),
  ...onlyWhen(
    { brokenServers: { above: 0 } },
    {
      outageAtSec: seconds(600, 0, DAY_SEC, 1),
      outageForSec: seconds(3_600, 1, DAY_SEC, 1),
    },
  ),

  // A VM group under target tracking.
  vmMin: count(1, 1, 1_000),
  vmMax: count(80, 1, 1_000),
  /** Machines ready at the beginning. */
  vmStart: count(2, 1, 1_000),
  vmSlots: count(2 * PLACES, 1, 500),
  vmQueue: count(200, 0, 100_000),
  /** From the decision until the machine takes work: machine, system, app, health check. */
  vmBootSec: seconds(60, 1, 1_800, 1),
  vmTarget: share(0.6),
  vmPeriodSec: seconds(60, 10, 600, 5),
  vmCooldownSec: seconds(300, 0, 3_600, 10),

  // Dynos behind a router with a time limit.
  dynoMin: count(1, 1, 100),
  dynoMax: count(100, 1, 100),
  dynoStart: count(2, 1, 100),
  dynoSlots: count(PLACES, 1, 500),
  dynoQueue: count(200, 0, 100_000),
  dynoBootSec: seconds(10, 0.5, 60, 0.5),
  /** 95th percentile of the response time from which on a dyno is added. */
  dynoTargetSec: seconds(1, 0.05, 60, 0.05),
  /** The app sleeps after so long without a request; 0 never. */
  dynoSleepSec: { ...seconds(0, 0, 7_200, 60), least: 1 },

  // Functions, one request for each instance.
  coldStartSec: seconds(0.3, 0, 30, 0.005),
  keepAliveSec: seconds(300, 1, 3_600, 1),
  functionLimit: count(1_000, 1, 50_000),

  // The month that a run stands for, and what people's time costs in it.
  /** What customers are promised: a 95th percentile of at most this; 0 promises nothing, and nobody is judged by it. */
  promiseSec: { ...seconds(0, 0, 60, 0.1), least: 0.1 },
  ...onlyWhen(PROMISED, {
    /** How often the run comes in a month of 730 hours; what is left of the month nobody comes. */
    runsPerMonth: {
      kind: 'number',
      default: 30,
      min: 0.1,
      max: 10_000,
      step: 0.1,
      unit: 'times',
      scale: 'log',
    },
  }),
  ...onlyWhen(PROMISED, {
    wage: {
      kind: 'number',
      default: 30_000,
      min: 0,
      max: 150_000,
      step: 1_000,
      unit: 'wonPerHour',
    },
  }),

  // People's work: assumptions, to be replaced by one's own.
  deploysPerWeek: count(2, 0, 200),
  ...onlyWhen({ orderedServers: { above: 0 } }, { assumedHoursPerOrder: hours(16, 200) }),
  ...onlyWhen({ brokenServers: { above: 0 } }, { assumedHoursPerOutage: hours(6, 100) }),
  assumedHoursPerServerMonth: hours(4, 100),
  /** For the group: its VMs are copies of one image. */
  assumedHoursPerGroupMonth: hours(3, 100),
  assumedHoursPerServerDeploy: hours(1.5, 20),
  assumedHoursPerVmDeploy: hours(0.5, 20),
  assumedHoursPerPushedDeploy: hours(0.1, 20),
  /** Whoever adds VMs by hand sits there whenever the run comes. */
  assumedHoursPerAct: hours(0.1, 20),
} as const satisfies Params;

export type FourErasConfig = ConfigOf<typeof params>;

/** The four ways, in the order in which they came up; every metric, count and series is named by them. */
export const eras = ['servers', 'autoscaling', 'dynos', 'functions'] as const;

export type Era = (typeof eras)[number];

/**
 * A platform has more, or fewer, instances than before. `era` counts from 0 in the order of `eras`;
 * the value is the number of slots that are ready then.
 */
export const eventKinds = [
  { name: 'resize', subject: 'era', object: 'instances', value: 'slots' },
] as const satisfies readonly EventKind[];

/** For each era: slots that are ready, requests at work or waiting, and requests lost so far. */
export const seriesNames = eras.flatMap(
  (era) => [`${era}.capacity`, `${era}.demand`, `${era}.lost`] as const,
);

/** Ids of what the comparison assumes; MODEL.md explains each, the screen says it in words. */
export const assumptions = [
  'same-work-everywhere',
  'one-line',
  'work-lost-with-its-server',
  'straight-slopes',
  'boot-partly-assumed',
  'dyno-boot-assumed',
  'people-hours-assumed',
  'four-places-a-thread',
  'month-of-runs',
  'one-request-per-function',
  'list-prices',
] as const;

/** What each way has more or fewer of. */
const instanceOf = {
  servers: 'server',
  autoscaling: 'instance',
  dynos: 'instance',
  functions: 'environment',
} as const satisfies Record<Era, metric.Noun>;

/** What is read of each platform: see `metricsOf`. */
const metricsOfEra = (era: Era) => ({
  p50: metric.latency(),
  p95: metric.latency(),
  p99: metric.latency(),
  dropped: metric.count('request', { better: 'less' }),
  instances: metric.mean(instanceOf[era], { when: UNPROMISED }),
  taken: metric.ratio(),
  cost: metric.money('USD', { better: 'less', when: UNPROMISED }),
  hours: metric.hours({ better: 'less', when: UNPROMISED }),
  lost: metric.ratio({ better: 'less' }),
  month: metric.money('USD', { better: 'less', when: PROMISED }),
  monthHours: metric.hours({ better: 'less', when: PROMISED }),
  kept: metric.ratio({ better: 'more', when: PROMISED }),
});

/** What is read of each way; with it in front, the name of a metric. */
export type EraMetric = keyof ReturnType<typeof metricsOfEra>;

const metrics = Object.fromEntries(
  eras.flatMap((era) =>
    Object.entries(metricsOfEra(era)).map(([name, spec]) => [`${era}.${name}`, spec]),
  ),
) as Readonly<Record<`${Era}.${EraMetric}`, metric.MetricSpec>>;

/** Slots that are ready, requests at work or waiting, and requests lost so far, at the moments of a `Watch`. */
const eraLevels = levels('capacity', 'demand', 'lost');

/** What can be seen of a run: the expected rate and the mean work of a request, each era, and some of the orders. */
export const tracks = {
  traffic: levels('ratePerSec'),
  work: levels('meanSec'),
  servers: eraLevels,
  autoscaling: eraLevels,
  dynos: eraLevels,
  functions: eraLevels,
  /**
   * Some of the orders, in each of the four ways: the thing is four times how many were followed before plus the way's
   * place in `eras`, `about` is the order's number. What is lost is so at the beginning of that row.
   */
  order: spans('line', 'starting', 'work', 'lost'),
  /** What each part of such an order's work takes, in ms: things from `THINGS` times how many were followed before on. */
  bar: values(),
};
export type FourErasTracks = TracksOf<typeof tracks>;

export const declaration = {
  id: 'four-eras',
  params,
  scenarios,
  metrics,
  eventKinds,
  seriesNames,
  tracks,
  /** While a run goes on the traffic can be turned, VMs be added to the group, and servers be switched off and on. */
  acts: { set: setting(...trafficKnobs), addVms: doing(), serverOff: doing(), serverOn: doing() },
  assumptions,
} satisfies Declaration;
