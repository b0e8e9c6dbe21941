// Named runs of the server-room model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A year of the model has 365 days: leap days would only shift the calendar. */
const YEAR_MS = 365 * DAY_MS;

/** Ten years, seen first after five of them: two short cuts, and what weighs most is still to come. */
const DECADE = { durationMs: 10 * YEAR_MS, openAtMs: 5 * YEAR_MS, seed: 6 } as const;

export const scenarios = [
  // Nothing but power cuts: the battery alone helps little, the generator more, both together take nearly all.
  { ...DECADE, id: 'power-only', set: { mirror: 'on' } },
  // All of ten years, with one fire: it weighs more than everything that happens often.
  { ...DECADE, id: 'one-fire', set: { fire: 'on' } },
  // A second place alone is slow to take over; only with practice is it there in a quarter of an hour.
  { ...DECADE, id: 'two-places', set: { fire: 'on', places: '2' } },
  // Two minutes and nothing in them but what the learner does: a battery for one minute, and a plug to be pulled.
  { id: 'pull-the-plug', durationMs: 2 * MINUTE_MS, openAtMs: 5_000, seed: 7, set: { upsMin: 1 } },
  // A tenth more customers every month, and servers that come twelve weeks after they were ordered.
  {
    id: 'growth',
    durationMs: 104 * 7 * DAY_MS,
    openAtMs: 52 * 7 * DAY_MS,
    seed: 7,
    set: { scene: 'growth', leadWeeks: 12 },
  },
  // The world of the goal of the same name: an hour in ten years, the fire included. Two disks break, too.
  { ...DECADE, id: 'an-hour-in-ten-years', seed: 25, set: { fire: 'on' } },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** What is to be reached in a scenario by turning some of its knobs, and a way that does. */
export const goals = [
  {
    scenario: 'an-hour-in-ten-years',
    knobs: ['upsMin', 'generator', 'mirror', 'places', 'rehearsed'],
    want: [{ metric: 'stopped', sense: 'atMost', bound: 60 * MINUTE_MS }],
    solution: { places: '2', rehearsed: 'on', mirror: 'on' },
  },
] as const satisfies readonly GoalSpec[];
