// Named runs of the long job that lessons, quizzes and links refer to; a test proves what each is to show.

import type { Act } from '@/engine/kernel/acts';
import type { GoalSpec, MissionSpec, Scenario } from '@/engine/kernel/contract';

const SEC_MS = 1_000;
const MINUTE_MS = 60 * SEC_MS;
const seed = 7;

const at = (atMs: number, act: string, on: string | null = null): Act => ({
  atMs,
  act,
  on,
  to: null,
});

const NINETY = { pieceMin: 1, atOnce: 90, retries: 2 } as const;

export const scenarios = [
  // One call, 10 s before its limit: the film is not there, and it begins again.
  {
    id: 'one-go',
    durationMs: 100 * MINUTE_MS,
    openAtMs: 14 * MINUTE_MS + 50 * SEC_MS,
    seed,
    set: { ...NINETY, way: 'one' },
  },
  // Ninety functions at once: about the same bill as one after the other, and much sooner.
  { id: 'ninety', durationMs: 100 * MINUTE_MS, openAtMs: 50 * SEC_MS, seed, set: NINETY },
  // Pieces of ten seconds: sooner still, and a good part of the bill is for getting ready.
  {
    id: 'crumbs',
    durationMs: 10 * MINUTE_MS,
    openAtMs: 30 * SEC_MS,
    seed,
    set: { pieceMin: 1 / 6, atOnce: 540, retries: 2 },
  },
  // Each way loses a worker when it has done about four fifths.
  {
    id: 'eighty-percent',
    durationMs: 180 * MINUTE_MS,
    openAtMs: 72 * MINUTE_MS,
    seed,
    set: { ...NINETY, way: 'container' },
    acts: [
      at(70 * SEC_MS, 'unplug', 'way-3'),
      at(73 * MINUTE_MS, 'unplug', 'way-2'),
      at(73 * MINUTE_MS, 'unplug', 'way-4'),
    ],
  },
  // All of them die at once, when ninety pieces have done about four fifths.
  {
    id: 'all-at-once',
    durationMs: 10 * MINUTE_MS,
    openAtMs: 69 * SEC_MS,
    seed,
    set: NINETY,
    acts: [at(70 * SEC_MS, 'unplugAll')],
  },
  // A night in which a worker breaks off once an hour on average.
  {
    id: 'rough-night',
    durationMs: 480 * MINUTE_MS,
    openAtMs: 60 * MINUTE_MS,
    seed,
    set: { ...NINETY, way: 'container', failPerHour: 1 },
  },
  // The world of the goal of the same name.
  {
    id: 'six-minutes',
    durationMs: 20 * MINUTE_MS,
    openAtMs: 10 * MINUTE_MS,
    seed,
    set: { failPerHour: 1 },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** What is to be reached in a scenario by turning some of its knobs, and a way that does. */
export const goals = [
  {
    scenario: 'six-minutes',
    knobs: ['pieceMin', 'atOnce', 'retries'],
    want: [
      { metric: 'finish', sense: 'atMost', bound: 6 * MINUTE_MS },
      { metric: 'cost', sense: 'atMost', bound: 0.2 },
    ],
    solution: { pieceMin: 1, atOnce: 90, retries: 2 },
  },
] as const satisfies readonly GoalSpec[];

/** What is to be reached at a price, with a way that does. */
export const missions = [
  {
    // The limit is that of one call: ninety pieces of a minute, none of them large, none of them a crumb.
    id: 'film-by-six',
    scenario: 'six-minutes',
    openAtMs: 20 * SEC_MS,
    knobs: ['pieceMin', 'atOnce', 'retries'],
    goal: [
      { metric: 'finish', sense: 'atMost', bound: 6 * MINUTE_MS },
      { metric: 'cost', sense: 'atMost', bound: 0.2 },
    ],
    bill: { sum: ['cost'], atMost: 0.18 },
    toil: [{ knob: 'atOnce', atMost: 100 }],
    solution: { pieceMin: 1, atOnce: 90, retries: 2 },
  },
] as const satisfies readonly MissionSpec[];
