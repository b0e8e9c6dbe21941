// What the resilience model says of itself as plain data: its graph, its metrics, what it logs and shows.

import { setting } from '@/engine/kernel/acts';
import type { Declaration, EventKind } from '@/engine/kernel/contract';
import { count, latency, mean, ratio } from '@/engine/kernel/metric';
import { levels } from '@/engine/kernel/tracks';
import { params } from '@/engine/models/resilience/knobs';
import { scenarios } from '@/engine/models/resilience/scenarios';
import { serviceEventKinds } from '@/engine/services/events';
import { networkTracks } from '@/engine/services/network-tracks';

export { params, type ResilienceConfig } from '@/engine/models/resilience/knobs';

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

/** So many calls a slow service takes with its usual slots and queue: out of how many it is guessed. */
const MOST_CALLS = params.dependencySlots.default + params.queueLimit.default;

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
    load: mean('time'),
    protections: count('protection'),
    waitedFor: count('call', { most: MOST_CALLS }),
    busy: mean('request'),
    queue: mean('request', { better: 'less' }),
  },
  eventKinds,
  seriesNames,
  tracks,
  acts: { set: setting(...Object.keys(params)) },
  assumptions,
} as const satisfies Declaration;
