// Named runs of the resilience model that lessons, quizzes and links refer to.

import type { GoalSpec, MissionSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;

/** Payments take forty times as long for forty seconds: 6 s instead of 150 ms on average. */
const SLOW_PAYMENT = {
  slowService: 'payment',
  slowFactor: 40,
  slowAtSec: 20,
  slowForSec: 40,
} as const;

/** A hiccup: payments take ten times as long for two seconds, and nobody waits longer than a second. */
const HICCUP = {
  slowService: 'payment',
  slowFactor: 10,
  slowAtSec: 20,
  slowForSec: 2,
  timeLimitMs: 1_000,
  retries: 3,
} as const;

/** The same where a line of ten is full soon, and there are slots enough to pause in. */
const SHORT_LINE = { ...HICCUP, queueLimit: 10, orderSlots: 150, patienceSec: 30 } as const;

/** About four hundred users within half a second, and nothing is slow. */
const CROWD = {
  arrivals: 'spike',
  ratePerSec: 10,
  peakFactor: 100,
  spikeAtSec: 20,
  spikeForSec: 0.4,
  slowFactor: 1,
  orderSlots: 600,
  dependencySlots: 4,
  queueLimit: 10,
  timeLimitMs: 1_000,
  retries: 3,
  backoffMs: 1_000,
  patienceSec: 30,
} as const;

/** Each opens before anybody has lost anything: who goes without an answer is to be guessed first. */
const LATER = { durationMs: 2 * MINUTE, openAtMs: 20_500, seed: 7 } as const;

export const scenarios = [
  // Everything answers: what "good" looks like.
  { ...LATER, id: 'healthy', set: { slowFactor: 1 } },
  // Nobody limits anything: slow payments keep every slot, and the menu is gone too.
  { ...LATER, id: 'no-protection', set: SLOW_PAYMENT },
  // The same, but nobody waits longer than a second: checkouts fail fast, the menu is served.
  { ...LATER, id: 'time-limit', set: { ...SLOW_PAYMENT, timeLimitMs: 1_000 } },
  // A hiccup of two seconds and retries at once, before a line longer than the time limit: it never ends.
  { ...LATER, id: 'retry-storm', set: HICCUP },
  // A short line ends the storm, but three retries at once fall into the same hiccup as the first attempt.
  { ...LATER, id: 'retries-at-once', durationMs: MINUTE, openAtMs: 21_000, set: SHORT_LINE },
  // The same with growing pauses of random length: the last retry comes after the hiccup.
  {
    ...LATER,
    id: 'backoff-jitter',
    durationMs: MINUTE,
    openAtMs: 21_000,
    set: { ...SHORT_LINE, backoffMs: 2_000, jitter: 'full' },
  },
  // A crowd is turned away, and all come back at the same moments: pauses without jitter.
  {
    id: 'crowd-in-step',
    durationMs: MINUTE,
    openAtMs: 21_500,
    seed: 7,
    set: { ...CROWD, jitter: 'none' },
  },
  // The same crowd comes back spread out.
  {
    id: 'crowd-spread',
    durationMs: MINUTE,
    openAtMs: 20_500,
    seed: 7,
    set: { ...CROWD, jitter: 'full' },
  },
  // Slow payments again, with retries and a breaker: it opens, probes, and closes when they are well.
  {
    ...LATER,
    id: 'breaker',
    set: { ...SLOW_PAYMENT, timeLimitMs: 1_000, retries: 3, breaker: 'on' },
  },
  // No time limit at all, only a limit of eight calls at once to each dependency.
  { ...LATER, id: 'bulkhead', set: { ...SLOW_PAYMENT, bulkhead: 8 } },
  // Two retries here and two reloads there: nine attempts for one order.
  {
    ...LATER,
    id: 'retries-in-layers',
    set: { ...SLOW_PAYMENT, timeLimitMs: 1_000, retries: 2, reloads: 2 },
  },
  // Recommendations are slow, and a page without them is better than none.
  {
    ...LATER,
    id: 'fallback',
    set: {
      ...SLOW_PAYMENT,
      slowService: 'recommendation',
      timeLimitMs: 1_000,
      breaker: 'on',
      fallback: 'on',
    },
  },
  // The world of the goal of the same name: recommendations are slow, and nothing is protected.
  { ...LATER, id: 'save-the-shop', set: { ...SLOW_PAYMENT, slowService: 'recommendation' } },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** What is to be reached in a scenario by turning some of its knobs, and a way that does. */
export const goals = [
  {
    scenario: 'save-the-shop',
    knobs: ['timeLimitMs', 'retries', 'breaker', 'bulkhead', 'queueLimit', 'fallback'],
    want: [
      { metric: 'protections', sense: 'atMost', bound: 2 },
      { metric: 'answeredOthers', sense: 'atLeast', bound: 0.99 },
      { metric: 'answeredNeeding', sense: 'atLeast', bound: 0.99 },
      { metric: 'p95', sense: 'atMost', bound: 600 },
    ],
    // Ten calls at once are all that a slow service may hold, and what fails is left out of the page.
    solution: { bulkhead: 10, fallback: 'on' },
  },
] as const satisfies readonly GoalSpec[];

/** What is to be reached at a price, with a way that does. */
export const missions = [
  {
    // The time limit is a contract: what is left is a short line, pauses, and room to pause in.
    id: 'two-second-hiccup',
    scenario: 'retry-storm',
    openAtMs: 19_000,
    knobs: ['retries', 'backoffMs', 'jitter', 'queueLimit', 'orderSlots', 'breaker', 'bulkhead'],
    within: { orderSlots: { max: 150 } },
    goal: [
      { metric: 'answered', sense: 'atLeast', bound: 0.998 },
      { metric: 'p95', sense: 'atMost', bound: 450 },
    ],
    bill: { sum: ['load'], atMost: 3 },
    toil: [{ moved: 3 }, { knob: 'breaker', is: 'off' }],
    solution: { queueLimit: 10, backoffMs: 2_000, orderSlots: 150 },
  },
] as const satisfies readonly MissionSpec[];
