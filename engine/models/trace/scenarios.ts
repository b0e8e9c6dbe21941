// Named runs of the trace model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const scenarios = [
  // The bars of one order after another: the longest of them keeps nobody waiting. Opens at the end of an order.
  { id: 'waterfall', durationMs: 2 * MINUTE, openAtMs: 9_010, seed: 791, set: { scene: 'path' } },
  // The same, with the longest bar halved after half a minute.
  {
    id: 'half-mail',
    durationMs: 2 * MINUTE,
    openAtMs: 9_010,
    seed: 791,
    set: { scene: 'path' },
    acts: [{ atMs: 30_000, act: 'halve', on: 'bar-6', to: null }],
  },
  // Nine quick servers and a slow one: the average of ten p99s is nobody's p99.
  {
    id: 'average',
    durationMs: 10 * MINUTE,
    openAtMs: 2 * MINUTE,
    seed: 189,
    set: { scene: 'average' },
  },
  // Ten minutes of a hundred requests a second, one in two thousand faulty, sampled as X-Ray does unless told otherwise.
  { id: 'sieve', durationMs: 10 * MINUTE, openAtMs: 2 * MINUTE, seed: 9, set: { scene: 'sieve' } },
  // Two in a thousand fail all month, twice what is allowed: no page, a ticket on the second day, the budget gone in half.
  { id: 'silent', durationMs: 30 * DAY, openAtMs: DAY, seed: 1, set: { scene: 'alarm' } },
  // A month with a bad minute, a rush with faults in it, and a broken afternoon: the goal's world.
  {
    id: 'watched-month',
    durationMs: 30 * DAY,
    openAtMs: 11 * DAY,
    seed: 1,
    set: { scene: 'month' },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

export const goals: readonly GoalSpec[] = [
  {
    scenario: 'watched-month',
    knobs: ['headShare', 'tail', 'waitSec', 'burn', 'windowMin'],
    want: [
      { metric: 'faultsKept', sense: 'atLeast', bound: 0.9 },
      { metric: 'cost', sense: 'atMost', bound: 120 },
      { metric: 'pageAfter', sense: 'atMost', bound: 15 * MINUTE },
      { metric: 'falsePages', sense: 'atMost', bound: 0 },
    ],
    solution: { tail: 'on', waitSec: 20, burn: 4 },
  },
];
