// One owner of numbers and one service that needs them, as plain data: how it comes by them, and what can be seen of a run.

import { doing } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { onlyWhen, seconds } from '@/engine/kernel/param';
import { flights, levels, spans, values } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/data-ownership/scenarios';

/** Dishes on the menu, and so numbers that the owner holds, at most. */
export const MOST_KEYS = 36;
/** A dish has so many portions when it is cooked; a change takes one, and at none it is cooked again. */
export const PORTIONS = 40;
/** The owner is stopped by hand for so long. */
export const STOP_SEC = 60;
/** Where letters and readers go from and to. */
export const OWNER = 0;
export const READER = 1;
/** In the tracks: the owner's numbers count from 0, those of the copy from here. */
export const COPY = MOST_KEYS;

export const ways = ['ask', 'copy', 'shared', 'together'] as const;
export type Way = (typeof ways)[number];

/** Where the owner tells others of a change. */
const TELLING = { way: ['ask', 'copy'] } as const;

/** Where a query takes time at all, and where the services' data may stand on one database or on two. */
const QUERYING = { queryMs: { above: 0 } } as const;
const SPLIT = { ...QUERYING, ...TELLING } as const;

const milliseconds = (value: number, min: number, max: number) =>
  ({ kind: 'number', default: value, min, max, step: 1, unit: 'ms', scale: 'log' }) as const;

export const params = {
  /** How the order service comes by a number: asks, keeps a copy, shares the table, or agrees on every change. */
  way: { kind: 'choice', default: 'copy', options: ways },
  /** Numbers that are written over again and again, or orders that are each written once. */
  data: { kind: 'choice', default: 'stock', options: ['stock', 'orders'] },
  keys: {
    kind: 'number',
    default: MOST_KEYS,
    min: 1,
    max: MOST_KEYS,
    step: 1,
    unit: 'count',
    when: { data: 'stock' },
  },
  /** Of each number; orders in all. */
  changes: {
    kind: 'number',
    default: 1,
    min: 0.001,
    max: 20,
    step: 0.001,
    unit: 'perSec',
    scale: 'log',
  },
  readsPerSec: {
    kind: 'number',
    default: 30,
    min: 0,
    least: 0.1,
    max: 100,
    step: 1,
    unit: 'perSec',
    when: { data: 'stock' },
  },
  ...onlyWhen(TELLING, {
    /** From leaving the owner to being known. */
    lagSec: seconds(1, 0.05, 60, 0.05),
    /** News is sent once the change is written, or written down together with it. */
    publish: { kind: 'choice', default: 'direct', options: ['direct', 'outbox'] },
    /** Between a change and its sending, or between sending from the outbox and ticking off. */
    gapMs: { ...milliseconds(0, 0, 1_000), least: 1 },
  }),
  /** How often the outbox is looked through. */
  pollSec: { ...seconds(5, 0.1, 60, 0.1), when: { ...TELLING, publish: 'outbox' } },
  /** How long both sides hold a number until they agree: two round trips. */
  holdMs: { ...milliseconds(100, 1, 1_000), when: { way: 'together' } },
  /** What a reader's query takes of a database that does one after the other; 0 is no time at all. */
  queryMs: { kind: 'number', default: 0, min: 0, least: 1, max: 30, step: 1, unit: 'ms' },
  /** Whether the tables of all services stand in one database, or in one for each. A shared table stands in one. */
  database: { kind: 'choice', default: 'one', options: ['one', 'apart'], when: SPLIT },
  /** How long a report takes. */
  reportSec: { ...seconds(60, 1, 600, 1), when: QUERYING },
  /** How long the order service needs to follow a change of the table. */
  fixMin: {
    kind: 'number',
    default: 2,
    min: 0.5,
    max: 60,
    step: 0.5,
    unit: 'min',
    scale: 'log',
    when: { way: 'shared' },
  },
  /** The owner starts anew, at once. */
  restartsPerHour: {
    kind: 'number',
    default: 0,
    min: 0,
    least: 0.1,
    max: 240,
    step: 0.5,
    unit: 'perHour',
  },
  /** The owner is down once. */
  downAtSec: { ...seconds(60, 1, 3_600, 1), when: { downForSec: { above: 0 } } },
  downForSec: { ...seconds(0, 0, 3_600, 1), least: 1 },
} as const satisfies Params;

