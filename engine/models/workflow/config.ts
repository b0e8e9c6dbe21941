// An order in four steps and whoever conducts it, as plain data: what is tried again, what is undone, what can be seen of a run.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { seconds } from '@/engine/kernel/param';
import { flights, levels, spans, values } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/workflow/scenarios';

/** In their order. What is taken at the first two can be undone; the courier settles the order; the notice only joins a queue. */
export const steps = ['stock', 'card', 'courier', 'notify'] as const;
export const STOCK = 0;
export const CARD = 1;
export const COURIER = 2;
export const NOTIFY = 3;
/** Steps whose service can be out: all but the queue of notices. */
export const CALLED_STEPS = 3;
/** A service is stopped by hand for so long. */
export const STOP_SEC = 20;

const own = { preset: 'own' } as const;
const out = { outageSec: { above: 0 } } as const;
const waits = { waitMin: { above: 0 } } as const;
const onOff = ['off', 'on'] as const;

export const params = {
  /** Functions that call each other, or a workflow of one of two kinds. */
  conductor: { kind: 'choice', default: 'standard', options: ['chain', 'standard', 'express'] },
  /** Whose retries: those of the knobs below, or what a maker documents. */
  preset: {
    kind: 'choice',
    default: 'own',
    options: ['own', 'none', 'stepFunctions', 'durable', 'google', 'logicApps'],
  },
  retries: { kind: 'number', default: 0, min: 0, max: 10, step: 1, unit: 'count', when: own },
  /** The first pause. */
  intervalSec: { ...seconds(1, 1, 30, 1), when: own },
  /** Each pause is so many times the one before. */
  rate: { kind: 'number', default: 2, min: 1, max: 4, step: 0.25, unit: 'times', when: own },
  /** Whether a Catch with the steps backwards is written. */
  undo: { kind: 'choice', default: 'off', options: onOff },
  /** Whether the card service knows an order by its number, and charges it once. */
  key: { kind: 'choice', default: 'off', options: onOff },
  /** A service is out once, for so long. */
  outageSec: { ...seconds(20, 0, 120, 1), least: 1 },
  outageAtSec: { kind: 'number', default: 5, min: 1, max: 900, step: 1, unit: 'sec', when: out },
  outageStep: { kind: 'choice', default: 'card', options: ['stock', 'card', 'courier'], when: out },
  /** After the card somebody must say yes: so long on average. */
  waitMin: {
    kind: 'number',
    default: 0,
    min: 0,
    least: 0.5,
    max: 60,
    step: 0.5,
    unit: 'min',
    scale: 'log',
  },
  /** Whether steps fail by themselves: see model.ts for how often. */
  mishaps: { kind: 'choice', default: 'on', options: onOff },
  ratePerSec: {
    kind: 'number',
    default: 2,
    min: 0.1,
    max: 20,
    step: 0.1,
    unit: 'perSec',
    scale: 'log',
  },
  /** So many orders come; 0: without end. */
  orders: { kind: 'number', default: 0, min: 0, max: 2_000, step: 1, unit: 'count' },
} as const satisfies Params;

export type WorkflowConfig = ConfigOf<typeof params>;

/** What a try came to. */
export const outcomes = [
  'done',
  /** The card was charged a second time, and nobody minded. */
  'again',
  /** The number was known: no second charge. */
  'known',
  /** Charged, and the answer never arrived: whoever asked takes it for a failure. */
  'lost',
  'failed',
  /** For good: there is no courier. */
  'refused',
  /** Nobody is there to answer. */
  'out',
] as const;
export type Outcome = (typeof outcomes)[number];

/** How an order ended: see the track `fate`. */
export const fates = ['done', 'undone', 'half', 'orphaned', 'cut'] as const;
export type Fate = (typeof fates)[number];

/** Orders count from 1, steps from 0. */
export const eventKinds = [
  { name: 'came', subject: 'order', object: null, value: null },
  /** `object` is the step, `value` the place of the outcome. */
  { name: 'tried', subject: 'order', object: 'step', value: 'outcome' },
  { name: 'triedUndo', subject: 'order', object: 'step', value: 'outcome' },
  { name: 'pauses', subject: 'order', object: 'step', value: 'forMs' },
  { name: 'waits', subject: 'order', object: null, value: null },
  { name: 'approved', subject: 'order', object: null, value: 'waitedMs' },
  /** No try is left; `value` is how many there were. */
  { name: 'gaveUp', subject: 'order', object: 'step', value: 'tries' },
  /** `object` is the place of the fate, `value` how long it took in ms. */
  { name: 'ended', subject: 'order', object: 'fate', value: 'tookMs' },
  { name: 'redriven', subject: 'order', object: 'step', value: null },
  { name: 'down', subject: 'step', object: null, value: null },
  { name: 'up', subject: 'step', object: null, value: null },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

export const tracks = {
  /** Where an order is; `about` is the step. `half` is one that stopped with something taken and lies there. */
  order: spans('trying', 'pausing', 'waiting', 'undoing', 'undoPausing', 'half'),
  /** Each try: from its step, to 0 forwards or 1 backwards; `about` is the order, `attempt` counts from 0. */
  tried: flights(...outcomes),
  /** Steps whose service is out. */
  service: spans('out'),
  /** Place of an order's fate in `fates`, from when it ended. */
  fate: values(),
  totals: levels('came', 'done', 'undone', 'half', 'twice'),
};

export const assumptions = [
  'shares-are-ours',
  'express-double-is-ours',
  'refused-at-once',
  'retries-refusals-too',
  'one-function-counted',
  'notice-joins-queue',
  'charge-counts-though-undone',
  'no-map-no-limits',
] as const;

export const declaration = {
  id: 'workflow',
  params,
  scenarios,
  metrics: {
    /** Orders that ended without a lunch: undone, half-done or cut off. */
    failed: metric.count('order', { better: 'less' }),
    /** Those of them whose stock or money is still taken. */
    half: metric.count('order', { better: 'less' }),
    /** Orders whose card was charged more than once, undone or not. */
    twice: metric.count('order', { better: 'less', when: { waitMin: [0] } }),
    /** Orders that ran into the time limit of whoever conducts. */
    cut: metric.ratio({ better: 'less', when: waits }),
    /** From coming until the end, whatever end; of those still under way, so far. */
    p99: metric.latency({ better: 'less', when: { waitMin: [0] } }),
    /** Of conducting and waiting, for 1,000 orders. */
    cost: metric.money('USD'),
    /** The same orders, had one function waited with each. */
    ifFunction: metric.money('USD', { better: 'less', when: waits }),
  },
  eventKinds,
  seriesNames: ['open', 'half', 'failed'],
  tracks,
  acts: {
    set: setting('undo', 'key'),
    stop: doing('step', CALLED_STEPS),
    redrive: doing(),
  },
  assumptions,
} as const satisfies Declaration;
