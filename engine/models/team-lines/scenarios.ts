// Named runs of the team-lines model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';
import { WORKDAY_MS } from '@/engine/kernel/metric';

const years = { durationMs: 1_250 * WORKDAY_MS, openAtMs: 262 * WORKDAY_MS } as const;

export const scenarios = [
  // A team for each layer, each 80 % busy: six days of work take thirty.
  { id: 'three-layers', ...years, seed: 3, set: {} },
  // The same tickets, a team for each domain: better, and not by much.
  { id: 'by-domain', ...years, seed: 3, set: { organisation: 'domains' } },
  // The same tickets and people, one queue.
  { id: 'one-queue', ...years, seed: 3, set: { organisation: 'shared' } },
  // Everybody does everything, and needs a fifth longer: 96 % busy.
  { id: 'jack-of-all', ...years, seed: 3, set: { organisation: 'domains', generalist: 1.2 } },
  // Meetings between teams, work that comes back, and domains that nobody has learned yet.
  {
    id: 'fifteen-days',
    ...years,
    seed: 3,
    set: { handoffDays: 2, returns: 0.05, generalist: 1.2, crossing: 0.4 },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

export const goals: readonly GoalSpec[] = [
  {
    scenario: 'fifteen-days',
    knobs: ['organisation', 'handoffDays', 'returns', 'generalist', 'crossing', 'utilization'],
    want: [
      { metric: 'lead', sense: 'atMost', bound: 15 * WORKDAY_MS },
      { metric: 'perMonth', sense: 'atLeast', bound: 7 },
    ],
    solution: { organisation: 'shared', generalist: 1, crossing: 0.1 },
  },
];
