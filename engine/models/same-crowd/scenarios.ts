// Named runs of the same-crowd model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

export const scenarios = [
  // A thousand requests that only wait: a thousand environments, or sixteen, or a hundred and 800 refusals.
  { id: 'held-thousand', durationMs: 20_000, openAtMs: 1_100, seed: 7, set: {} },
  // The same crowd computes instead: whoever shares an environment shares its CPU.
  {
    id: 'computing-thousand',
    durationMs: 20_000,
    openAtMs: 1_100,
    seed: 7,
    set: { waitSec: 0, cpuMs: 100 },
  },
  // The shop's lunch: 40 requests a second that compute a little and wait for the payment company.
  {
    id: 'lunch-minute',
    durationMs: 60_000,
    openAtMs: 2_000,
    seed: 7,
    set: { arrivals: 'poisson', waitSec: 0.58, cpuMs: 20 },
  },
  // A hundred a second onto settings of one's own: too few places at first. Opens when the first have waited in vain.
  {
    id: 'own-settings',
    durationMs: 30_000,
    openAtMs: 12_000,
    seed: 7,
    set: {
      arrivals: 'poisson',
      ratePerSec: 100,
      waitSec: 0.95,
      cpuMs: 50,
      startSec: 0.8,
      mine: 'on',
      slots: 1,
      most: 6,
    },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** Nobody is refused, hardly anybody waits, and it stays cheap: places, environments and warmth together. */
export const goals = [
  {
    scenario: 'own-settings',
    knobs: ['slots', 'most', 'kept'],
    want: [
      { metric: 'lost', sense: 'atMost', bound: 0.001 },
      { metric: 'p99', sense: 'atMost', bound: 1_500 },
      { metric: 'cost', sense: 'atMost', bound: 6 },
    ],
    solution: { slots: 16, most: 20, kept: 10 },
  },
] as const satisfies readonly GoalSpec[];
