// Named runs of the responsibility model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { Act } from '@/engine/kernel/acts';
import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

/** Seen first with the table still closed: nothing is placed. All years have one seed, and so the same cards. */
const YEAR = { durationMs: 20_000, openAtMs: 0, seed: 5 } as const;

export const scenarios = [
  // Six of ten areas still need the shop, and half of what reaches it is data, settings and accounts.
  { ...YEAR, id: 'paas', set: { level: 'paas' } },
  // Hardware is gone; everything that runs on it is still there.
  { ...YEAR, id: 'iaas', set: { level: 'iaas' } },
  // Half of the areas, and three cards in five are of the kind that never leaves.
  { ...YEAR, id: 'saas', set: { level: 'saas' } },
  // Every card is one's own.
  { ...YEAR, id: 'on-premises', set: { level: 'on-premises' } },
  // The world of the goal of the same name: a stair for two needs, and ten cards with other stories.
  { ...YEAR, id: 'two-needs', seed: 11, set: { level: 'on-premises' } },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

const place = (act: string, ...on: readonly number[]): readonly Act[] =>
  on.map((area) => ({ atMs: 0, act, on: `area-${area}`, to: null }));

/** What is to be reached: a stair on which nobody here patches an OS and own code runs, and to know who does what there. */
export const goals = [
  {
    scenario: 'two-needs',
    knobs: ['level'],
    want: [
      { metric: 'patching', sense: 'atMost', bound: 0 },
      { metric: 'ownCode', sense: 'atLeast', bound: 1 },
      { metric: 'points', sense: 'atLeast', bound: 9 },
    ],
    solution: { level: 'paas' },
    acts: [...place('mine', 1, 2, 3, 4), ...place('shared', 5, 6), ...place('theirs', 7, 8, 9, 10)],
  },
] as const satisfies readonly GoalSpec[];
