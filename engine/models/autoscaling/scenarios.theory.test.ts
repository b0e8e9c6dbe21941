import { describe, expect, test } from 'vitest';
import { countOf, finished, mean, over, seeds, tenths } from '@/engine/models/autoscaling/fixture';
import { goals } from '@/engine/models/autoscaling/scenarios';

// Seeds 1 to 30. A range is from the third smallest to the third largest.

const percent = (ratios: readonly number[]): number[] => ratios.map((ratio) => ratio * 100);
const rounded = (values: readonly number[], digits = 0): number[] =>
  values.map((value) => Number(value.toFixed(digits)));
const inSeconds = (ms: readonly number[]): number[] => ms.map((one) => one / 1000);

describe('ten times at once', () => {
  test('CPU at 50 %: 18.7 % lost, places after 361 s, four decisions in 24 of 30', () => {
    const lost = percent(over('lost', 'ten-times'));
    expect(mean(lost)).toBeCloseTo(18.7, 1);
    expect(rounded(tenths(lost), 1)).toEqual([13.9, 20.1]);
    const short = inSeconds(over('shortage', 'ten-times'));
    expect(Math.round(mean(short))).toBe(361);
    expect(rounded(tenths(short))).toEqual([272, 384]);
    const decisions = over('decisions', 'ten-times');
    expect(countOf(decisions, (one) => one === 4)).toBe(24);
    expect(countOf(decisions, (one) => one === 5)).toBe(6);
  });

  test('CPU at 70 %: fewer are wanted, more are lost, five decisions in 28 of 30', () => {
    const lost = percent(over('lost', 'target-70'));
    expect(mean(lost)).toBeCloseTo(26.3, 1);
    expect(rounded(tenths(lost), 1)).toEqual([25.6, 26.9]);
    expect(countOf(over('decisions', 'target-70'), (one) => one === 5)).toBe(28);
  });

  test('requests: one decision in 22 of 30 and never above three, places after 147 s, 10.9 % lost', () => {
    const lost = percent(over('lost', 'requests'));
    expect(mean(lost)).toBeCloseTo(10.9, 1);
    expect(rounded(tenths(lost), 1)).toEqual([10.5, 11.3]);
    expect(rounded(tenths(inSeconds(over('shortage', 'requests'))))).toEqual([143, 152]);
    const decisions = over('decisions', 'requests');
    expect(countOf(decisions, (one) => one === 1)).toBe(22);
    expect(Math.max(...decisions)).toBe(3);
  });

  test('every seed loses more at 70 % than at 50 %, and more than by requests', () => {
    const [cpu, high, requests] = (['ten-times', 'target-70', 'requests'] as const).map((id) =>
      over('lost', id),
    ) as [number[], number[], number[]];
    expect(countOf(cpu, (lost) => lost > Math.max(...requests))).toBe(30);
    expect(countOf(high, (lost) => lost > Math.max(...cpu))).toBe(30);
  });

  test.each([
    [{ bootSec: 25 }, 9.9],
    [{ bootSec: 300 }, 47.8],
    [{ alarmPeriods: 3 }, 29.1],
  ])('%j loses %d %%', (set, lost) => {
    expect(mean(percent(over('lost', 'ten-times', set)))).toBeCloseTo(lost, 1);
  });

  test('over twenty minutes nobody is lost, whatever the seed', () => {
    expect(Math.max(...over('dropped', 'slow-slope'))).toBe(0);
  });
});

describe('zone-down', () => {
  test.each([
    [{}, 134, [19, 249]],
    [{ zones: 3 }, 9, [7, 11]],
    [{ initialInstances: 8, minInstances: 8 }, 14, [12, 18]],
  ] as const)('%j loses %d requests', (set, lost, range) => {
    const dropped = over('dropped', 'zone-down', set);
    expect(Math.round(mean(dropped))).toBe(lost);
    expect(tenths(dropped)).toEqual(range);
  });
});

describe('late-lunch', () => {
  const [goal] = goals;
  const wins = (set: Record<string, number | string>): number =>
    seeds.filter((seed) => {
      const { metrics } = finished('late-lunch', { seed, set }).snapshot();
      return goal.want.every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
    }).length;

  test('nothing done: 9.2 % lost in 374 machine minutes', () => {
    expect(mean(percent(over('lost', 'late-lunch')))).toBeCloseTo(9.2, 1);
    expect(Math.round(mean(over('machineTime', 'late-lunch')) / 60_000)).toBe(374);
  });

  test.each([
    {},
    { target: 0.4 },
    { target: 0.3 },
    { target: 0.2 },
    { bootSec: 25 },
    { metric: 'requests' },
    { periodSec: 15 },
    { periodSec: 10 },
    { minInstances: 5 },
    { minInstances: 8 },
    { metric: 'requests', periodSec: 15 },
    { metric: 'requests', bootSec: 25 },
  ] as Record<string, number | string>[])('%j never reaches the goal', (set) => {
    expect(wins(set)).toBe(0);
  });

  test('a quick boot and a short period reach it always, by CPU and by requests', () => {
    expect(wins(goal.solution)).toBe(30);
    expect(wins({ ...goal.solution, metric: 'requests' })).toBe(30);
    const minutes = over('machineTime', 'late-lunch', goal.solution).map((ms) => ms / 60_000);
    expect(rounded(tenths(minutes))).toEqual([406, 440]);
  });
});
