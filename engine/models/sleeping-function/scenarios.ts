// Named runs of the sleeping-function model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const HOUR_MS = 3_600_000;

export const scenarios = [
  // Sixty shops sleep, and about three machines are on for all of them.
  { id: 'three-a-m', durationMs: 4 * HOUR_MS, openAtMs: HOUR_MS, seed: 27, set: {} },
  // One of those machines goes down, and so does my own server: nobody notices the one, my shop is dark without the other.
  {
    id: 'pulled-plug',
    durationMs: 6 * HOUR_MS,
    openAtMs: 4 * HOUR_MS,
    seed: 27,
    set: {},
    acts: [
      { atMs: HOUR_MS, act: 'pull', on: null, to: null },
      { atMs: HOUR_MS, act: 'pullOwn', on: null, to: null },
    ],
  },
  // Kept awake, a function starts at once, and costs more than a small server that is on.
  {
    id: 'one-awake',
    durationMs: 8 * HOUR_MS,
    openAtMs: 4 * HOUR_MS,
    seed: 7,
    set: { provisioned: 'on', startHour: 22 },
  },
  // The shop's receipts: a hundred calls a day of a tenth of a second.
  {
    id: 'receipts',
    durationMs: 24 * HOUR_MS,
    openAtMs: 12 * HOUR_MS,
    seed: 7,
    set: { ratePerSec: 100 / 86_400, workSec: 0.1, startHour: 0 },
  },
  // The world of the goal of the same name: the learner is the provider, and lunch comes to all shops at once.
  {
    id: 'lunch-fleet',
    durationMs: 2 * HOUR_MS,
    openAtMs: 0.5 * HOUR_MS,
    seed: 7,
    set: { ratePerSec: 20 / 3_600, keepAliveSec: 60, course: 'lunch', startHour: 11 },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** What is to be reached in a scenario by turning some of its knobs, and a way that does. */
export const goals = [
  {
    scenario: 'lunch-fleet',
    knobs: ['spare', 'keepAliveSec'],
    want: [
      { metric: 'dropped', sense: 'atMost', bound: 0 },
      { metric: 'cold', sense: 'atMost', bound: 0.06 },
      { metric: 'machineHours', sense: 'atMost', bound: 28 * HOUR_MS },
    ],
    solution: { spare: 3, keepAliveSec: 240 },
  },
] as const satisfies readonly GoalSpec[];
