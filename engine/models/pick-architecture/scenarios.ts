// Named runs of the pick-architecture model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { Act } from '@/engine/kernel/acts';
import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

/** Seen first with nothing turned over. */
const SIX = { durationMs: 12_000, openAtMs: 0, seed: 7 } as const;
const ONE = { durationMs: 4_000, openAtMs: 0, seed: 7 } as const;

export const scenarios = [
  // Six jobs, four ways and one question: no way is right for all of them.
  { ...SIX, id: 'six-cards', set: {} },
  // People's hours for nothing: the menu's VMs are then cheaper than its containers.
  { ...SIX, id: 'no-wage', set: { wage: 0 } },
  // Nearly all of its time it waits, which a function is paid for, and still it is the cheapest.
  { ...ONE, id: 'chatbot-waits', set: { table: 'chatbot' } },
  // Never idle: paying by use costs several times what machines do that are on.
  { ...ONE, id: 'menu-api', set: { table: 'api' } },
  // Somebody was asked, and answered: at one a second functions, from seventeen on containers.
  { ...ONE, id: 'ask-first', set: { table: 'trap', perSec: 1 } },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

const SORTED = ['functions', 'functions', 'functions', 'functions', 'containers', 'ask'] as const;

export const goals = [
  {
    scenario: 'six-cards',
    knobs: [],
    want: [{ metric: 'right', sense: 'atLeast', bound: 6 }],
    solution: {},
    acts: SORTED.map((act, card): Act => ({ atMs: 0, act, on: `card-${card + 1}`, to: null })),
  },
] as const satisfies readonly GoalSpec[];
