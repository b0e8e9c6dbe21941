// Named runs of the splitter model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const MIN_MS = 60_000;
/** Opens after seven weeks, on a moment at which changes wait and the last hundred pages are no exception. */
const year = { durationMs: 365 * 1_440 * MIN_MS, openAtMs: 67_280 * MIN_MS, seed: 22 } as const;

export const scenarios = [
  // Everything in one process: rarely down, and every change waits for all others.
  { id: 'one-piece', ...year, set: {} },
  // Four services that the shop all needs: each as good as the one before, down four times as often together.
  {
    id: 'four-in-a-row',
    ...year,
    set: { cutMenu: 'on', cutPayment: 'on', cutStock: 'on' },
  },
  // A single cut, through the line that carries twenty calls a page.
  { id: 'chatty-cut', ...year, set: { cutRecommend: 'on' } },
  // Every line cut.
  {
    id: 'six-pieces',
    ...year,
    set: {
      cutMenu: 'on',
      cutRecommend: 'on',
      cutPayment: 'on',
      cutStock: 'on',
      cutNotice: 'on',
      optional: 'on',
    },
  },
  // The one piece once more, with a goal: whoever only looks at that one may turn every knob.
  { id: 'own-lines', ...year, set: {} },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

export const goals: readonly GoalSpec[] = [
  {
    scenario: 'own-lines',
    knobs: ['cutMenu', 'cutRecommend', 'cutPayment', 'cutStock', 'cutNotice', 'optional'],
    want: [
      { metric: 'leadTime', sense: 'atMost', bound: 30 * MIN_MS },
      { metric: 'down', sense: 'atMost', bound: 55 * MIN_MS },
      { metric: 'slow', sense: 'atMost', bound: 0.035 },
      { metric: 'together', sense: 'atMost', bound: 0.1 },
    ],
    // The chatty pair stays together, and what may be missing is cut off.
    solution: { cutMenu: 'on', cutNotice: 'on', optional: 'on' },
  },
];
