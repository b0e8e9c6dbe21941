// Named runs of the consistency model that lessons, quizzes and links refer to; a test proves what each is to show.

import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
const SHOP = { scene: 'stock', boxes: 60 } as const;

export const scenarios = [
  // Reported done at one of three copies, read at once: two of three readers meet one that does not know yet.
  // Opens 40 ms after a write, with one copy that holds it. A lesson that asks first opens it earlier.
  { id: 'quorum', durationMs: 100_000, openAtMs: 4_240, seed: 7, set: { scene: 'quorum' } },
  // A menu written in Seoul and read in Virginia: it is on its way for 95 ms, of every 600.
  {
    id: 'across-the-sea',
    durationMs: 3_700,
    openAtMs: 751,
    seed: 8,
    set: { scene: 'places', level: 'eventual' },
  },
  // Both regions agree on every box, and the cable between them is cut for 20 s of 60.
  {
    id: 'cut',
    durationMs: MINUTE,
    openAtMs: 19_000,
    seed: 10,
    set: { ...SHOP, stock: 'strong', cutSec: 20 },
  },
  // Each sells from what it knows and sends what is left; of two values the later one stays.
  {
    id: 'last-writer',
    durationMs: MINUTE,
    openAtMs: 24_000,
    seed: 10,
    set: { ...SHOP, stock: 'lastWins' },
  },
  // Bought for 40,000 a second; 5,000 of them for one key.
  { id: 'hot-key', durationMs: 8_000, openAtMs: 400, seed: 5, set: { scene: 'hotKey' } },
  // All of it at once: the goal's world.
  {
    id: 'lunch-sale',
    durationMs: MINUTE,
    openAtMs: 19_000,
    seed: 10,
    set: {
      scene: 'sale',
      stock: 'strong',
      cutSec: 20,
      copies: 4,
      writes: 3,
      copyLagMs: 50,
      afterMs: 100,
      readLevel: 'strong',
      keyPerSec: 3_000,
    },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

export const goals: readonly GoalSpec[] = [
  {
    scenario: 'lunch-sale',
    knobs: ['stock', 'readLevel', 'token', 'suffixes'],
    want: [
      { metric: 'oversold', sense: 'atMost', bound: 0 },
      { metric: 'refused', sense: 'atMost', bound: 0.25 },
      { metric: 'write', sense: 'atMost', bound: 50 },
      { metric: 'stale', sense: 'atMost', bound: 0.005 },
      { metric: 'readCost', sense: 'atMost', bound: 1.2 },
      { metric: 'throttled', sense: 'atMost', bound: 0.01 },
    ],
    solution: { stock: 'home', readLevel: 'eventual', token: 'on', suffixes: 4 },
  },
];
