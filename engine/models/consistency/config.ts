// Which copy answers, as plain data: copies of one value, three places, a shop in two regions, and one key of a table.

import { doing } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { count, onlyWhen } from '@/engine/kernel/param';
import { flights, levels, spans, type TracksOf, values } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/consistency/scenarios';

/** In any order in which they are asked for, copies count from 0. */
export const MOST_COPIES = 5;
/** Readers who ask at once after each write. */
export const READERS = 10;
/** Between writes that are read back: one value over and over, and orders during the lunch sale. */
export const WRITE_EVERY_MS = { quorum: 1_000, sale: 50 } as const;
/** Whatever stays in one place is done within so long: what Cosmos DB promises of 99 % (2025-08). */
export const LOCAL_MS = 10;
/** A table is written over every so often, from this moment on. */
export const MENU_EVERY_MS = 600;
export const MENU_FROM_MS = 100;
/** One key takes so many writes a second, and a tenth of that at once; the table was bought for so many. */
export const KEY_PER_SEC = 1_000;
export const KEY_BURST = 100;
export const TABLE_PER_SEC = 40_000;
export const MOST_SUFFIXES = 10;
/** In the lunch sale, one key is that busy for so long. */
export const RUSH_MS = 8_000;

export const places = ['seoul', 'tokyo', 'virginia'] as const;
export type Place = (typeof places)[number];
/** The two regions of the shop. */
export const [SEOUL, TOKYO] = [0, 1];

export const stockModes = ['home', 'strong', 'lastWins', 'counter'] as const;
export const cosmosLevels = ['strong', 'bounded', 'session', 'prefix', 'eventual'] as const;
/** Reads of these ask two copies, and cost twice as much. */
export const DOUBLE: readonly string[] = ['strong', 'bounded'];

const OWN = { scene: ['quorum', 'sale'] } as const;
const SHOP = { scene: ['stock', 'sale'] } as const;
const MENU = { scene: 'places' } as const;
const KEY = { scene: ['hotKey', 'sale'] } as const;
const SALE = { scene: 'sale' } as const;

const milliseconds = (value: number, min: number, max: number) =>
  ({ kind: 'number', default: value, min, max, step: 1, unit: 'ms' }) as const;
const perSecond = (value: number, min: number, max: number) =>
  ({ kind: 'number', default: value, min, max, step: 1, unit: 'perSec', scale: 'log' }) as const;

export const params = {
  /** What is looked at. The sale has a shop, orders that are read back, and a busy key at once. */
  scene: {
    kind: 'choice',
    default: 'quorum',
    options: ['quorum', 'places', 'stock', 'hotKey', 'sale'],
  },
  ...onlyWhen(OWN, {
    copies: count(3, 2, MOST_COPIES),
    /** Copies that hold a write before it is reported done. */
    writes: count(1, 1, MOST_COPIES),
  }),
  /** Copies that a read asks. */
  reads: { ...count(1, 1, MOST_COPIES), when: { scene: 'quorum' } },
  /** From "done" until it is read. */
  afterMs: { ...milliseconds(0, 0, 1_000), when: OWN },
  /** Mean until a copy that is late has it, too. */
  copyLagMs: { ...milliseconds(100, 10, 250), when: OWN },
  /** Who wrote brings proof of it, and is answered by a copy that has it. */
  token: { kind: 'choice', default: 'off', options: ['off', 'on'], when: OWN },
  readLevel: { kind: 'choice', default: 'eventual', options: ['strong', 'eventual'], when: SALE },

  ...onlyWhen(MENU, {
    level: { kind: 'choice', default: 'eventual', options: cosmosLevels },
    writeAt: { kind: 'choice', default: 'seoul', options: places },
    readAt: { kind: 'choice', default: 'virginia', options: places },
    /** Customers who come at any time, or whoever wrote, once after each write. */
    reader: { kind: 'choice', default: 'others', options: ['others', 'self'] },
  }),
  /** From "done" until whoever wrote reads it back. */
  ownAfterMs: { ...milliseconds(38, 0, 590), when: { ...MENU, reader: 'self' } },
  readsPerSec: { ...perSecond(100, 1, 500), when: { ...MENU, reader: 'others' } },

  ...onlyWhen(SHOP, {
    stock: { kind: 'choice', default: 'strong', options: stockModes },
    boxes: count(60, 1, 200),
    /** Of each region. */
    ratePerSec: {
      kind: 'number',
      default: 1,
      min: 0.1,
      max: 10,
      step: 0.1,
      unit: 'perSec',
      scale: 'log',
    },
    /** From one region to the other. */
    lagMs: { ...milliseconds(500, 20, 2_000), scale: 'log' },
    cutSec: { kind: 'number', default: 0, min: 0, max: 60, step: 1, unit: 'sec' },
  }),
  cutAtSec: {
    kind: 'number',
    default: 20,
    min: 0,
    max: 60,
    step: 1,
    unit: 'sec',
    when: { ...SHOP, cutSec: { above: 0 } },
  },
  /** There and back, Seoul and Tokyo; Seoul and Virginia. */
  rttMs: { ...milliseconds(35, 1, 250), when: { scene: ['places', 'stock', 'sale'] } },
  oceanMs: { ...milliseconds(190, 1, 250), when: MENU },

  ...onlyWhen(KEY, {
    /** Keys over which writes of one thing are spread. */
    suffixes: count(1, 1, MOST_SUFFIXES),
    keyPerSec: perSecond(5_000, 100, 20_000),
  }),
} as const satisfies Params;

