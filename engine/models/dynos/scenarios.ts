// Named runs of the app; what each is to show is replayed by a test.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const length = 25 * MINUTE;
/** Three wait at one of two dynos then, and the other has nothing to do. */
const openAtMs = 67_400;

export const scenarios = [
  {
    // Two short lines, each dyno 80 % busy: a wait of 3 s for five in a hundred.
    id: 'two-dynos',
    durationMs: length,
    openAtMs,
    seed: 3,
    set: {},
  },
  {
    // Eight times the customers and eight times the dynos: nobody waits less.
    id: 'same-load',
    durationMs: length,
    openAtMs,
    seed: 3,
    set: { ratePerSec: 64, dynos: 16 },
  },
  {
    // The same sixteen behind one line: whoever is idle takes the next.
    id: 'one-queue',
    durationMs: length,
    openAtMs,
    seed: 3,
    set: { ratePerSec: 64, dynos: 16, routing: 'shared' },
  },
  {
    // Two requests in a hundred take 5 s: whoever stands behind one waits, whatever the other dynos do.
    id: 'slow-few',
    durationMs: length,
    openAtMs,
    seed: 3,
    set: { ratePerSec: 24, dynos: 8, slowShare: 0.02 },
  },
  {
    // Two visitors an hour: more than a third of them find the app asleep.
    id: 'asleep',
    durationMs: 96 * HOUR,
    openAtMs: 12 * HOUR,
    seed: 3,
    set: { ratePerSec: 2 / 3_600, dynos: 1, sleepAfterMin: 30 },
  },
  {
    // To be mended: a short wait with few dynos.
    id: 'seven-tenths',
    durationMs: length,
    openAtMs,
    seed: 3,
    set: { ratePerSec: 24, dynos: 6 },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** Neither one line with six dynos reaches it, nor twenty dynos behind a router that picks at random. */
export const goals = [
  {
    scenario: 'seven-tenths',
    knobs: ['routing', 'dynos'],
    want: [
      { metric: 'p95', sense: 'atMost', bound: 700 },
      { metric: 'instances', sense: 'atMost', bound: 8 },
    ],
    solution: { routing: 'shared', dynos: 7 },
  },
] as const satisfies readonly GoalSpec[];
