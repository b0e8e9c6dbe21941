// Named runs of the cold-start model that lessons, quizzes and links refer to.

import type { MissionSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const scenarios = [
  {
    // A few minutes of orders: instances start, work, wait and are reclaimed within one picture. Opens while
    // the eighth instance starts.
    id: 'first-orders',
    durationMs: 4 * MINUTE,
    openAtMs: 122_600,
    seed: 7,
    set: { ratePerSec: 0.9, workSec: 2, coldStartSec: 0.25, keepAliveSec: 30 },
  },
  {
    // One order a minute all night: the question is whether anyone comes back in time.
    id: 'quiet-night',
    durationMs: 4 * HOUR,
    openAtMs: 30 * MINUTE,
    seed: 7,
    set: { ratePerSec: 1 / 60, workSec: 0.12, coldStartSec: 0.145, keepAliveSec: 300 },
  },
  {
    // Orders jump fortyfold at noon: every extra concurrent order needs an instance of its own.
    id: 'lunch-rush',
    durationMs: 5 * MINUTE,
    openAtMs: 90_000,
    seed: 7,
    set: {
      arrivals: 'spike',
      ratePerSec: 0.25,
      peakFactor: 40,
      spikeAtSec: 80,
      spikeForSec: 90,
      workSec: 1.2,
      coldStartSec: 0.8,
      coldTail: 1.6,
      keepAliveSec: 120,
    },
  },
  {
    // A ping every four minutes keeps one instance warm; then about fifty users come within a second.
    id: 'ping-and-crowd',
    durationMs: 30 * MINUTE,
    openAtMs: 22 * MINUTE,
    seed: 7,
    set: {
      arrivals: 'spike',
      ratePerSec: 0.005,
      peakFactor: 10_000,
      spikeAtSec: 1_200,
      spikeForSec: 1,
      workSec: 2,
      coldStartSec: 0.8,
      coldTail: 1.6,
      keepAliveSec: 300,
      pingEverySec: 240,
    },
  },
  {
    // Steady traffic all day, spread over all instances, each ended after two hours: popular functions
    // start cold too.
    id: 'busy-day',
    durationMs: 12 * HOUR,
    openAtMs: 5 * HOUR,
    seed: 7,
    set: {
      ratePerSec: 2,
      workSec: 0.5,
      coldStartSec: 0.145,
      keepAliveSec: 600,
      maxLifetimeSec: 7_200,
      reuse: 'random',
    },
  },
  {
    // A concurrency limit of ten: the next request is not slow, it is turned away.
    id: 'at-the-limit',
    durationMs: 4 * MINUTE,
    openAtMs: 2 * MINUTE,
    seed: 7,
    set: { ratePerSec: 5, workSec: 2, coldStartSec: 0.25, keepAliveSec: 60, maxInstances: 10 },
  },
  {
    // About a thousand instances at work at once: the picture must stay smooth.
    id: 'thousand',
    durationMs: 2 * MINUTE,
    openAtMs: MINUTE,
    seed: 7,
    set: { ratePerSec: 480, workSec: 2, coldStartSec: 0.25, keepAliveSec: 60, maxInstances: 2_000 },
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** What is to be reached at a price, with a way that does. */
export const missions = [
  {
    // A ping keeps one environment; short work before warm ones needs fewer of them.
    id: 'group-order',
    scenario: 'ping-and-crowd',
    openAtMs: 10 * MINUTE,
    knobs: ['pingEverySec', 'pingCount', 'provisioned', 'keepAliveSec', 'workSec'],
    // Longer than now is nobody's plan; what must be done before the answer takes 0.3 s.
    within: { workSec: { min: 0.3, max: 2 } },
    goal: [
      { metric: 'cold', sense: 'atMost', bound: 0.02 },
      { metric: 'instances', sense: 'atMost', bound: 32 },
    ],
    bill: { sum: ['instances'], atMost: 23 },
    toil: [{ knob: 'pingEverySec', atMost: 0 }],
    solution: { provisioned: 22, workSec: 0.3, pingEverySec: 0 },
  },
] as const satisfies readonly MissionSpec[];
