// Named runs of the release-train model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

const year = { durationMs: 365 * DAY_MS, openAtMs: 7 * DAY_MS + 5 * MINUTE_MS } as const;

export const scenarios = [
  // A hundred bad changes, each shown to one customer in ten for five minutes: three canaries in four see nothing.
  {
    id: 'quiet-canary',
    durationMs: 9 * DAY_MS,
    openAtMs: 13 * MINUTE_MS,
    seed: 90,
    set: {
      everyDays: 0,
      rollout: 'canary',
      ratePerSec: 1,
      bugShare: 0.01,
      badShare: 1,
      perWeek: 100,
      alarmErrors: 1,
      changes: 100,
    },
  },
  // Ten changes ride together: four trains in ten come back, and nine good changes with the bad one.
  { id: 'weekly-train', ...year, seed: 29, set: {} },
  // The same changes, each by itself.
  { id: 'each-alone', ...year, seed: 29, set: { everyDays: 0 } },
  // A contract that breaks, let out slowly: two versions that do not understand each other live side by side.
  {
    id: 'two-languages',
    ...year,
    // Half way through a canary whose contract is broken and whose change is good.
    openAtMs: 10_481 * MINUTE_MS,
    seed: 29,
    set: { everyDays: 0, rollout: 'canary', canaryMin: 10, breakingShare: 0.1 },
  },
  // Live within a day, and hardly anybody hurt.
  {
    id: 'within-a-day',
    durationMs: 91 * DAY_MS,
    openAtMs: 7 * DAY_MS + MINUTE_MS,
    seed: 28,
    set: { breakingShare: 0.1 },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

export const goals: readonly GoalSpec[] = [
  {
    scenario: 'within-a-day',
    knobs: ['everyDays', 'rollout', 'canaryMin', 'contract'],
    want: [
      { metric: 'leadTime', sense: 'atMost', bound: DAY_MS },
      { metric: 'hurt', sense: 'atMost', bound: 6 },
    ],
    solution: { everyDays: 0, rollout: 'canary', canaryMin: 10, contract: 'expand' },
  },
];
