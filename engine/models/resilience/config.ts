// The knobs of the resilience model as plain data: the screen, the URL and validation read the same lines.

import { setting } from '@/engine/kernel/acts';
import type {
  ConfigOf,
  Declaration,
  EventKind,
  NumberParam,
  Params,
} from '@/engine/kernel/contract';
import { count, latency, mean, ratio, times } from '@/engine/kernel/metric';
import { levels } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/resilience/scenarios';
import { serviceEventKinds } from '@/engine/services/events';
import { networkTracks } from '@/engine/services/network-tracks';

/** Seconds of simulated time at which something happens, or for which it lasts. */
const moment = (start: number): NumberParam => ({
  kind: 'number',
  default: start,
  min: 0,
  max: 600,
  step: 1,
  unit: 'sec',
});

export const params = {
  /** Law of the gaps between users' requests; `spike` multiplies the Poisson rate for a while. */
  arrivals: { kind: 'choice', default: 'poisson', options: ['poisson', 'regular', 'spike'] },
  ratePerSec: {
    kind: 'number',
    default: 40,
    min: 1,
    max: 500,
    step: 1,
    unit: 'perSec',
    scale: 'log',
  },
  /** How many times the base rate a spike reaches. */
  peakFactor: {
    kind: 'number',
    default: 10,
    min: 1,
    max: 100,
    step: 1,
    unit: 'times',
    scale: 'log',
    when: { arrivals: 'spike' },
  },
  spikeAtSec: { ...moment(20), when: { arrivals: 'spike' } },
  spikeForSec: {
    kind: 'number',
    default: 1,
    min: 0.1,
    max: 60,
    step: 0.1,
    unit: 'sec',
    scale: 'log',
    when: { arrivals: 'spike' },
  },

  /** Which dependency becomes slow. */
  slowService: {
    kind: 'choice',
    default: 'payment',
    options: ['menu', 'recommendation', 'stock', 'payment'],
  },
  /** How many times as long its work takes while it is slow; 1 is not slow at all. */
  slowFactor: {
    kind: 'number',
    default: 40,
    min: 1,
    max: 1_000,
    step: 1,
    unit: 'times',
    scale: 'log',
  },
  slowAtSec: { ...moment(20), when: { slowFactor: { above: 1 } } },
  slowForSec: { ...moment(40), when: { slowFactor: { above: 1 } } },

  /** Worker slots of the order service: how many requests it has in hand at once. */
  orderSlots: {
    kind: 'number',
    default: 40,
    min: 1,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  },
  /** Worker slots of each service behind it. */
  dependencySlots: {
    kind: 'number',
    default: 5,
    min: 1,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  },
  /** How many calls may wait in front of each service; the next one is refused. */
  queueLimit: {
    kind: 'number',
    default: 100,
    min: 0,
    max: 2_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  },

  /** How long the order service waits for one attempt; 0 waits for ever. */
  timeLimitMs: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 30_000,
    step: 50,
    unit: 'ms',
    scale: 'log',
  },
  /** Whether giving up, by the order service or by a user, is told to the other side, which stops at once. */
  cancel: { kind: 'choice', default: 'off', options: ['off', 'on'] },
  /** Further attempts of the order service after a failed one. */
  retries: { kind: 'number', default: 0, min: 0, max: 5, step: 1, unit: 'count' },
  /** The pause before the first retry; it grows with each further one, up to `BACKOFF_CAP_MS`. */
  backoffMs: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 10_000,
    step: 10,
    unit: 'ms',
    scale: 'log',
    when: { retries: { above: 0 } },
  },
  jitter: {
    kind: 'choice',
    default: 'none',
    options: ['none', 'equal', 'full', 'decorrelated'],
    when: { retries: { above: 0 }, backoffMs: { above: 0 } },
  },

  breaker: { kind: 'choice', default: 'off', options: ['off', 'on'] },
  /** Share of failed calls in the window at which the breaker opens. */
  breakerRatio: {
    kind: 'number',
    default: 0.5,
    min: 0.05,
    max: 1,
    step: 0.05,
    unit: 'ratio',
    when: { breaker: 'on' },
  },
  /** A call to a dependency that takes longer than this is slow, answered or not; 0 calls none slow. */
  breakerSlowMs: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 30_000,
    step: 50,
    unit: 'ms',
    scale: 'log',
    when: { breaker: 'on' },
  },
  /** Share of slow calls in the window at which the breaker opens. */
  breakerSlowRatio: {
    kind: 'number',
    default: 0.5,
    min: 0.05,
    max: 1,
    step: 0.05,
    unit: 'ratio',
    when: { breaker: 'on', breakerSlowMs: { above: 0 } },
  },
  /** Whether the window is a time or a number of calls. */
  breakerWindow: {
    kind: 'choice',
    default: 'time',
    options: ['time', 'calls'],
    when: { breaker: 'on' },
  },
  breakerWindowSec: {
    kind: 'number',
    default: 5,
    min: 1,
    max: 60,
    step: 1,
    unit: 'sec',
    when: { breaker: 'on', breakerWindow: 'time' },
  },
  breakerWindowCalls: {
    kind: 'number',
    default: 100,
    min: 1,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
    when: { breaker: 'on', breakerWindow: 'calls' },
  },
  /** How long it stays open before it lets probes through. */
  breakerOpenSec: {
    kind: 'number',
    default: 5,
    min: 1,
    max: 60,
    step: 1,
    unit: 'sec',
    when: { breaker: 'on' },
  },
  /** What closes it again: every probe went well, or their shares stay below the thresholds. */
  breakerProbes: {
    kind: 'choice',
    default: 'every',
    options: ['every', 'ratio'],
    when: { breaker: 'on' },
  },

  /** Most calls of the order service to one dependency at once; 0 sets no limit. */
  bulkhead: {
    kind: 'number',
    default: 0,
    min: 0,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
  },
  /** With `on`, a page without recommendations is better than none. */
  fallback: { kind: 'choice', default: 'off', options: ['off', 'on'] },

  /** How long a user waits for a page. */
  patienceSec: {
    kind: 'number',
    default: 10,
    min: 0.5,
    max: 120,
    step: 0.5,
    unit: 'sec',
    scale: 'log',
  },
  /** How often a user reloads after an error or after having waited in vain. */
  reloads: { kind: 'number', default: 0, min: 0, max: 5, step: 1, unit: 'count' },
} as const satisfies Params;

