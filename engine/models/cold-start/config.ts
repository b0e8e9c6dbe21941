// The knobs of the cold-start model as plain data: the screen, the URL and validation read the same lines.

import { setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { count, latency, mean, ratio } from '@/engine/kernel/metric';
import { levels, spans } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/cold-start/scenarios';

export const params = {
  /** Law of the gaps between users' requests; `spike` multiplies the Poisson rate for a while. */
  arrivals: { kind: 'choice', default: 'poisson', options: ['poisson', 'regular', 'spike'] },
  ratePerSec: {
    kind: 'number',
    default: 0.9,
    min: 0.0002,
    max: 500,
    step: 0.0001,
    unit: 'perSec',
    scale: 'log',
  },
  /** How many times the base rate a spike reaches; the peak itself is at most `MAX_PEAK_PER_SEC`. */
  peakFactor: {
    kind: 'number',
    default: 40,
    min: 1,
    max: 10_000,
    step: 1,
    unit: 'times',
    scale: 'log',
    when: { arrivals: 'spike' },
  },
  spikeAtSec: {
    kind: 'number',
    default: 60,
    min: 0,
    max: 86_400,
    step: 1,
    unit: 'sec',
    scale: 'log',
    when: { arrivals: 'spike' },
  },
  spikeForSec: {
    kind: 'number',
    default: 60,
    min: 1,
    max: 3_600,
    step: 1,
    unit: 'sec',
    scale: 'log',
    when: { arrivals: 'spike' },
  },
  /** Mean time the handler works on a request; exponential. */
  workSec: {
    kind: 'number',
    default: 2,
    min: 0.005,
    max: 60,
    step: 0.005,
    unit: 'sec',
    scale: 'log',
  },
  /** Median time to start an environment (lognormal), added to the work of a cold request. */
  coldStartSec: {
    kind: 'number',
    default: 0.25,
    min: 0,
    max: 30,
    step: 0.005,
    unit: 'sec',
    scale: 'log',
  },
  /** 95th percentile of the start time over its median; 1 makes it constant. */
  coldTail: { kind: 'number', default: 1.25, min: 1, max: 10, step: 0.05, unit: 'times' },
  /** Idle time after which an instance is reclaimed. */
  keepAliveSec: {
    kind: 'number',
    default: 300,
    min: 0,
    max: 3_600,
    step: 1,
    unit: 'sec',
    scale: 'log',
  },
  /** Instances that are started beforehand and never reclaimed. */
  provisioned: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  },
  /** Limit on concurrency: a request that would need one more instance is rejected. */
  maxInstances: {
    kind: 'number',
    default: 1_000,
    min: 1,
    max: 10_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  },
  /** Age at which an instance is ended at its next idle moment even if it is in use; 0 means never. */
  maxLifetimeSec: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 86_400,
    step: 60,
    unit: 'sec',
    scale: 'log',
  },
  /** Period of the warm-up ping; 0 sends none. */
  pingEverySec: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 3_600,
    least: 0.001,
    step: 10,
    unit: 'sec',
    scale: 'log',
  },
  /** Pings sent at the same instant, each of which needs an instance of its own. */
  pingCount: {
    kind: 'number',
    default: 1,
    min: 1,
    max: 100,
    step: 1,
    unit: 'count',
    when: { pingEverySec: { above: 0 } },
  },
  /** Which idle instance takes a request: created last, became idle last, created first, or any. */
  reuse: { kind: 'choice', default: 'recent', options: ['newest', 'recent', 'oldest', 'random'] },
} as const satisfies Params;

/** The highest peak of a spike, in requests per second: base rate times `peakFactor`. */
export const MAX_PEAK_PER_SEC = 100_000;

export type ColdStartConfig = ConfigOf<typeof params>;

/**
 * What the log records. Instances count from 1 in order of creation, requests from 1 in order of arrival;
 * a ping is a request too, but is left out of every user-facing metric.
 */
export const eventKinds = [
  { name: 'arrive', subject: 'request', object: null, value: null },
  { name: 'ping', subject: 'request', object: null, value: null },
  /** An instance is created; value 1 where it is provisioned. */
  { name: 'create', subject: 'instance', object: null, value: 'provisioned' },
  /** A request goes to a new instance, which will need `value` ms before it can work. */
  { name: 'coldStart', subject: 'request', object: 'instance', value: 'startMs' },
  /** A request goes to an idle instance, idle for `value` ms. */
  { name: 'warmStart', subject: 'request', object: 'instance', value: 'idleMs' },
  /** A cold instance has finished starting and begins to work. */
  { name: 'ready', subject: 'request', object: 'instance', value: null },
  { name: 'finish', subject: 'request', object: 'instance', value: 'latencyMs' },
  { name: 'reject', subject: 'request', object: null, value: null },
  /** An instance is gone; value is its age in ms. */
  { name: 'reclaim', subject: 'instance', object: null, value: 'ageMs' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** Columns of the chart's series. Instances by state now; cold ratio and p99 so far. */
export const seriesNames = ['starting', 'working', 'idle', 'cold', 'p99'] as const;

/** Ids of what this model assumes; MODEL.md explains each, the screen says it in words. */
export const assumptions = [
  'one-request-per-instance',
  'no-queue',
  'fixed-keep-alive',
  'exponential-work',
  'lognormal-start',
  'no-scale-out-limit',
] as const;

/**
 * What can be seen of a run. An instance is known by its number, from its creation to its end; `about` is
 * the request that it starts or works for. A request is there from its arrival to its answer; `about` is the
 * number of its instance. One that is rejected is there for no time at all.
 */
export const tracks = {
  instance: spans('starting', 'working', 'idle'),
  request: spans('cold', 'warm', 'rejected', 'ping'),
  /** Users that are expected per second. */
  traffic: levels('ratePerSec'),
};

export const declaration = {
  id: 'cold-start',
  params,
  scenarios,
  metrics: {
    cold: ratio({ better: 'less' }),
    p50: latency(),
    p95: latency(),
    p99: latency(),
    dropped: count('request', { better: 'less' }),
    instances: mean('environment'),
    busy: mean('environment'),
    idle: mean('environment'),
  },
  eventKinds,
  seriesNames,
  tracks,
  acts: { set: setting(...Object.keys(params)) },
  assumptions,
} as const satisfies Declaration;
