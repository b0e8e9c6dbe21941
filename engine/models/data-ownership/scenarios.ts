// Named runs of the data-ownership model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const scenarios = [
  // A copy one second late of numbers that change once a second: most of those who read see an old one.
  // Opens with most of the copy old. A lesson that asks first opens it earlier.
  { id: 'busy-copy', durationMs: 5 * MINUTE, openAtMs: 20_000, seed: 9, set: {} },
  // Asking is always right, and fails while the owner is down. A copy stands there, complete and right.
  {
    id: 'owner-down',
    durationMs: 5 * MINUTE,
    openAtMs: 118_000,
    seed: 9,
    set: { way: 'ask', changes: 0.01, downAtSec: 120, downForSec: 60 },
  },
  // Orders of a working day. Whoever starts anew between writing an order and sending word of it loses the word.
  {
    id: 'lost-news',
    durationMs: 8 * HOUR,
    openAtMs: 3 * HOUR,
    seed: 3,
    set: { data: 'orders', readsPerSec: 0, restartsPerHour: 7.5, gapMs: 100, pollSec: 1 },
  },
  // One number that everybody wants: both sides hold it for a tenth of a second, so ten a second is all there is.
  {
    id: 'one-dish',
    durationMs: 5 * MINUTE,
    openAtMs: 20_000,
    seed: 9,
    set: { way: 'together', keys: 1, changes: 12 },
  },
  // One table for two services: always fresh, until one of them changes it.
  {
    id: 'one-table',
    durationMs: 5 * MINUTE,
    openAtMs: 58_000,
    seed: 9,
    set: { way: 'shared' },
    acts: [{ atMs: MINUTE, act: 'schema', on: null, to: null }],
  },
  // Tables of their own in one database: a report of the month takes half of it, and all who read wait.
  {
    id: 'month-end',
    durationMs: 5 * MINUTE,
    openAtMs: 58_000,
    seed: 9,
    set: { changes: 0.01, queryMs: 20 },
    acts: [{ atMs: MINUTE, act: 'report', on: null, to: null }],
  },
  // An hour with everything in it: the goal's world.
  {
    id: 'trusted-hour',
    durationMs: HOUR,
    openAtMs: 10 * MINUTE,
    seed: 9,
    set: {
      way: 'ask',
      changes: 0.02,
      readsPerSec: 10,
      lagSec: 0.5,
      restartsPerHour: 60,
      gapMs: 100,
      downAtSec: 1_200,
      downForSec: 120,
    },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

export const goals: readonly GoalSpec[] = [
  {
    scenario: 'trusted-hour',
    knobs: ['way', 'publish', 'pollSec'],
    want: [
      { metric: 'stale', sense: 'atMost', bound: 0.05 },
      { metric: 'failed', sense: 'atMost', bound: 0.01 },
      { metric: 'lost', sense: 'atMost', bound: 0 },
    ],
    solution: { way: 'copy', publish: 'outbox', pollSec: 1 },
  },
];
