// What is seen of a system, as plain data: one order's bars, ten servers' percentiles, a sieve of traces, alarms of a month.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Metrics, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { count, onlyWhen, seconds } from '@/engine/kernel/param';
import { levels, spans, type TracksOf } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/trace/scenarios';
import { barStates } from '@/engine/services/order-bars';

export { type Bar, barOf, bars, PIECES, THINGS } from '@/engine/services/order-bars';

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
/** What "a month" is wherever money or a budget is told by the month. */
export const MONTH_MS = 30 * DAY_MS;

/** A trace: eight spans of one kilobyte. */
export const TRACE_GB = 8_000 / 1e9;
/** Taking in logs of the standard class in Seoul, dollars for a GB, read in 2026. */
export const USD_PER_GB = 0.76;
/** A line of the log. */
export const LINE_GB = 1_000 / 1e9;
/** What a request is to the function that answers it: 0.12 s with 1,536 MB. */
export const RUN_GB_SEC = 0.12 * 1.5;
/** So many traces a collector keeps in memory: the tail sampling processor's default, read on 2026-11-30. */
export const MEMORY_TRACES = 50_000;

/** A faulty request ends with its error after so long, or, half of the time, at a time limit. */
export const QUICK_FAULT_MS = 900;
export const TIME_OUT_MS = 10_000;
export const TIME_OUT_SHARE = 0.5;

/** The share of requests that must not fail in a month, and the alarms that stand beside the one with knobs. */
export const SLO = 0.999;
/** An alarm's short window is this much shorter than its long one. */
export const SHORT_WINDOW = 12;
export const LONGEST_WINDOW_MIN = 4_320;

export const SERVERS = 10;

export const scenes = ['path', 'average', 'sieve', 'alarm', 'month'] as const;
const SAMPLED = { scene: ['sieve', 'month'] } as const;
/** Beside three bills there is no room for what else is counted. */
const UNLOGGED = { scene: 'sieve', logLines: 0 } as const;
const LOGGED = { scene: 'sieve', logLines: { above: 0 } } as const;
const WATCHED = { scene: ['alarm', 'month'] } as const;
const share = (of: number, min: number, max: number, step: number) =>
  ({ kind: 'number', default: of, min, max, step, unit: 'ratio', scale: 'log' }) as const;

export const params = {
  /** What is looked at: an order's bars, servers' percentiles, sampling, alarms, or a month of both. */
  scene: { kind: 'choice', default: 'path', options: scenes },
  /** Of the ten servers; the others are quick. */
  slowServers: { ...count(1, 0, SERVERS), when: { scene: 'average' } },
  ...onlyWhen(SAMPLED, {
    /** Of the requests after the first of each second, how many are kept; decided as they come. X-Ray's default is 5 %. */
    headShare: { ...share(0.05, 0, 1, 0.001), least: 0.001 },
    /** Whether what ended in an error is kept as well, decided afterwards. */
    tail: { kind: 'choice', default: 'off', options: ['off', 'on'] },
  }),
  /** From a trace's first span to the decision. */
  waitSec: { ...seconds(30, 1, 60, 1), when: { ...SAMPLED, tail: 'on' } },
  ...onlyWhen({ scene: 'sieve' } as const, {
    faultShare: share(1 / 2_000, 1 / 10_000, 1 / 50, 1 / 10_000),
    ratePerSec: {
      kind: 'number',
      default: 100,
      min: 1,
      max: 200,
      step: 1,
      unit: 'perSec',
      scale: 'log',
    },
    /** Lines of a kilobyte that each request writes into the log. */
    logLines: count(0, 0, 20),
  }),
  ...onlyWhen(WATCHED, {
    /** How many times faster than allowed the month's budget must burn for the first page. */
    burn: { kind: 'number', default: 14.4, min: 1, max: 20, step: 0.1, unit: 'times' },
    windowMin: {
      kind: 'number',
      default: 60,
      min: 5,
      max: LONGEST_WINDOW_MIN,
      step: 1,
      unit: 'min',
      scale: 'log',
    },
  }),
  /** From the first minute on so many of the requests fail. */
  failShare: { ...share(0.002, 0, 1, 0.0001), least: 0.0001, when: { scene: 'alarm' } },
} as const satisfies Params;

