import { describe, expect, test } from 'vitest';
import { decisionsOf, finished, metricOf } from '@/engine/models/autoscaling/fixture';
import { desiredInstances } from '@/engine/models/autoscaling/rule';
import { goals } from '@/engine/models/autoscaling/scenarios';

// Each with its own seed; what thirty seeds say stands in scenarios.theory.test.ts.

describe('even-ten-times', () => {
  test('four decisions, each twice the last, until CPU is no longer full: 4, 8, 16, 25', () => {
    expect(decisionsOf('even-ten-times').slice(0, 4)).toEqual([
      [660, 4],
      [780, 8],
      [900, 16],
      [1_020, 25],
    ]);
    expect(metricOf('decisions', 'even-ten-times')).toBe(4);
  });

  test('a target of 70 % asks for 3, 5, 8, 12 and 17', () => {
    const sizes = decisionsOf('even-ten-times', { target: 0.7 }).map(([, size]) => size);
    expect(sizes.slice(0, 5)).toEqual([3, 5, 8, 12, 17]);
    expect(metricOf('decisions', 'even-ten-times', { set: { target: 0.7 } })).toBe(5);
  });

  test('by requests it asks for twenty at once, and waits for one boot', () => {
    const set = { metric: 'requests' };
    expect(decisionsOf('even-ten-times', set)).toEqual([[660, 20]]);
    expect(metricOf('decisions', 'even-ten-times', { set })).toBe(1);
    // A minute of measuring and 90 s of boot, since the rate passed what two machines take.
    expect(metricOf('shortage', 'even-ten-times', { set }) / 1000).toBeCloseTo(150, 0);
  });

  test('chance has no part in it', () => {
    const [one, other] = [1, 2].map((seed) => finished('even-ten-times', { seed }).snapshot());
    expect(one).toEqual(other);
  });
});

/** Rounds of n ← ceil(n × 100 % / target) from two machines to twenty. */
test.each([
  [0.5, [4, 8, 16, 32]],
  [0.6, [4, 7, 12, 20]],
  [0.7, [3, 5, 8, 12, 18, 26]],
] as const)('a target of %d needs these rounds where CPU stays full: %j', (target, rounds) => {
  let size = 2;
  const asked: number[] = [];
  while (size < 20) {
    size = desiredInstances(size, 1, target, 0);
    asked.push(size);
  }
  expect(asked).toEqual(rounds);
});

test('a target of 90 % needs thirteen rounds', () => {
  let rounds = 0;
  for (let size = 2; size < 20; rounds += 1) size = desiredInstances(size, 1, 0.9, 0);
  expect(rounds).toBe(13);
});

describe('with people who come as they like', () => {
  const numbers = (scenario: 'ten-times' | 'target-70' | 'requests') => [
    metricOf('decisions', scenario),
    Math.round(metricOf('lost', scenario) * 100),
    Math.round(metricOf('shortage', scenario) / 1000),
  ];

  test('ten-times: four decisions, 19 % lost, places again after 380 s', () => {
    expect(numbers('ten-times')).toEqual([4, 19, 380]);
  });

  test('target-70 wants fewer, and is later: 26 %, 500 s', () => {
    expect(numbers('target-70')).toEqual([5, 26, 500]);
  });

  test('requests: one decision, 11 %, 151 s', () => {
    expect(numbers('requests')).toEqual([1, 11, 151]);
  });

  test('the same ten times over twenty minutes: nobody is lost', () => {
    expect(metricOf('dropped', 'slow-slope')).toBe(0);
  });
});

describe('zone-down', () => {
  const lost = (set: Record<string, number>) => metricOf('dropped', 'zone-down', { set });

  test('of two zones half is gone and a line overflows; of three, what stood on two machines', () => {
    const { counts } = finished('zone-down', { durationMs: 300_000 }).snapshot();
    expect(counts.rejected).toBeGreaterThan(0);
    expect(counts.instances).toBe(6);
    expect(lost({})).toBeGreaterThan(50);
    expect(lost({ zones: 3 })).toBeLessThan(15);
    expect(lost({ initialInstances: 8, minInstances: 8 })).toBeLessThan(25);
  });
});

describe('late-lunch', () => {
  const [goal] = goals;
  const reaches = (set: Record<string, number | string>): boolean => {
    const { metrics } = finished('late-lunch', { set }).snapshot();
    return goal.want.every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
  };

  test('its solution reaches it; neither half of it does, nor doing nothing', () => {
    expect(reaches(goal.solution)).toBe(true);
    for (const set of [{}, { bootSec: 25 }, { periodSec: 15 }]) expect(reaches(set)).toBe(false);
  });
});
