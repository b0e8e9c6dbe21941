// Named runs of the placement model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const HOUR = 3_600_000;
/** Five days, opened after the first night and morning: the picture means something, and the shares are still open. */
const fiveDays = { durationMs: 120 * HOUR, openAtMs: 30 * HOUR, seed: 1 } as const;

export const scenarios = [
  // A visit every two minutes and a keep-alive of ten: one function hardly ever sleeps.
  { id: 'one-function', ...fiveDays, set: { pieces: 1 } },
  // The same visits over six functions: each is called every twelve minutes, and sleeps again and again.
  { id: 'six-functions', ...fiveDays, set: {} },
  // Four times as many visits keep all six awake.
  { id: 'busy-six', ...fiveDays, set: { ratePerSec: 120 / 3_600 } },
  // Few visits but unequal pieces, and every noon a minute of coupons for the last: neither ground nor sky alone is good.
  { id: 'coupon-noon', ...fiveDays, set: { shares: 'popular', coupons: 'noon' } },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

export const goals: readonly GoalSpec[] = [
  {
    // Five steady pieces share one server, and the one that jumps stays in the sky.
    scenario: 'coupon-noon',
    knobs: ['pieces', 'onServer', 'sharing'],
    want: [
      { metric: 'units', sense: 'atLeast', bound: 6 },
      { metric: 'cold', sense: 'atMost', bound: 0.05 },
      { metric: 'dropped', sense: 'atMost', bound: 0.01 },
      { metric: 'cost', sense: 'atMost', bound: 20 },
    ],
    solution: { onServer: 5, sharing: 'shared' },
  },
];
