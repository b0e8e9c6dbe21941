import { describe, expect, test } from 'vitest';
import { Constant } from '@/engine/kernel/distributions';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS, type FunctionsSettings } from '@/engine/models/functions/settings';
import { regular } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

const functionsWith = (set: Partial<FunctionsSettings>, warmupMs = 0) =>
  new Functions({ ...DEFAULT_SETTINGS, ...set }, { seed: 1, warmupMs });

/** So many requests at one instant, of a minute each. */
function rush(functions: Functions, count: number, atMs = 0): void {
  functions.settle(atMs);
  for (let i = 0; i < count; i += 1) functions.arrive(atMs, 60_000);
}

const NONE = {
  refusedConcurrency: 0,
  refusedRequestRate: 0,
  refusedScaleOut: 0,
  refusedFullLine: 0,
};

describe('whoever is turned away is told why', () => {
  const slow = { burst: 2, perWindow: 1, windowMs: 60_000 };
  test.each<[string, Partial<FunctionsSettings>, object]>([
    ['as many instances as allowed', { maxInstances: 3 }, { refusedConcurrency: 7 }],
    ['too many starts', { scaleOut: slow }, { refusedScaleOut: 8 }],
    [
      'too many requests in a second',
      { maxInstances: 40, requestsPerInstancePerSec: 0.1 },
      { refusedRequestRate: 6 },
    ],
    ['a full line', { maxInstances: 3, queueLimit: 2 }, { refusedFullLine: 5 }],
    [
      'first the rate, then the limit, then the growth',
      { maxInstances: 3, requestsPerInstancePerSec: 2, scaleOut: slow },
      { refusedRequestRate: 4, refusedScaleOut: 4 },
    ],
    [
      'the line is not for those who come too fast',
      { maxInstances: 3, requestsPerInstancePerSec: 1, queueLimit: 2 },
      { refusedRequestRate: 7 },
    ],
  ])('%s', (_name, set, reasons) => {
    const functions = functionsWith(set);
    rush(functions, 10);
    const { spilledOver, retried, ...refused } = functions.ownCounts();
    expect(refused).toEqual({ ...NONE, ...reasons });
    const all = Object.values(refused).reduce((sum, count) => sum + count, 0);
    expect(functions.tally.counts.rejected).toBe(all);
    expect(functions.result(0)).toMatchObject(reasons);
  });

  test('whoever comes before the end of the warm-up is not counted', () => {
    const functions = functionsWith({ maxInstances: 3 }, 1_000);
    rush(functions, 10, 999);
    rush(functions, 10, 1_000);
    expect(functions.ownCounts().refusedConcurrency).toBe(10);
  });
});

describe('ten requests a second for each instance of the limit', () => {
  /** Even arrivals, so that nothing but the limits can turn anybody away. */
  function even(perSec: number, workMs: number, maxInstances: number, sec: number) {
    const functions = functionsWith({ maxInstances, requestsPerInstancePerSec: 10 });
    const crowd = new Crowd(regular(perSec), new Constant(workMs), 1);
    const comparison = new Comparison(crowd, [functions]);
    comparison.advanceTo(sec * 1000);
    return functions;
  }

  // By concurrency alone all of them would fit: rate × time stays below the limit.
  test.each([
    { perSec: 20_000, workMs: 45, limit: 1_000 },
    { perSec: 2_000, workMs: 45, limit: 100 },
    { perSec: 50_000, workMs: 10, limit: 1_000 },
  ])('$perSec/s of $workMs ms on $limit: no more than 10 × $limit a second', (given) => {
    const { perSec, workMs, limit } = given;
    const functions = even(perSec, workMs, limit, 10);
    const { requests, rejected } = functions.tally.counts;
    expect(functions.ownCounts().refusedRequestRate).toBe(rejected);
    // What flows in over ten seconds, and the full bucket of the beginning.
    expect(Math.abs(requests - rejected - 10 * limit * 11)).toBeLessThanOrEqual(2);
  });

  test('from 100 ms on, the limit of instances is the first that one meets', () => {
    const at = (workMs: number) => even(1_000, workMs, 100, 20).ownCounts();
    expect(at(100)).toMatchObject(NONE);
    expect(at(110).refusedRequestRate).toBe(0);
    expect(at(110).refusedConcurrency).toBeGreaterThan(0);
  });
});