export type ResilienceConfig = ConfigOf<typeof params>;

/** Places of the graph, in the order in which the log numbers services. */
export const services = ['order', 'menu', 'recommendation', 'stock', 'payment'] as const;
export type ServiceName = (typeof services)[number];
export type DependencyName = Exclude<ServiceName, 'order'>;

/** Lines of the graph by where they lead; the first comes from the users, the others from `order`. */
export const edges = services;

/** What users ask for, and which services that needs besides `order`. */
export const entries = [
  { name: 'browse', needs: ['menu', 'recommendation'] },
  { name: 'checkout', needs: ['stock', 'payment'] },
] as const satisfies readonly { name: string; needs: readonly DependencyName[] }[];
export type EntryName = (typeof entries)[number]['name'];

/** Share of the requests that are a checkout. */
export const CHECKOUT_SHARE = 0.4;

/** Mean own work in ms, without slowness; exponential. */
export const WORK_MS: Readonly<Record<ServiceName, number>> = {
  order: 5,
  menu: 30,
  recommendation: 50,
  stock: 30,
  payment: 150,
};

/** Each pause before a retry is this many times the one before it ... */
export const BACKOFF_FACTOR = 2;
/** ... and never longer than this. */
export const BACKOFF_CAP_MS = 10_000;
/** A queue of at most so many places protects: it refuses before it holds up. */
export const SHORT_QUEUE = 20;
/** A breaker judges at least this many calls, and asks this many probes. */
export const BREAKER_MINIMUM_CALLS = 10;
export const BREAKER_PROBES = 3;
/** A user reloads after this pause. */
export const RELOAD_PAUSE_MS = 1_000;

/**
 * What the log records: what happens between services, then what users meet. Requests count from 1 in
 * order of arrival; a service is its index in `services`, an edge in `edges`, an entry in `entries`.
 */
export const eventKinds = [
  ...serviceEventKinds,
  { name: 'arrive', subject: 'request', object: 'entry', value: null },
  { name: 'complete', subject: 'request', object: 'entry', value: 'tookMs' },
  /** Answered, but with an optional part left out. */
  { name: 'degrade', subject: 'request', object: 'entry', value: 'tookMs' },
  /** Answered with an error. */
  { name: 'fail', subject: 'request', object: 'entry', value: 'tookMs' },
  /** Turned away at the door: the queue of the order service was full. */
  { name: 'reject', subject: 'request', object: 'entry', value: 'tookMs' },
  /** The user has gone. */
  { name: 'giveUp', subject: 'request', object: 'entry', value: 'tookMs' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/**
 * Columns of the chart's series. Slots taken and calls waiting now, at the order service and at the slow
 * one; attempts per second to the slow one, and the shares answered of the requests that need it and of
 * those that do not, each over the last `RECENT_MS`.
 */
export const seriesNames = [
  'busy',
  'queue',
  'slowBusy',
  'slowQueue',
  'slowCallsPerSec',
  'answeredNeeding',
  'answeredOthers',
] as const;

export const RECENT_MS = 2_000;
/** So long after a service turned slow it is looked at how many calls to it somebody still waits for. */
export const LOOK_AFTER_MS = 10_000;

/** Ids of what this model assumes; MODEL.md explains each, the screen says it in words. */
export const assumptions = [
  'slot-held-while-waiting',
  'cancel-at-once',
  'network-takes-no-time',
  'exponential-work',
  'slow-not-dead',
  'one-breaker-per-dependency',
  'no-autoscaling',
] as const;

/** How requests of an entry have ended so far: `browse.answered`, `checkout.lost` and so on. */
const endings = entries.flatMap(
  ({ name }) => [`${name}.answered`, `${name}.inPart`, `${name}.lost`] as const,
);

export const tracks = { ...networkTracks(services), customers: levels(...endings) };

export const declaration = {
  id: 'resilience',
  params,
  scenarios,
  metrics: {
    p50: latency(),
    p95: latency(),
    p99: latency(),
    p95Needing: latency(),
    p95Others: latency(),
    answered: ratio({ better: 'more' }),
    answeredNeeding: ratio({ better: 'more' }),
    answeredOthers: ratio({ better: 'more' }),
    dropped: count('request', { better: 'less' }),
    load: times(),
    protections: count('protection'),
    waitedFor: count('call'),
    busy: mean('request'),
    queue: mean('request', { better: 'less' }),
  },
  eventKinds,
  seriesNames,
  tracks,
  acts: { set: setting(...Object.keys(params)) },
  assumptions,
} as const satisfies Declaration;
