// A shop of six modules, cut into processes along five lines, as plain data: what a cut costs and what can be seen of a year.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import type { World } from '@/engine/kernel/define-model';
import * as metric from '@/engine/kernel/metric';
import { levels, spans } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/splitter/scenarios';

export const modules = ['order', 'menu', 'recommend', 'payment', 'stock', 'notice'] as const;
export type ModuleName = (typeof modules)[number];

export const MIN_MS = 60_000;
export const HOUR_MS = 60 * MIN_MS;
/** What "a month" is wherever minutes of a month are told. */
export const MONTH_MS = 30 * 24 * HOUR_MS;
export const PAGE_EVERY_MS = 10 * MIN_MS;
/** A release of a process takes so long, and so much more for each module in it. */
export const RELEASE_MS = 10 * MIN_MS;
export const RELEASE_MODULE_MS = 5 * MIN_MS;
/** The share of releases whose tests are green, by process. */
export const GREEN = 0.9;
/** What a page works, what a call over the network adds, and what a slow one adds. */
export const PAGE_MS = 60;
export const CALL_MS = 2;
export const SLOW_CALL_MS = 500;
/** By hand a process is stopped for so long. */
export const STOP_MS = 30 * MIN_MS;

/** A line of the tree, from a module to the one that calls it, and the knob that cuts it. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly knob: CutKnob;
  /** Calls along it for each page. */
  readonly calls: number;
  /** How often a change of `to` drags `from` along; the other way it is a third of that. */
  readonly together: number;
}
export type CutKnob = 'cutMenu' | 'cutRecommend' | 'cutPayment' | 'cutStock' | 'cutNotice';

/** Calls for each page along the line that carries most of them: twenty dishes, a recommendation for each. */
export const CHATTY_CALLS = 20;

const at = (name: ModuleName): number => modules.indexOf(name);
/** In the order of the modules that they lead to: whatever calls comes before what it calls. */
export const lines: readonly Line[] = [
  { from: at('order'), to: at('menu'), knob: 'cutMenu', calls: 1, together: 0.1 },
  {
    from: at('menu'),
    to: at('recommend'),
    knob: 'cutRecommend',
    calls: CHATTY_CALLS,
    together: 0.6,
  },
  { from: at('order'), to: at('payment'), knob: 'cutPayment', calls: 1, together: 0.1 },
  { from: at('order'), to: at('stock'), knob: 'cutStock', calls: 1, together: 0.1 },
  { from: at('order'), to: at('notice'), knob: 'cutNotice', calls: 1, together: 0.05 },
];
/** Pages can be shown without these, where that is allowed. */
export const optionalModules: readonly number[] = [at('recommend'), at('notice')];

const toggle = { kind: 'choice', default: 'off', options: ['on', 'off'] } as const;

export const params = {
  cutMenu: toggle,
  cutRecommend: toggle,
  cutPayment: toggle,
  cutStock: toggle,
  cutNotice: toggle,
  /** Whether a page is shown without recommendations and notices while these are down. */
  optional: toggle,
  /** How many changes the developers make. Beyond this bound one process could not release them all. */
  changesPerHour: {
    kind: 'number',
    default: 1,
    min: 0.05,
    max: 1.2,
    step: 0.05,
    unit: 'perHour',
  },
  /** Of one process, in percent. */
  availability: {
    kind: 'choice',
    default: '99.95',
    options: ['99', '99.9', '99.95', '99.99', '99.999'],
  },
  /** How long a process is down, on average. */
  repairMin: { kind: 'number', default: 5, min: 1, max: 60, step: 1, unit: 'min', scale: 'log' },
  /** The share of calls over the network that are slow. */
  slowCalls: { kind: 'number', default: 0.01, min: 0, max: 0.05, step: 0.005, unit: 'ratio' },
} as const satisfies Params;

export type SplitterConfig = ConfigOf<typeof params>;

/** Modules count from 0, pages and changes from 1. */
export const eventKinds = [
  { name: 'down', subject: 'module', object: null, value: null },
  /** `value` is how long it was down, in ms. */
  { name: 'up', subject: 'module', object: null, value: 'lastedMs' },
  { name: 'asked', subject: 'change', object: 'module', value: null },
  /** `object` is how many processes it needs at once. */
  { name: 'begun', subject: 'change', object: 'processes', value: null },
  { name: 'again', subject: 'change', object: null, value: null },
  { name: 'live', subject: 'change', object: null, value: 'leadMs' },
  { name: 'full', subject: 'page', object: null, value: 'ms' },
  { name: 'slow', subject: 'page', object: 'line', value: 'ms' },
  { name: 'partial', subject: 'page', object: 'module', value: 'ms' },
  { name: 'lost', subject: 'page', object: 'module', value: null },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

export const tracks = {
  /** Each process, by its first module. */
  process: spans('up', 'down'),
  /** While no page can be shown, and while only parts of it can. */
  shop: spans('lost', 'partial'),
  /** `about` holds the processes that a change needs, a bit for the first module of each. */
  change: spans('waiting', 'atWork'),
  /** How the latest page went; `about` is what was to blame (`pageAbout`). */
  page: spans('full', 'slow', 'partial', 'lost'),
  changes: levels('waiting'),
  /** Ms that each process was down since the shop was cut last. */
  stopped: levels(...modules),
};
export type SplitterTracks = typeof tracks;
export type SplitterWorld = World<SplitterConfig, SplitterTracks>;

/** Of a page: a module (of a slow page the one whose call was slow, 0 is the browser's own), and how many calls were. */
export const pageAbout = (module: number, slowCalls: number): number => module + 8 * slowCalls;
export const blamedIn = (about: number): number => about % 8;
export const slowCallsIn = (about: number): number => Math.floor(about / 8);

export const assumptions = [
  'independent-outages',
  'no-better-no-worse',
  'chosen-numbers',
  'one-change-one-release',
  'no-copies-no-retries',
  'no-people',
] as const;

export const declaration = {
  id: 'splitter',
  params,
  scenarios,
  metrics: {
    /** In a month of thirty days, while no page could be shown. */
    down: metric.minutes({ better: 'less', reach: 240 }),
    /** Of the pages that were shown, those with a slow call. */
    slow: metric.ratio({ better: 'less' }),
    /** From asking for a change until it is live. */
    leadTime: metric.minutes({ better: 'less' }),
    /** Changes that need two processes or more at once. */
    together: metric.ratio({ better: 'less' }),
    /** The share of the shop's modules that a change restarts. */
    redeployed: metric.ratio({ better: 'less' }),
  },
  eventKinds,
  seriesNames: ['waiting', 'atWork'],
  tracks,
  acts: {
    set: setting('cutMenu', 'cutRecommend', 'cutPayment', 'cutStock', 'cutNotice', 'optional'),
    stop: doing('module', modules.length),
  },
  assumptions,
} as const satisfies Declaration;
