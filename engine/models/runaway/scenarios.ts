// Named runs of the runaway model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, MissionSpec, Scenario } from '@/engine/kernel/contract';

const SECOND = 1_000;
const HOUR = 3_600_000;

/** From ten in the evening to seven in the morning. Opens eight seconds after the photo, with some three hundred at work. */
const NIGHT = { durationMs: 9 * HOUR, openAtMs: 8_100, seed: 7 } as const;

export const scenarios = [
  // One photo, nobody near: all places in seconds, ten dollars in minutes, the news hours later.
  { id: 'photo-night', ...NIGHT, set: {} },
  // The same in slow motion: how a loop takes a thousand places, and the shop's with them.
  { id: 'first-seconds', durationMs: 15 * SECOND, openAtMs: 7_300, seed: 7, set: {} },
  // Who counts environments by the minute knows after three; who lets the alarm stop the function pays a few dollars.
  {
    id: 'minute-alarm',
    durationMs: 30 * 60 * SECOND,
    openAtMs: 100 * SECOND,
    seed: 7,
    set: { alarm: 'minute', stopBy: 'alarm' },
  },
  // The platform's own guard ends a chain after sixteen, not the tree that grows from two copies each.
  {
    id: 'net-of-16',
    durationMs: 2 * 60 * SECOND,
    openAtMs: 8_100,
    seed: 7,
    set: { loopGuard: 'on', alarm: 'none' },
  },
  // One copy each: nothing explodes, and every photo runs on for good.
  {
    id: 'quiet-leak',
    durationMs: 24 * HOUR,
    openAtMs: 2 * HOUR,
    seed: 7,
    set: { copies: 1, photosPerHour: 20, alarm: 'none' },
  },
  // The night again, to be made harmless: the goal's world.
  { id: 'one-dollar', ...NIGHT, set: {} },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** What is to be reached by setting limit and alarm beforehand, and a way that does. Fewer copies would be the mending. */
export const goals = [
  {
    scenario: 'one-dollar',
    knobs: ['cap', 'alarm', 'threshold', 'stopBy'],
    want: [
      { metric: 'cost', sense: 'atMost', bound: 1 },
      { metric: 'dropped', sense: 'atMost', bound: 0 },
    ],
    solution: { cap: 20, alarm: 'minute', threshold: 10, stopBy: 'alarm' },
  },
] as const satisfies readonly GoalSpec[];

/** What is to be reached at a price, with a way that does. */
export const missions = [
  {
    // An alarm on the bill is news; what stops is a limit, and a count by the minute.
    id: 'ten-dollar-alarm',
    scenario: 'photo-night',
    openAtMs: 0,
    knobs: ['cap', 'alarm', 'threshold', 'stopBy', 'loopGuard'],
    acts: ['stop', 'mend', 'empty'],
    goal: [
      { metric: 'cost', sense: 'atMost', bound: 1 },
      { metric: 'dropped', sense: 'atMost', bound: 0 },
    ],
    bill: { sum: ['cost', 'leftover'], atMost: 0.25 },
    toil: [{ knob: 'stopBy', is: 'alarm' }, { acts: 0 }],
    solution: { cap: 20, alarm: 'minute', threshold: 10, stopBy: 'alarm' },
  },
] as const satisfies readonly MissionSpec[];
