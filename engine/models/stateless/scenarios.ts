// Named runs of the stateless model that lessons, quizzes and links refer to.

import type { Act } from '@/engine/kernel/acts';
import type { GoalSpec, Scenario } from '@/engine/kernel/contract';

const MINUTE = 60_000;

const at = (atMs: number, act: string): Act => ({ atMs, act, on: null, to: null });
const orders = (...times: readonly number[]): Act[] => times.map((atMs) => at(atMs, 'order'));

const FIRST_HUNDRED = {
  ratePerSec: 10,
  menuAt: 'request',
  coupons: 100,
} as const;

export const scenarios = [
  // One customer at a time meets one environment, which counts right: who tests alone cannot see it.
  {
    id: 'alone',
    durationMs: 10 * MINUTE,
    openAtMs: 5 * MINUTE + 5_000,
    seed: 7,
    set: { arrivals: 'regular', ratePerSec: 0.1 },
  },
  // A minute of lunch: several environments, each with a right count of its own.
  { id: 'lunch', durationMs: MINUTE, openAtMs: 25_000, seed: 7, set: {} },
  // The shop's noon, with the customers, the work and the starts of the lunch rush of the model of cold starts.
  {
    id: 'shop-noon',
    durationMs: 5 * MINUTE,
    openAtMs: 70_000,
    seed: 7,
    set: {
      arrivals: 'spike',
      ratePerSec: 0.25,
      peakFactor: 40,
      spikeAtSec: 80,
      spikeForSec: 90,
      workSec: 1.2,
      workLaw: 'exponential',
      coldStartSec: 0.8,
      keepAliveSec: 120,
      menuMs: 0,
    },
  },
  // The first hundred get a coupon.
  { id: 'coupon', durationMs: MINUTE, openAtMs: 9_000, seed: 7, set: FIRST_HUNDRED },
  // The same as the world of the goal of the same name.
  { id: 'three-places', durationMs: MINUTE, openAtMs: 2_000, seed: 7, set: FIRST_HUNDRED },
  // A new version in the middle of it: every environment goes, and its count with it.
  {
    id: 'release',
    durationMs: MINUTE,
    openAtMs: 31_000,
    seed: 7,
    set: FIRST_HUNDRED,
    acts: [at(30_000, 'deploy')],
  },
  // By hand: three orders one after the other, then, after a deploy, three at once. Opens before the latter.
  {
    id: 'by-hand',
    durationMs: 30_000,
    openAtMs: 13_000,
    seed: 7,
    set: { arrivals: 'none', workSec: 2 },
    acts: [...orders(1_000, 5_000, 9_000), at(15_000, 'deploy'), ...orders(18_000, 18_300, 18_600)],
  },
  // A cart is filled in one order and paid for in another, which may land elsewhere.
  {
    id: 'cart',
    durationMs: MINUTE,
    openAtMs: 8_000,
    seed: 7,
    set: { keeps: 'cart', nameAt: 'request' },
  },
  // By hand: a cart that is found again, then one whose environment is reclaimed before its customer is back.
  {
    id: 'cart-by-hand',
    durationMs: 24_000,
    openAtMs: 7_500,
    seed: 7,
    set: { arrivals: 'none', workSec: 2, keeps: 'cart', backAfter: 1, nameAt: 'request' },
    acts: [...orders(1_000, 5_000, 10_000), at(15_000, 'reclaim'), ...orders(17_000)],
  },
] as const satisfies readonly Scenario[];

export type ScenarioId = (typeof scenarios)[number]['id'];

/** What is to be reached in a scenario by choosing places for three things, and a way that does. */
export const goals = [
  {
    scenario: 'three-places',
    knobs: ['countAt', 'nameAt', 'menuAt'],
    want: [
      { metric: 'couponsGiven', sense: 'atMost', bound: 100 },
      { metric: 'couponsGiven', sense: 'atLeast', bound: 100 },
      { metric: 'lost', sense: 'atMost', bound: 0 },
      { metric: 'leaks', sense: 'atMost', bound: 0 },
      { metric: 'p95', sense: 'atMost', bound: 800 },
    ],
    solution: { countAt: 'store-add', nameAt: 'request', menuAt: 'environment' },
  },
] as const satisfies readonly GoalSpec[];
