// What the lesson says of thirty runs, replayed with seeds 1 to 30.

import { expect, test } from 'vitest';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { coldStart } from '@/engine/models/cold-start/model';
import { concurrency } from '@/engine/models/concurrency/model';
import { goals } from '@/engine/models/concurrency/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);
const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];

function coldAtNoon(provisioned: number, seed: number, set: AnyConfig = {}) {
  const run = startRun(coldStart, {
    scenario: 'lunch-rush',
    set: { ...set, provisioned },
    seed,
    logLimit: 0,
  });
  run.advanceTo(300_000);
  const { metrics, counts } = run.snapshot();
  return { customers: counts.userColdStarts ?? Number.NaN, share: metrics.cold ?? Number.NaN };
}

/** The fewest provisioned environments with which `isEnough`. */
function fewest(isEnough: (provisioned: number) => boolean): number {
  const found = Array.from({ length: 51 }, (_, provisioned) => provisioned).find(isEnough);
  return found ?? Number.NaN;
}

test('what-helps: with 12 warmed, 9 to 16 customers are cold; up to 28 have to be warmed for none', () => {
  expect(ends(SEEDS.map((seed) => coldAtNoon(12, seed).customers))).toEqual([9, 16]);
  const forNone = SEEDS.map((seed) => fewest((some) => coldAtNoon(some, seed).customers === 0));
  expect(Math.max(...forNone)).toBe(28);
});

test('your-turn: at half the work 3 to 10 are enough for 1%, usually 6', () => {
  const needed = SEEDS.map((seed) =>
    fewest((some) => coldAtNoon(some, seed, { workSec: 0.6 }).share <= 0.01),
  ).toSorted((a, b) => a - b);
  expect(ends(needed)).toEqual([3, 10]);
  expect(needed[15]).toBe(6);
});

test('your-turn: a limit of 400 with 40 provisioned wins in all thirty, with 30 in twenty-three', () => {
  const [goal] = goals;
  const isWon = (metrics: Metrics): boolean =>
    goal.want.every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
  const wins = (provisioned: number): number =>
    SEEDS.filter((seed) => {
      const run = startRun(concurrency, {
        scenario: goal.scenario,
        set: { quota: 400, provisioned },
        seed,
        logLimit: 0,
      });
      run.advanceTo(120_000);
      return isWon(run.snapshot().metrics);
    }).length;
  expect([wins(40), wins(30)]).toEqual([30, 23]);
});
