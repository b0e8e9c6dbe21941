// Named runs of the gateway model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const SEC = 1_000;
const MINUTE = 60 * SEC;

/** Ten o'clock comes after a second and lasts for three. */
const AT_TEN = { rushAtSec: 1, rushForSec: 3, rushPerSec: 15_000 } as const;

export const scenarios = [
  // A full bucket lasts for one second of 15,000; then one call in three is refused.
  {
    id: 'registration',
    durationMs: 7 * SEC,
    openAtMs: 1_950,
    seed: 5,
    set: { ...AT_TEN, ordersPerSec: 2_000, rushOf: 'orders' },
  },
  // One account, two services: the one that asks for a tenth loses a third.
  {
    id: 'neighbour',
    durationMs: 6 * SEC,
    openAtMs: 1_950,
    seed: 7,
    set: {
      ...AT_TEN,
      ordersPerSec: 1_000,
      partnerPerSec: 100,
      rushOf: 'partner',
      rushPerSec: 14_000,
      rushForSec: 5,
    },
  },
  // One statement of 45 s behind 29 s, pressed four times: four runs are paid, nothing is answered.
  {
    id: 'statement',
    durationMs: 3 * MINUTE,
    openAtMs: 25 * SEC,
    seed: 1,
    set: { atOnce: 1, workSec: 45, workLaw: 'constant', retries: 3 },
  },
  // Reports that take 20 s mostly and now and then a minute, behind the same limit.
  {
    id: 'slow-report',
    durationMs: 60 * MINUTE,
    openAtMs: 4 * MINUTE,
    seed: 12,
    set: { ordersPerSec: 0.0556, workSec: 20, workLaw: 'lognormal', retries: 3 },
  },
  // Five pages, each read once a minute, and kept for a minute.
  {
    id: 'menu-cache',
    durationMs: 360 * MINUTE,
    openAtMs: 5 * MINUTE,
    seed: 7,
    set: { menuPerSec: 0.0833, pages: 5, ttlSec: 60, workSec: 0.1 },
  },
  // Lunch on the shop's own limit: readers, orders and a partner's crawler before a backend of forty slots.
  {
    id: 'lunch-minute',
    durationMs: MINUTE,
    openAtMs: 19 * SEC,
    seed: 7,
    set: {
      ratePerSec: 300,
      burst: 150,
      menuPerSec: 200,
      ordersPerSec: 30,
      partnerPerSec: 400,
      rushOf: 'menu',
      rushPerSec: 400,
      rushAtSec: 20,
      rushForSec: 20,
      pages: 100,
      slots: 40,
      queue: 200,
      workSec: 0.1,
    },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** Readers and orders get through quickly, and the partner gets what its contract says: no one knob does it, nor do two. */
export const goals = [
  {
    scenario: 'lunch-minute',
    knobs: ['clientLimit', 'ratePerSec', 'ttlSec'],
    want: [
      { metric: 'answeredOrders', sense: 'atLeast', bound: 0.99 },
      { metric: 'answeredMenu', sense: 'atLeast', bound: 0.99 },
      { metric: 'p95Orders', sense: 'atMost', bound: 500 },
      { metric: 'partnerServed', sense: 'atLeast', bound: 100 },
    ],
    solution: { clientLimit: 150, ratePerSec: 700, ttlSec: 60 },
  },
] as const satisfies readonly GoalSpec[];
