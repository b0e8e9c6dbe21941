// An app on a platform that takes code, as plain data: its dynos, its router, its sleep, and what can be seen of a run.

import { doing } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { count, seconds } from '@/engine/kernel/param';
import { levels, spans } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/dynos/scenarios';
import { platformDeclaration } from '@/engine/traffic/platform-declaration';

/** Those that are added by hand come on top of the knob's. */
export const MOST_DYNOS = 40;
/** So long takes a request that is slow. */
export const SLOW_SEC = 5;
/** 95th percentile of the start of a dyno over its median. */
export const START_TAIL = 1.25;
/** Hours in a month, as price lists have it. */
export const MONTH_HOURS = 730;

/** What a dyno does: nothing, its work, work that nobody waits for any more, or its start. */
export const DOING = ['idle', 'working', 'vain', 'starting'] as const;

const isAwake = { when: { sleepAfterMin: 0 } } as const;
const maySleep = { when: { sleepAfterMin: { above: 0 } } } as const;

export const params = {
  dynos: count(2, 1, 32),
  ratePerSec: {
    kind: 'number',
    default: 8,
    min: 0.0001,
    max: 100,
    step: 0.0001,
    unit: 'perSec',
    scale: 'log',
  },
  /** Where a request waits: inside the dyno that the router picks, or in one line for all. */
  routing: { kind: 'choice', default: 'random', options: ['random', 'two', 'shared'] },
  /** Mean time that a dyno needs for a request; exponential. */
  workSec: seconds(0.2, 0.05, 5, 0.01),
  /** Share of the requests that take `SLOW_SEC` instead. */
  slowShare: { kind: 'number', default: 0, min: 0, max: 0.1, step: 0.005, unit: 'ratio' },
  /** The app sleeps after so long without a request; 0 never. */
  sleepAfterMin: { kind: 'number', default: 0, min: 0, max: 60, least: 1, step: 1, unit: 'min' },
  /** Until a dyno takes work: median; the 95th percentile is `START_TAIL` times that. */
  startSec: seconds(10, 0.5, 60, 0.5),
  /** The router's time limit, from the arrival. */
  timeoutSec: seconds(30, 1, 60, 1),
} as const satisfies Params;

export type DynosConfig = ConfigOf<typeof params>;

/** Dynos are known by their number, from 1 in order of creation; 0 is the router's own line. */
export const eventKinds = [
  /** Somebody waits before a dyno, behind `value` requests, while `object` dynos have nothing to do. */
  { name: 'wait', subject: 'dyno', object: 'idle', value: 'ahead' },
  /** The router gives up on somebody: at work on a dyno, or (0) in a line. */
  { name: 'timeOut', subject: 'dyno', object: null, value: null },
  /** A dyno takes work from now on. */
  { name: 'up', subject: 'dyno', object: null, value: null },
  /** A dyno is being restarted, with so many requests lost and so many left in its line. */
  { name: 'down', subject: 'dyno', object: 'lost', value: 'waiting' },
  { name: 'asleep', subject: 'dynos', object: null, value: null },
  { name: 'woken', subject: 'dynos', object: null, value: null },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map(({ name }, index) => [name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** Ids of what this model assumes or leaves out; MODEL.md explains each. */
export const assumptions = [
  'router-is-not-herokus',
  'limit-from-arrival',
  'start-is-assumed',
  'one-at-a-time',
  'line-outlives-restart',
  'no-daily-restart',
] as const;

export const declaration = {
  id: 'dynos',
  params,
  scenarios,
  metrics: {
    mean: metric.latency(),
    p95: metric.latency(),
    /** Requests that had to wait when they came although a dyno had nothing to do, of all that came. */
    beside: metric.ratio({ better: 'less', ...isAwake }),
    timedOut: metric.count('request', { better: 'less', ...isAwake }),
    /** Requests that came while the app slept, of all that came. */
    asleep: metric.ratio({ better: 'less', ...maySleep }),
    /** Time that the app is not asleep, for a month of `MONTH_HOURS`. */
    awake: metric.wholeHours({ better: 'less', ...maySleep }),
    /** Time that dynos were there, all added up. */
    dynoTime: metric.minutes({ better: 'less' }),
    instances: metric.mean('instance'),
  },
  eventKinds,
  seriesNames: platformDeclaration.seriesNames,
  tracks: {
    ...platformDeclaration.tracks,
    /** What each dyno does; `about` is how many wait in its own line. Thing 0 is the router's line. */
    dyno: spans(...DOING),
    /** Each dyno from its start to its end. */
    life: spans('starting', 'up'),
    /** At the moments of a `Watch`: requests that wait while some dyno is idle, and all that have timed out. */
    line: levels('beside', 'timedOut'),
  },
  /** One dyno more, the busiest one restarted, one slow request. */
  acts: { add: doing(), restart: doing(), slow: doing() },
  assumptions,
} as const satisfies Declaration;

export type DynosTracks = typeof declaration.tracks;