export type TraceConfig = ConfigOf<typeof params>;

export interface Alarm {
  readonly kind: 'page' | 'ticket';
  /** So many times faster than allowed both windows must burn. */
  readonly burn: number;
  readonly longMin: number;
  readonly shortMin: number;
}

/** The nearest whole number: exact on every machine. */
export const wholeOf = (value: number): number => Math.floor(value + 0.5);

const alarm = (kind: Alarm['kind'], burn: number, longMin: number): Alarm => ({
  kind,
  burn,
  longMin,
  shortMin: Math.max(1, wholeOf(longMin / SHORT_WINDOW)),
});

/** The first has knobs; the others are the workbook's: 5 % of the budget in 6 h, 10 % in 3 days. */
export const alarmsOf = ({ burn, windowMin }: Pick<TraceConfig, 'burn' | 'windowMin'>): Alarm[] => [
  alarm('page', burn, wholeOf(windowMin)),
  alarm('page', 6, 360),
  alarm('ticket', 1, LONGEST_WINDOW_MIN),
];

/** Minutes until an alarm rings where this share of evenly many requests fails, from the first failing one; Infinity where it never does. */
export function ringsAfterMin({ burn, longMin }: Alarm, share: number): number {
  const needed = burn * (1 - SLO);
  return share < needed ? Infinity : (longMin * needed) / share;
}

/** Orders, requests and minutes count from 1, alarms from 0. */
export const eventKinds = [
  { name: 'came', subject: 'order', object: null, value: null },
  /** `value` is how long the customer waited, in ms. */
  { name: 'answered', subject: 'order', object: null, value: 'tookMs' },
  /** The mail is out, for which nobody waited. */
  { name: 'mailed', subject: 'order', object: null, value: null },
  /** The dashboard is drawn anew; `value` is the average of the ten p99s, in ms. */
  { name: 'drawn', subject: 'minute', object: null, value: 'averageMs' },
  /** A request ends in an error; `value` is how long it took. */
  { name: 'failed', subject: 'request', object: null, value: 'tookMs' },
  /** Its trace is kept: `object` is 1 where it was decided afterwards. */
  { name: 'kept', subject: 'request', object: 'tail', value: null },
  /** Its trace is gone; `object` is the place in `reasons`. */
  { name: 'lost', subject: 'request', object: 'reason', value: null },
  /** Another share of the requests fails from now on. */
  { name: 'breaks', subject: 'minute', object: null, value: 'share' },
  { name: 'rush', subject: 'minute', object: 'faults', value: 'requests' },
  /** `value` is the burn rate of the long window. */
  { name: 'rings', subject: 'alarm', object: null, value: 'burn' },
  { name: 'quiet', subject: 'alarm', object: null, value: 'burn' },
  { name: 'spent', subject: 'minute', object: null, value: null },
] as const satisfies readonly EventKind[];

export type EventName = (typeof eventKinds)[number]['name'];
export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<EventName, number>;

/** Why a faulty request has no trace. */
export const reasons = ['drawnOut', 'tooSlow', 'memoryFull'] as const;
export type Reason = (typeof reasons)[number];

/** From one order to the next; none comes before the one ahead of it is answered. */
export const GAP_MS = 2_000;

type ServerName = `p99-${number}` | `p50-${number}`;
const serverNames = Array.from({ length: SERVERS }, (_, i): ServerName[] => [
  `p99-${i + 1}`,
  `p50-${i + 1}`,
]).flat();

