import { describe, expect, test } from 'vitest';
import { Exponential } from '@/engine/kernel/distributions';
import { Functions } from '@/engine/models/functions/functions';
import { MOST_RETRIES, RetryQueue } from '@/engine/models/functions/retry-queue';
import { DEFAULT_SETTINGS, type FunctionsSettings } from '@/engine/models/functions/settings';
import { poisson } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

const HOUR_MS = 3_600_000;

function asynchronous(set: Partial<FunctionsSettings>, warmupMs = 0): Functions {
  const settings: FunctionsSettings = { ...DEFAULT_SETTINGS, calls: 'asynchronous', ...set };
  return new Functions(settings, { seed: 1, warmupMs });
}

describe('an asynchronous call that finds a limit', () => {
  test('tries again after 1, 2, 4 … 256 s, then every 5 min, and is given up after 6 h', () => {
    const functions = asynchronous({ maxInstances: 1 });
    functions.arrive(0, 24 * HOUR_MS);
    functions.arrive(0, 1_000);
    const turnsSec: number[] = [];
    for (; functions.nextMs < 24 * HOUR_MS; functions.step())
      turnsSec.push(functions.nextMs / 1000);
    expect(turnsSec.slice(0, 11)).toEqual([1, 3, 7, 15, 31, 63, 127, 255, 511, 811, 1_111]);
    // The last turn is its end; the 79 before it were tries.
    expect(turnsSec.at(-1)).toBe(21_600);
    expect(turnsSec).toHaveLength(80);
    expect(functions.ownCounts().retried).toBe(79);
    expect(functions.tally.counts).toMatchObject({ waiting: 0, timedOut: 1, running: 1 });
  });

  test('waits for its next try even where a place is free before', () => {
    const functions = asynchronous({ maxInstances: 1 });
    functions.arrive(0, 1_500);
    functions.arrive(0, 100);
    functions.settle(2_999);
    expect(functions.state(2_999)).toMatchObject({ waiting: 1, busySlots: 0 });
    expect(functions.tally.counts).toMatchObject({ waiting: 1, running: 0, completed: 1 });
    functions.settle(5_000);
    const { latencySec, waitSec, completed } = functions.result(5_000);
    expect([latencySec.max, waitSec.mean, completed]).toEqual([3.1, 1.5, 2]);
  });

  test.each<[string, Partial<FunctionsSettings>]>([
    ['instances', { maxInstances: 1 }],
    ['requests per second', { maxInstances: 100, requestsPerInstancePerSec: 0.01 }],
    ['growth', { scaleOut: { burst: 1, perWindow: 1, windowMs: 1_000 } }],
  ])('waits, whichever limit it is: %s', (_name, set) => {
    const functions = asynchronous(set);
    for (let i = 0; i < 3; i += 1) functions.arrive(0, 900);
    expect(functions.tally.counts).toMatchObject({ running: 1, waiting: 2, rejected: 0 });
    functions.settle(60_000);
    expect(functions.tally.counts).toMatchObject({ completed: 3, waiting: 0 });
  });

  test('uses the delays and the age that it is given', () => {
    const retry = { firstDelayMs: 100, longestDelayMs: 300, maxAgeMs: 1_000 };
    const functions = asynchronous({ maxInstances: 1, retry });
    functions.arrive(0, HOUR_MS);
    functions.arrive(50, 1_000);
    const turnsMs: number[] = [];
    for (; functions.nextMs < HOUR_MS; functions.step()) turnsMs.push(functions.nextMs);
    expect(turnsMs).toEqual([150, 350, 650, 950, 1_050]);
  });

  test('of the time before the warm-up is over is left out', () => {
    const functions = asynchronous({ maxInstances: 1 }, 10);
    functions.arrive(0, 60_000);
    functions.arrive(0, 1_000);
    functions.settle(30_000);
    expect(functions.ownCounts().retried).toBe(0);
    expect(functions.tally.counts).toMatchObject({ requests: 0, waiting: 0 });
    expect(functions.state(30_000).waiting).toBe(1);
  });
});

test('a rush that a synchronous caller loses in part is served in full, later', () => {
  const rush = (calls: FunctionsSettings['calls']) => {
    const functions = asynchronous({ calls, maxInstances: 50 });
    const crowd = new Crowd(poisson(100), new Exponential(1_000), 4);
    const comparison = new Comparison(crowd, [functions]);
    comparison.advanceTo(10_000);
    comparison.change(poisson(1), new Exponential(1_000));
    comparison.advanceTo(HOUR_MS);
    return functions.result(HOUR_MS);
  };
  const [lost, late] = [rush('synchronous'), rush('asynchronous')];
  expect(lost.rejected).toBeGreaterThan(300);
  expect(late.rejected + late.timedOut + late.waiting).toBe(0);
  expect(late.latencySec.max).toBeGreaterThan(7);
  expect(late.completed + late.running).toBe(lost.requests);
});

test('tries without end are refused in words', () => {
  const queue = new RetryQueue(DEFAULT_SETTINGS.retry);
  queue.join(0, 1_000, 1);
  queue.restore({ ...queue.save(), turns: MOST_RETRIES });
  expect(() => queue.due()).toThrow(/^retry queue: more than 500000000 further tries$/);
});
