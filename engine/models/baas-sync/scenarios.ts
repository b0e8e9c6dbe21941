// Named runs of the baas-sync model that lessons, quizzes and links refer to.

import type { Act } from '@/engine/kernel/acts';
import type { Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** People who never close the app: every message is read by everybody at once. */
const ROOM = { scene: 'rooms', users: 200 } as const;

/** Opens after noon, when the counter has something to show and a message is half-way to those who read it. */
const ONE_DAY = { durationMs: DAY, openAtMs: 44_972_000, seed: 7 } as const;
/** The same with two thousand people, whose messages come at other times. */
const BUSY_DAY = { ...ONE_DAY, openAtMs: 44_579_000 } as const;

/** Two thousand of them, two hundred to a room, and a stranger whom nobody keeps out. */
const OPEN = { ...ROOM, users: 2_000, roomSize: 200, rules: 'anyone' } as const;

const on = (atSec: number, act: string, tablet: number): Act => ({
  atMs: 1_000 * atSec,
  act,
  on: `tablet-${tablet}`,
  to: null,
});

export const scenarios = [
  // Both tablets are cut off and each sells one. Opens when the first is back: three places say nine, over eight.
  {
    id: 'two-tablets',
    durationMs: MINUTE,
    openAtMs: 38_000,
    seed: 7,
    set: { scene: 'tablets', stock: 10, customers: 'none', cutTablets: 0 },
    acts: [
      on(8, 'cut', 1),
      on(12, 'cut', 2),
      on(18, 'sell', 1),
      on(26, 'sell', 2),
      on(34, 'reconnect', 1),
      on(46, 'reconnect', 2),
    ],
  },
  // Twenty minutes of lunch without a connection, on two of three tablets.
  {
    id: 'lunch-offline',
    durationMs: 60 * MINUTE,
    openAtMs: 19 * MINUTE,
    seed: 22,
    set: {
      scene: 'tablets',
      tablets: 3,
      stock: 40,
      customers: 'poisson',
      perHour: 60,
      cutTablets: 2,
      cutAtSec: 1_200,
      cutForSec: 1_200,
    },
  },
  // Everybody reads everybody: ten times the people are a hundred times the reads.
  { ...ONE_DAY, id: 'one-room', set: ROOM },
  // Ten times the people again, but each message reaches only twenty.
  { ...BUSY_DAY, id: 'rooms-of-20', set: { ...ROOM, users: 2_000, roomSize: 20 } },
  // The rule forgets to ask who reads: a stranger listens to every room, which hardly shows on the bill.
  { ...BUSY_DAY, id: 'open-door', set: OPEN },
  // The world of the goal of the same name: an app that is opened about once an hour.
  {
    ...BUSY_DAY,
    id: 'sixty-cents',
    set: { scene: 'rooms', users: 2_000, page: 200, cache: 'off', onSec: 480, offSec: 3_120 },
  },
  // The same, to be shut and made cheap: the goal's world.
  { ...BUSY_DAY, id: 'shut-the-door', set: OPEN },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** What is to be reached in a scenario by turning some of its knobs, and a way that does. */
export const goals = [
  {
    scenario: 'sixty-cents',
    knobs: ['roomSize', 'page', 'cache'],
    want: [
      { metric: 'cost', sense: 'atMost', bound: 0.6 },
      { metric: 'unseen', sense: 'atMost', bound: 0.03 },
      { metric: 'smallestRoom', sense: 'atLeast', bound: 20 },
    ],
    solution: { roomSize: 20, page: 50, cache: 'on' },
  },
  // The door is closed by its rule alone, and the bill comes down by smaller rooms alone: neither does the other's work.
  {
    scenario: 'shut-the-door',
    knobs: ['rules', 'roomSize', 'page', 'cache'],
    want: [
      { metric: 'exposed', sense: 'atMost', bound: 0 },
      { metric: 'cost', sense: 'atMost', bound: 0.35 },
      { metric: 'smallestRoom', sense: 'atLeast', bound: 20 },
    ],
    solution: { rules: 'owner', roomSize: 20 },
  },
] as const;
