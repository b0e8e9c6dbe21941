// Named runs of the concurrency model that lessons, quizzes and links refer to; a test proves what each is to show.

import { turning } from '@/engine/kernel/acts';
import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

/** Environments that start in no time: only the work counts. */
const AT_ONCE_READY = { coldStartSec: 0 } as const;

const TWO_FUNCTIONS = {
  arrivals: 'spike',
  ratePerSec: 20,
  peakFactor: 10,
  spikeAtSec: 30,
  spikeForSec: 60,
  workSec: 0.3,
  coldStartSec: 0.8,
  quota: 300,
  neighbor: 'on',
} as const;

export const scenarios = [
  // Rate times duration: 500 a second of 0.2 s keep 100 at work. Whoever slows the database needs ten times as many.
  { id: 'little', durationMs: 90_000, openAtMs: 150, seed: 7, set: AT_ONCE_READY },
  // The same with the database slowed down after half a minute: the mean need is the limit, and its waves go over it.
  {
    id: 'slow-database',
    durationMs: 90_000,
    openAtMs: 33_000,
    seed: 7,
    set: AT_ONCE_READY,
    acts: [{ atMs: 30_000, act: 'slow', on: null, to: null }],
  },
  // 2,500 at once are needed and allowed, but only a thousand more may start in any ten seconds.
  {
    id: 'ticket-rush',
    durationMs: 42_000,
    openAtMs: 9_000,
    seed: 7,
    set: { ratePerSec: 2_500, workSec: 1, workLaw: 'constant', coldStartSec: 0, quota: 3_000 },
  },
  // A hundred at once are needed and allowed, but only a thousand requests a second.
  {
    id: 'fast-calls',
    durationMs: 36_000,
    openAtMs: 400,
    seed: 7,
    set: { ratePerSec: 2_000, workSec: 0.05, coldStartSec: 0, quota: 100 },
  },
  // A night job takes what the checkout needs at its rush.
  { id: 'neighbours', durationMs: 120_000, openAtMs: 29_500, seed: 7, set: TWO_FUNCTIONS },
  // The shop's festival: a hundred orders a second, a database that slows from 1.2 to 5 s, and has a hundred connections.
  {
    id: 'festival',
    durationMs: 60_000,
    openAtMs: 1_000,
    seed: 7,
    set: { ratePerSec: 100, workSec: 1.2, coldStartSec: 0.8, dbConnections: 100 },
    acts: [turning(20_000, 'workSec', 5)],
  },
  // A thousand requests that only wait, by how many of them one environment takes.
  {
    id: 'held-thousand',
    durationMs: 10_000,
    openAtMs: 900,
    seed: 7,
    set: { arrivals: 'at-once', crowd: 1_000, workSec: 5 },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** Checkout and night job both get through, and the checkout quickly: no one knob does it. */
export const goals = [
  {
    scenario: 'neighbours',
    knobs: ['quota', 'reserved', 'provisioned'],
    want: [
      { metric: 'refused', sense: 'atMost', bound: 0.002 },
      { metric: 'p99', sense: 'atMost', bound: 700 },
      { metric: 'jobRefused', sense: 'atMost', bound: 0.01 },
    ],
    solution: { quota: 400, provisioned: 80 },
  },
] as const satisfies readonly GoalSpec[];