export type ConsistencyConfig = ConfigOf<typeof params>;

/** How far east each place lies, in ms on the way from Seoul: Tokyo on the way to Virginia. */
export const positionsMs = ({
  rttMs,
  oceanMs,
}: Pick<ConsistencyConfig, 'rttMs' | 'oceanMs'>): readonly number[] => [0, rttMs / 2, oceanMs / 2];

/** What the log records. Writes, readers and customers count from 1; copies, places, regions and keys from 0. */
export const eventKinds = [
  /** A write is reported done; in `value` how many copies hold it. */
  { name: 'written', subject: 'write', object: null, value: 'copies' },
  /** A late copy has it now. */
  { name: 'copied', subject: 'write', object: 'copy', value: null },
  { name: 'fresh', subject: 'reader', object: 'copy', value: null },
  { name: 'old', subject: 'reader', object: 'copy', value: null },
  /** A new menu is to be written at a place; done, with how long that took; known at another place. */
  { name: 'asked', subject: 'write', object: 'place', value: null },
  { name: 'done', subject: 'write', object: 'place', value: 'tookMs' },
  { name: 'reached', subject: 'write', object: 'place', value: null },
  { name: 'sawNew', subject: 'reader', object: 'place', value: null },
  { name: 'sawOld', subject: 'reader', object: 'place', value: null },
  /** Who wrote it waits until it is there. */
  { name: 'waits', subject: 'reader', object: 'place', value: null },
  /** In `value` what the region that decided has left. */
  { name: 'sold', subject: 'customer', object: 'region', value: 'left' },
  { name: 'soldOut', subject: 'customer', object: 'region', value: null },
  { name: 'refused', subject: 'customer', object: 'region', value: null },
  /** A region hears of a sale; in `value` what it has left now. */
  { name: 'told', subject: null, object: 'region', value: 'left' },
  /** What came says less than the region knows since, by the clock. */
  { name: 'older', subject: null, object: 'region', value: 'left' },
  { name: 'cut', subject: null, object: null, value: null },
  { name: 'mended', subject: null, object: null, value: null },
  { name: 'let', subject: 'write', object: 'key', value: null },
  { name: 'throttled', subject: 'write', object: 'key', value: null },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

/** In the track of readers: which copies one asked, as bits; and whom writes and readers come from. */
export const FROM_OUTSIDE = 9;

export const tracks = {
  /** The version that each copy or place holds, or the boxes that a region has left. */
  holds: values(),
  /** What is on its way to a copy, a place or a region; `about` is the version, or the boxes left. */
  news: flights('known', 'older'),
  /** Readers; `to` is the copy or place that answered, `about` the copies asked, as bits. */
  reader: flights('fresh', 'old'),
  /** Customers, decided upon at once; `from` is the region, `about` what it has left. */
  customer: flights('sold', 'soldOut', 'refused'),
  /** A menu that all regions have yet to agree on. */
  pending: spans('agreeing'),
  cable: spans('cut'),
  /** The region in which all writes are decided. */
  home: values(),
  /** Tokens of each key. */
  bucket: levels('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
  /** So far. */
  totals: levels('fresh', 'old', 'sold', 'soldOut', 'refused', 'let', 'throttled'),
};

export type ConsistencyTracks = TracksOf<typeof tracks>;

export const assumptions = [
  'rtt-unverified',
  'exponential-lag',
  'decided-at-once',
  'clocks-agree',
  'nobody-fails-over',
  'one-region-not-slower',
  'too-far-for-strong',
  'levels-alike',
  'tokyo-on-the-way',
  'asked-is-charged',
  'key-has-a-bucket',
  'left-out',
] as const;

export const declaration = {
  id: 'consistency',
  params,
  scenarios,
  metrics: {
    stale: metric.ratio({ better: 'less', when: { scene: ['quorum', 'places', 'sale'] } }),
    /** 95 % of writes are done within so long; 95 % of reads answered. A sale has no room left to read it out. */
    write: metric.latency({ better: 'less', when: { scene: ['places', 'stock'] } }),
    read: metric.latency({ better: 'less', when: MENU }),
    oversold: metric.count('portion', { better: 'less', when: SHOP }),
    refused: metric.ratio({ better: 'less', when: SHOP }),
    readCost: metric.times({ better: 'less', when: { scene: ['quorum', 'places', 'sale'] } }),
    throttled: metric.ratio({ better: 'less', when: KEY }),
    /** Writes that one thing's keys let through, a second. */
    passed: metric.mean('write', { better: 'more', when: { scene: 'hotKey' } }),
  },
  eventKinds,
  seriesNames: ['stale', 'refused', 'oversold', 'throttled'],
  tracks,
  acts: { cut: doing(), mend: doing(), move: doing() },
  assumptions,
} as const satisfies Declaration;