export type DataOwnershipConfig = ConfigOf<typeof params>;

/** Changes count from 1 as they are asked for, numbers from 0. */
export const eventKinds = [
  /** A change is written; in `value` how many came before it on this number. */
  { name: 'written', subject: 'change', object: 'number', value: 'version' },
  { name: 'refused', subject: 'change', object: 'number', value: null },
  { name: 'sent', subject: 'change', object: 'number', value: null },
  /** It was sent before, and nobody could be sure. */
  { name: 'sentAgain', subject: 'change', object: 'number', value: null },
  { name: 'told', subject: 'change', object: 'number', value: null },
  { name: 'lost', subject: 'change', object: 'number', value: null },
  /** A change waits for a number that both sides hold; `value` is how many wait for it now. */
  { name: 'queued', subject: 'change', object: 'number', value: 'waiting' },
  /** Both sides have written it; `value` is how long that took, in ms. */
  { name: 'agreed', subject: 'change', object: 'number', value: 'tookMs' },
  { name: 'fresh', subject: 'reader', object: 'number', value: null },
  { name: 'old', subject: 'reader', object: 'number', value: null },
  { name: 'failed', subject: 'reader', object: 'number', value: null },
  { name: 'down', subject: null, object: null, value: null },
  { name: 'up', subject: null, object: null, value: null },
  { name: 'restart', subject: null, object: null, value: null },
  /** The owner changed its table. Who reads it directly understands it no longer; `value` is 1 where somebody does. */
  { name: 'schema', subject: null, object: null, value: 'broken' },
  { name: 'fixed', subject: null, object: null, value: null },
  /** A report begins; `value` is 1 where it runs in the database that readers ask. */
  { name: 'report', subject: null, object: null, value: 'slows' },
  { name: 'reported', subject: null, object: null, value: null },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

export const tracks = {
  /** What each number says at the owner, and from `COPY` on in the copy. */
  holds: values(),
  owner: spans('down'),
  /** The table is no longer the one that the order service reads. */
  table: spans('changed'),
  /** A report that runs, in the database that readers ask or in one of its own. */
  report: spans('here', 'elsewhere'),
  /** A number that both sides hold. */
  lock: spans('held'),
  /** News on its way from the owner, in order of sending; `about` is the number. Its attempt is 1 where it was sent before. */
  mail: flights('told'),
  /** News that nobody will bring; `about` is the number. */
  gone: spans('lost'),
  /** Readers, over in one instant where a query takes no time; `about` is the number. */
  reader: flights('fresh', 'old', 'failed'),
  /** `differs` is how many numbers the copy has wrong now; `outbox`, `waiting` and `standing` (readers) are so many now, the others so far. */
  totals: levels(
    'differs',
    'outbox',
    'waiting',
    'written',
    'lost',
    'doubled',
    'restarts',
    'fresh',
    'old',
    'failed',
    'standing',
  ),
};
export type DataOwnershipTracks = typeof tracks;

export const assumptions = [
  'one-owner-one-copy',
  'fixed-lag',
  'newest-wins',
  'restarts-independent',
  'gap-enlarged',
  'together-reads-agree',
  'nothing-while-down',
  'no-compensation',
  'report-takes-half',
  'only-readers-wait',
] as const;

export const declaration = {
  id: 'data-ownership',
  params,
  scenarios,
  metrics: {
    /** Of the readers who got an answer, those who got an old one. */
    stale: metric.ratio({ better: 'less', when: { readsPerSec: { above: 0 } } }),
    failed: metric.ratio({ better: 'less', when: { readsPerSec: { above: 0 } } }),
    lost: metric.count('order', { better: 'less', when: TELLING }),
    doubled: metric.count('order', { when: TELLING }),
    /** From asking for a change until both sides have it. */
    p95: metric.latency({ better: 'less', when: { way: 'together' } }),
    /** From a reader's coming to the answer. */
    answerP95: metric.latency({ better: 'less', when: QUERYING }),
    waiting: metric.count('order', { better: 'less', when: { way: 'together' } }),
    written: metric.count('order', { when: { queryMs: 0 } }),
  },
  eventKinds,
  seriesNames: ['stale', 'differs', 'outbox', 'waiting'],
  tracks,
  acts: { stop: doing(), restart: doing(), schema: doing(), report: doing() },
  assumptions,
} as const satisfies Declaration;