export const tracks = {
  /** The bars of an order; `about` is its number, the thing 32 times that and the bar's place. */
  bar: spans(...barStates),
  /** Each order's time until its answer, from the answer on; and how much sooner it came than unchanged bars would. */
  order: levels('tookMs', 'savedMs'),
  /** Percentiles of all answers so far: each server's, their average, and that of all answers together. */
  latency: levels('average', 'all', ...serverNames),
  /** Requests whose trace is decided, where it is decided; `about` is 1 for a faulty one. */
  request: spans('kept', 'dropped'),
  /** Faulty requests by number, as soon as they have failed; `about` is the request. */
  fault: spans('held', 'kept', 'drawnOut', 'tooSlow', 'memoryFull'),
  /** Traces in memory now, and decided so far. */
  sieve: levels('held', 'kept', 'dropped'),
  /** The share that failed in the last minute, what is left of the month's budget, and each alarm's two burn rates. */
  watch: levels('share', 'budget', 'long-0', 'short-0', 'long-1', 'short-1', 'long-2', 'short-2'),
  /** Alarms while they ring. */
  bell: spans('page', 'ticket'),
};
export type TraceTracks = TracksOf<typeof tracks>;

export const assumptions = [
  'means-ours',
  'nobody-queues',
  'eight-kilobytes',
  'log-price',
  'function-price',
  'head-cannot-know',
  'one-collector',
  'faults-independent',
  'clean-before',
  'left-out',
] as const;

export const declaration = {
  id: 'trace',
  params,
  scenarios,
  metrics: {
    /** Half of the orders since the bars were last changed were answered within this. */
    time: metric.latency({ better: 'less', when: { scene: 'path' } }),
    /** How much sooner they were answered than with unchanged bars, on average. */
    saved: metric.latency({ better: 'more', when: { scene: 'path' } }),
    orders: metric.count('order', { when: { scene: 'path' } }),
    averageP99: metric.latency({ better: 'less', when: { scene: 'average' } }),
    trueP99: metric.latency({ better: 'less', when: { scene: 'average' } }),
    slowestP99: metric.latency({ better: 'less', when: { scene: 'average' } }),
    /** Of the requests that are decided, those whose trace was kept. */
    kept: metric.ratio({ when: UNLOGGED }),
    /** The same of faulty ones; in the month, of those of the rush. */
    faultsKept: metric.ratio({ better: 'more', when: SAMPLED }),
    faults: metric.count('request', { when: UNLOGGED }),
    /** From the first failing minute to the first page. */
    pageAfter: metric.minutes({ better: 'less', when: WATCHED }),
    ticketAfter: metric.wholeHours({ better: 'less', when: { scene: 'alarm' } }),
    budgetLeft: metric.ratio({ better: 'more', when: { scene: 'alarm' } }),
    /** When all that may fail in a month has failed. */
    spentAfter: metric.days({ better: 'more', when: { scene: 'alarm' } }),
    /** Pages while nothing was broken. */
    falsePages: metric.count('time', { better: 'less', when: { scene: 'month' } }),
    /** What the kept traces cost in a month that goes on like this. */
    cost: metric.money('USD', { better: 'less', when: SAMPLED }),
    /** What the lines cost in such a month, and what the functions cost that wrote them. */
    logCost: metric.money('USD', { better: 'less', when: LOGGED }),
    computeCost: metric.money('USD', { better: 'less', when: LOGGED }),
  },
  eventKinds,
  seriesNames: ['time', 'average', 'all', 'faultsKept', 'faultsLost', 'budget'],
  tracks,
  acts: {
    /** A bar takes half as long from the next order on, or as long as before. */
    halve: doing('bar', 6),
    /** One call of the stock service instead of twelve, or twelve again. */
    oneCall: doing(),
    /** Two in a hundred requests fail from the next minute on, or as many as before. */
    break: doing(),
    set: setting('tail'),
  },
  assumptions,
} as const satisfies Declaration;

/** What a scene does not measure. */
export const noMetrics: Metrics = Object.fromEntries(
  Object.keys(declaration.metrics).map((name) => [name, null]),
);
