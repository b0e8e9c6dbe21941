// The knobs of the concurrency model as plain data, and what can be seen of a run: screen, address and tests read the same lines.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { count, latency, mean, money, ratio } from '@/engine/kernel/metric';
import { count as counting, onlyWhen, seconds } from '@/engine/kernel/param';
import { levels, type TracksOf } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/concurrency/scenarios';

const manyPerSec = (value: number, max: number) =>
  ({ kind: 'number', default: value, min: 1, max, step: 1, unit: 'perSec', scale: 'log' }) as const;

export const params = {
  /** A steady stream, one that swells for a while, or a crowd in one instant. */
  arrivals: { kind: 'choice', default: 'poisson', options: ['poisson', 'spike', 'at-once'] },
  ...onlyWhen({ arrivals: ['poisson', 'spike'] }, { ratePerSec: manyPerSec(500, 5_000) }),
  ...onlyWhen(
    { arrivals: 'spike' },
    {
      peakFactor: { kind: 'number', default: 10, min: 1, max: 100, step: 1, unit: 'times' },
      spikeAtSec: seconds(30, 1, 120, 1),
      spikeForSec: seconds(60, 1, 120, 1),
    },
  ),
  ...onlyWhen({ arrivals: 'at-once' }, { crowd: counting(1_000, 1, 10_000) }),
  /** The mean. */
  workSec: seconds(0.2, 0.02, 10, 0.01),
  workLaw: { kind: 'choice', default: 'lognormal', options: ['lognormal', 'constant'] },
  coldStartSec: { ...seconds(0.2, 0, 10, 0.05), scale: 'linear' },

  /** Environments that may work at once in the account. */
  quota: { ...counting(1_000, 10, 10_000), scale: 'log' },
  /** Of them, those of our function alone: no more and no less. 0 is no reservation. */
  reserved: counting(0, 0, 1_000),
  /** Kept ready for our function. */
  provisioned: counting(0, 0, 1_000),
  /** Requests that one environment works on at once. */
  slots: counting(1, 1, 128),
  /** The law of growth: 1,000 in ten seconds for each function, or as it was until November 2023. */
  growth: { kind: 'choice', default: 'now', options: ['now', 'until-2023'] },
  /** Connections that the database behind our function takes; 0 where it takes any number. */
  dbConnections: counting(0, 0, 1_000),

  /** A second function of the same account, at work for a while. */
  neighbor: { kind: 'choice', default: 'off', options: ['on', 'off'] },
  ...onlyWhen(
    { neighbor: 'on' },
    {
      jobPerSec: manyPerSec(120, 500),
      jobSec: seconds(2, 0.02, 10, 0.01),
      jobAtSec: seconds(20, 1, 120, 1),
      jobForSec: seconds(80, 1, 120, 1),
    },
  ),
} as const satisfies Params;

export type ConcurrencyConfig = ConfigOf<typeof params>;

/** Requests count from 1 as they come, those of both functions together; `function` is 0 for ours, 1 for the neighbour. */
export const eventKinds = [
  { name: 'coldStart', subject: 'request', object: 'function', value: 'startMs' },
  { name: 'warmStart', subject: 'request', object: 'function', value: null },
  { name: 'answer', subject: 'request', object: 'function', value: 'latencyMs' },
  /** It had no connection for as long as it worked. */
  { name: 'noConnection', subject: 'request', object: 'function', value: 'latencyMs' },
  { name: 'refusedLimit', subject: 'request', object: 'function', value: 'busy' },
  { name: 'refusedGrowth', subject: 'request', object: 'function', value: 'busy' },
  { name: 'refusedRate', subject: 'request', object: 'function', value: 'busy' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** What can be seen of a run. */
export const tracks = {
  /** Environments now: ours and the neighbour's at work, starting and idle ones of both; those that hold a connection. */
  environments: levels('working', 'job', 'starting', 'idle', 'connected'),
  /** Requests so far, of both functions: all, answered, refused by reason, and those that found no connection. */
  requests: levels('arrived', 'answered', 'limit', 'growth', 'rate', 'failed'),
  /** What may work at once, and what would if nothing stood in the way. */
  bounds: levels('quota', 'wanted', 'slow'),
};

export type ConcurrencyTracks = TracksOf<typeof tracks>;

const less = { better: 'less' } as const;

export const declaration = {
  id: 'concurrency',
  params,
  scenarios,
  metrics: {
    /** Of our function, at work on average. */
    busy: mean('environment', { when: { neighbor: 'off' } }),
    /** Made so far, ours and the neighbour's: none goes within a run. */
    instances: count('environment', { reach: 10_000 }),
    /** Of our function's requests, those answered with 429. */
    refused: ratio(less),
    throttled: count('request', less),
    failed: ratio({ ...less, when: { dbConnections: { above: 0 } } }),
    p99: latency({ ...less, when: { dbConnections: 0 } }),
    jobRefused: ratio({ ...less, when: { neighbor: 'on' } }),
    /** What is provisioned, for a day. */
    cost: money('USD', { ...less, when: { provisioned: { above: 0 } } }),
  },
  eventKinds,
  seriesNames: ['working', 'wanted', 'quota'],
  tracks,
  acts: { slow: doing(), mend: doing(), raise: doing(), set: setting('workSec', 'quota') },
  assumptions: [
    'bucket-of-one-second',
    'nobody-tries-again',
    'provisioned-from-the-start',
    'provisioned-1024-seoul',
    'new-account-number',
    'keeps-environments',
    'no-connection-takes-as-long',
    'slots-do-not-slow',
    'laws-of-time',
    'hundred-unreserved',
  ],
} as const satisfies Declaration;
