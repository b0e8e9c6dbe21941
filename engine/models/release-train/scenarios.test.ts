import { describe, expect, test } from 'vitest';
import type { AnyConfig } from '@/engine/kernel/contract';
import { atEnd, column, DAY_MS, MINUTE_MS, meanOf, thirty } from './fixture';
import { goals } from './scenarios';

// Numbers of thirty seeds.
const quiet = column(thirty('quiet-canary'), 'blind');
const trains = thirty('weekly-train');
const alone = thirty('each-alone');

const within = (values: readonly number[], low: number, high: number): number =>
  values.filter((value) => value >= low && value <= high).length;
const days = (values: readonly number[]): readonly number[] => values.map((ms) => ms / DAY_MS);

describe('the scenarios, over thirty seeds', () => {
  test('three canaries in four see nothing of the bug: 64 to 83 of a hundred, 74 or 75 on average', () => {
    expect(within(quiet, 0.655, 0.825)).toBeGreaterThanOrEqual(28);
    expect(meanOf(quiet)).toBeCloseTo(0.745, 2);
    expect([Math.min(...quiet), Math.max(...quiet)]).toEqual([0.64, 0.83]);
  });

  test('four weekly trains in ten come back, and a change waits more than five days', () => {
    expect(within(column(trains, 'failed'), 0.25, 0.49)).toBe(30);
    expect(meanOf(column(trains, 'failed'))).toBeCloseTo(0.38, 2);
    const lead = days(column(trains, 'leadTime'));
    expect(within(lead, 5, 11)).toBe(30);
    expect(Math.abs(meanOf(lead) - 7.9)).toBeLessThan(0.15);
  });

  test('one by one, one release in twenty fails, a change takes 17 to 19 minutes', () => {
    expect(within(column(alone, 'failed'), 0.025, 0.065)).toBe(30);
    const lead = column(alone, 'leadTime').map((ms) => ms / MINUTE_MS);
    expect(within(lead, 16.5, 19.5)).toBe(30);
  });

  test('and about as many customers are hurt: the bugs are the same', () => {
    const [byTrain, each] = [column(trains, 'hurt'), column(alone, 'hurt')];
    expect(Math.abs(meanOf(each) / meanOf(byTrain) - 1)).toBeLessThan(0.05);
    each.forEach((hurt, i) => {
      expect(Math.abs(hurt / (byTrain[i] ?? 0) - 1)).toBeLessThan(0.16);
    });
  });

  test('let out slowly, a broken contract hurts more than 24 times as many; three steps hurt few', () => {
    const slow = column(thirty('two-languages'), 'hurt');
    const steps = column(thirty('two-languages', { contract: 'expand' }), 'hurt');
    const once = column(alone, 'hurt');
    slow.forEach((hurt, i) => {
      expect(hurt / (once[i] ?? 0)).toBeGreaterThan(24);
      expect(steps[i]).toBeLessThan(5);
    });
    expect(meanOf(slow)).toBeGreaterThan(1_000);
    expect(meanOf(slow)).toBeLessThan(1_250);
    expect(meanOf(steps)).toBeCloseTo(3.2, 0);
    // At once, nothing mixes: whether a contract breaks makes no difference to anybody.
    expect(atEnd('two-languages', { rollout: 'switch' })).toEqual(atEnd('each-alone'));
  });
});

describe('within a day', () => {
  const goal = goals[0];
  const wins = (set: AnyConfig): number =>
    thirty('within-a-day', set).filter((metrics) =>
      (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound),
    ).length;
  const solution = goal?.solution ?? {};

  test('one by one, with a canary, in three compatible steps wins; daily trains and linear do, too', () => {
    expect(wins(solution)).toBe(29);
    expect(wins({ ...solution, everyDays: 1 })).toBeGreaterThanOrEqual(24);
    expect(wins({ ...solution, rollout: 'linear' })).toBeGreaterThanOrEqual(24);
    const [start, won] = [atEnd('within-a-day'), atEnd('within-a-day', solution)];
    expect(start.leadTime).toBeGreaterThan(DAY_MS);
    expect(start.hurt).toBeGreaterThan(6);
    expect(won.leadTime).toBeLessThanOrEqual(DAY_MS);
    expect(won.hurt).toBeLessThanOrEqual(6);
  });

  test('doing nothing loses, and so does every one of the three by itself, and any two', () => {
    const { everyDays, rollout, canaryMin, contract } = solution as Record<string, string | number>;
    const canary = { rollout, canaryMin } as AnyConfig;
    const one = { everyDays } as AnyConfig;
    const steps = { contract } as AnyConfig;
    for (const set of [{}, one, canary, steps, { rollout: 'linear' }, { everyDays: 1 }]) {
      expect(wins(set)).toBe(0);
    }
    for (const set of [
      { ...one, ...canary },
      { ...one, ...steps },
      { ...canary, ...steps },
    ]) {
      expect(wins(set)).toBe(0);
    }
  });
});
