// Named runs of the workflow model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const SEC = 1_000;
const MINUTE = 60 * SEC;

/** Nothing fails but what is broken on purpose. */
const CALM = { mishaps: 'off' } as const;
/** A thousand orders, with 20 s in the middle without a card service. */
const SAGA = { orders: 1_000, outageSec: 20, outageAtSec: 200 } as const;

export const scenarios = [
  // The bank is off for five seconds at noon, and nothing is written that would try again.
  {
    id: 'bank-off',
    durationMs: 20 * SEC,
    openAtMs: 7 * SEC,
    seed: 4,
    set: { ...CALM, ratePerSec: 16, outageSec: 5 },
  },
  // Twenty seconds out under the retries that makers document: who came early gives up one by one.
  {
    id: 'outage',
    durationMs: 3 * MINUTE,
    openAtMs: 12 * SEC,
    seed: 136,
    set: { ...CALM, preset: 'stepFunctions' },
  },
  // One order through all of it: a wait for a yes, a courier who is missing, and the way back.
  {
    id: 'one-order',
    durationMs: 11 * MINUTE,
    openAtMs: 608_200,
    seed: 2964,
    set: {
      ...CALM,
      orders: 1,
      waitMin: 10,
      retries: 3,
      undo: 'on',
      outageStep: 'courier',
      outageAtSec: 590,
      outageSec: 120,
    },
  },
  // Paid and no lunch: what retries alone leave behind, and what they charge twice.
  {
    id: 'saga',
    durationMs: 10 * MINUTE,
    openAtMs: 212 * SEC,
    seed: 41,
    set: { ...SAGA, retries: 3 },
  },
  // Functions that call each other: whoever dies on the way leaves an order that nobody knows of.
  {
    id: 'conductor',
    durationMs: 10 * MINUTE,
    openAtMs: 212 * SEC,
    seed: 41,
    set: { ...SAGA, retries: 5, undo: 'on', key: 'on', conductor: 'chain' },
  },
  // Ten minutes on average until somebody says yes: who pays for them?
  {
    id: 'who-waits',
    durationMs: 180 * MINUTE,
    openAtMs: 12 * MINUTE,
    seed: 55,
    set: { ...CALM, orders: 1_000, outageSec: 0, waitMin: 10, conductor: 'chain' },
  },
  // The goal's own hour: nothing is written yet.
  {
    id: 'order-saga',
    durationMs: 14 * MINUTE,
    openAtMs: 212 * SEC,
    seed: 41,
    set: { ...SAGA, conductor: 'chain' },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

export const goals: readonly GoalSpec[] = [
  {
    scenario: 'order-saga',
    knobs: ['conductor', 'retries', 'intervalSec', 'undo', 'key'],
    want: [
      { metric: 'half', sense: 'atMost', bound: 0 },
      { metric: 'twice', sense: 'atMost', bound: 0 },
      { metric: 'failed', sense: 'atMost', bound: 70 },
      { metric: 'p99', sense: 'atMost', bound: 60 * SEC },
    ],
    solution: { conductor: 'standard', retries: 5, undo: 'on', key: 'on' },
  },
];
