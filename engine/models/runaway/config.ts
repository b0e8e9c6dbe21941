// The knobs of the runaway model as plain data, and what can be seen of a run: screen, address and tests read the same lines.

import { doing } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import { count, duration, money } from '@/engine/kernel/metric';
import { levels, spans, type TracksOf } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/runaway/scenarios';

/** Environments that may run at once in an account and region: Lambda's default. */
export const ACCOUNT_LIMIT = 1_000;
/** What the alarm on the bill was set to. */
export const BUDGET_USD = 10;

export const params = {
  /** Objects that a run writes into the bucket that started it; each is an event. */
  copies: { kind: 'number', default: 2, min: 0, max: 3, step: 1, unit: 'count' },
  /** Most environments of this function at once: its reserved concurrency; all that the account has where none is set. */
  cap: { kind: 'number', default: 1_000, min: 5, max: 1_000, step: 1, unit: 'count', scale: 'log' },
  /** What tells somebody: nothing, the bill as it is brought up to date, or a count of environments every minute. */
  alarm: { kind: 'choice', default: 'bill', options: ['none', 'bill', 'minute'] },
  /** More than so many environments, in three full minutes one after the other, ring. */
  threshold: {
    kind: 'number',
    default: 100,
    min: 1,
    max: 1_000,
    step: 1,
    unit: 'count',
    scale: 'log',
    when: { alarm: 'minute' },
  },
  /** Who stops the function: whoever hears of it, or the alarm itself. */
  stopBy: {
    kind: 'choice',
    default: 'person',
    options: ['person', 'alarm'],
    when: { alarm: ['bill', 'minute'] },
  },
  /** Whether the platform drops an event that follows on sixteen others. */
  loopGuard: { kind: 'choice', default: 'off', options: ['off', 'on'] },
  /** Photos after the first one, by chance. */
  photosPerHour: { kind: 'number', default: 0, min: 0, max: 200, step: 1, unit: 'count' },
  memoryMb: {
    kind: 'number',
    default: 1_024,
    min: 128,
    max: 10_240,
    step: 64,
    unit: 'count',
    scale: 'log',
  },
  /** When mail is read, counted from the first photo; and a day later again. */
  wakeAfterHours: { kind: 'number', default: 9, min: 1, max: 72, step: 1, unit: 'hour' },
} as const satisfies Params;

export type RunawayConfig = ConfigOf<typeof params>;

/** What the log records. Photos count from 1. */
export const eventKinds = [
  { name: 'photo', subject: 'photo', object: null, value: null },
  /** So many environments run at once for the first time: 1, 2, 4 and so on. */
  { name: 'doubled', subject: null, object: null, value: 'running' },
  /** No further place is left to the function. */
  { name: 'full', subject: null, object: null, value: 'running' },
  /** The shop's orders are refused from now on, and served again. */
  { name: 'refused', subject: null, object: null, value: 'lost' },
  { name: 'served', subject: null, object: null, value: 'lost' },
  /** The true bill has passed this many dollars. */
  { name: 'spent', subject: null, object: null, value: 'dollars' },
  /** The platform's guard drops its first event. */
  { name: 'cut', subject: null, object: null, value: null },
  /** The bill that can be seen is brought up to date. */
  { name: 'updated', subject: null, object: null, value: 'dollars' },
  { name: 'alarm', subject: null, object: null, value: 'dollars' },
  /** Somebody reads it. */
  { name: 'known', subject: null, object: null, value: 'dollars' },
  /** The function may start no more; value is how many waiting events went with it. */
  { name: 'stopped', subject: null, object: null, value: 'waiting' },
  /** Nothing runs and nothing waits any more. */
  { name: 'quiet', subject: null, object: null, value: 'runs' },
  /** The learner acted before anybody knew. */
  { name: 'early', subject: null, object: null, value: null },
  { name: 'mended', subject: null, object: null, value: 'waiting' },
  { name: 'emptied', subject: null, object: null, value: 'objects' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

export const tracks = {
  /** Environments at work, and events that wait for one. */
  now: levels('running', 'waiting'),
  /** The true bill in dollars, and what lies in the bucket, in GB. */
  money: levels('cost', 'stored'),
  /** Orders of the shop: refused so far, and 1 while they are being refused. */
  shop: levels('lost', 'isRefused'),
  /** Thing 0 is the phone. */
  phone: spans('silent', 'rang', 'read'),
  /** Thing 0 is the function. */
  code: spans('looping', 'mended', 'stopped'),
};

export type RunawayTracks = TracksOf<typeof tracks>;

const less = { better: 'less' } as const;

export const declaration = {
  id: 'runaway',
  params,
  scenarios,
  metrics: {
    cost: money('USD'),
    running: count('environment'),
    runs: count('call', less),
    /** Until the function has all places that it may have. */
    fullAfter: duration(),
    alarmAfter: duration({ ...less, when: { alarm: ['bill', 'minute'] } }),
    knownAfter: duration({ ...less, when: { alarm: ['bill', 'minute'] } }),
    dropped: count('order', less),
    /** What lies in the bucket, in dollars a month. */
    leftover: money('USD'),
  },
  eventKinds,
  seriesNames: ['running', 'cost'],
  tracks,
  acts: { stop: doing(), mend: doing(), empty: doing() },
  assumptions: [
    'one-second-runs',
    'small-photos',
    'virginia-prices',
    'guard-counts-depth',
    'eight-hours',
    'ten-minutes-and-seven',
    'orders-like-clockwork',
    'slices-of-a-second',
    'left-out',
  ],
} as const satisfies Declaration;
