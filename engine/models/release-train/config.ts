// Changes that go to customers by train or one by one, as plain data: how they are let out, and what can be seen of it.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { levels, spans, values } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/release-train/scenarios';

/** Of a hundred requests to a healthy version so many fail as well. */
export const USUAL_ERRORS = 0.001;
/** An alarm needs more errors than this share, of so many requests at least. */
export const ALARM_SHARE = 0.01;
export const ALARM_REQUESTS = 20;
/** Minutes that a version is watched once everybody has it, and that going back takes. */
export const WATCH_MIN = 15;
export const BACK_MIN = 1;
/** By so much a linear rollout grows each minute. */
export const LINEAR_STEP = 0.1;
/** A bad change is found and mended in so many minutes. */
export const FIX_MIN = 60;
/** What no alarm saw, customers report after so many hours. */
export const REPORT_HOURS = 24;
/** A rollout that was put on hold goes on by itself after so many minutes. */
export const HOLD_MIN = 60;
/** Add, move, drop: releases of which each lives beside the one before. */
export const EXPAND_STEPS = 3;

export const rollouts = ['switch', 'canary', 'linear'] as const;
export type Rollout = (typeof rollouts)[number];

const share = (of: number, min: number, max: number, step: number) =>
  ({ kind: 'number', default: of, min, max, step, unit: 'ratio' }) as const;

export const params = {
  /** Days between two trains; 0 sends each change by itself. */
  everyDays: { kind: 'number', default: 7, min: 0, max: 28, step: 1, unit: 'count' },
  rollout: { kind: 'choice', default: 'switch', options: rollouts },
  canaryMin: {
    kind: 'number',
    default: 5,
    min: 1,
    max: 60,
    step: 1,
    unit: 'min',
    scale: 'log',
    when: { rollout: 'canary' },
  },
  ratePerSec: {
    kind: 'number',
    default: 10,
    min: 0.1,
    max: 1_000,
    step: 0.1,
    unit: 'perSec',
    scale: 'log',
  },
  /** The share of its requests that a bad change fails. */
  bugShare: { ...share(0.05, 0.001, 1, 0.001), scale: 'log' },
  /** A change of a contract in one go, or as three releases that all get on with each other. */
  contract: { kind: 'choice', default: 'break', options: ['break', 'expand'] },
  canaryShare: { ...share(0.1, 0.01, 0.5, 0.01), when: { rollout: 'canary' } },
  badShare: share(0.05, 0, 1, 0.01),
  perWeek: { kind: 'number', default: 10, min: 1, max: 200, step: 1, unit: 'count', scale: 'log' },
  /** The share of changes after which the other side of a call must change, too. */
  breakingShare: share(0, 0, 1, 0.01),
  alarmErrors: { kind: 'number', default: 2, min: 1, max: 50, step: 1, unit: 'count' },
  /** After so many changes no more are made; 0 is without end. */
  changes: { kind: 'number', default: 0, min: 0, max: 1_000, step: 1, unit: 'count' },
} as const satisfies Params;

export type ReleaseTrainConfig = ConfigOf<typeof params>;

/** Changes and releases count from 1. */
export const eventKinds = [
  { name: 'made', subject: 'change', object: 'waiting', value: null },
  /** `object` is how many changes are aboard, `value` the release's first share of the requests. */
  { name: 'left', subject: 'release', object: 'changes', value: 'share' },
  /** Everybody has it; `value` is how many requests it had served by then. */
  { name: 'opened', subject: 'release', object: 'errors', value: 'requests' },
  { name: 'alarm', subject: 'release', object: 'errors', value: 'requests' },
  { name: 'backAgain', subject: 'release', object: 'changes', value: null },
  { name: 'live', subject: 'release', object: 'changes', value: 'requests' },
  /** Customers report what no alarm saw; `value` is how many of them it hit. */
  { name: 'reported', subject: 'release', object: 'changes', value: 'customers' },
  { name: 'mended', subject: 'change', object: null, value: null },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

export const tracks = {
  /** Each change until it is live; `about` is the release that it rides on. */
  change: spans('waiting', 'riding', 'mending'),
  /** Each release; `about` is how many changes are aboard. */
  release: spans('canary', 'open', 'goingBack', 'live', 'back', 'reported'),
  /** Of each bad release that had a canary: how many errors of its bug the canary saw. */
  seen: values(),
  /** Of the release on its way: the new version's share, what both versions served, and what went wrong. */
  now: levels('share', 'old', 'new', 'bug', 'usual', 'mixed', 'isBreaking', 'isHeld'),
  /** Customers who met an error of a bug, or a page whose two calls did not get on, since the beginning. */
  hurt: levels('bug', 'mixed'),
  waiting: levels('changes'),
};

export const assumptions = [
  'bug-steady',
  'alarm-ours',
  'mended-in-an-hour',
  'reported-after-a-day',
  'calls-apart',
  'mix-unseen',
  'left-out',
] as const;

const hasCanary = { rollout: ['canary', 'linear'] } as const;

export const declaration = {
  id: 'release-train',
  params,
  scenarios,
  metrics: {
    /** Of all releases that are through, those that had to be taken back. */
    failed: metric.ratio({ better: 'less' }),
    /** From a change made to the change live, of those that are live. */
    leadTime: metric.days({ better: 'less' }),
    /** Customers a week who met an error that a release brought. */
    hurt: metric.mean('customer', { better: 'less' }),
    /** Of the bad releases that had a canary, those in which the canary saw nothing of the bug. */
    blind: metric.ratio({ better: 'less', when: hasCanary }),
    releases: metric.count('time'),
  },
  eventKinds,
  seriesNames: ['waiting', 'riding', 'mending'],
  tracks,
  acts: {
    set: setting('rollout', 'everyDays'),
    send: doing(),
    takeBack: doing(),
    hold: doing(),
  },
  assumptions,
} as const satisfies Declaration;
