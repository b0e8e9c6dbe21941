import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Constant, Exponential, Lognormal } from '@/engine/kernel/distributions';
import { Functions } from '@/engine/models/functions/functions';
import { presets } from '@/engine/models/functions/presets';
import { DEFAULT_SETTINGS, type FunctionsSettings } from '@/engine/models/functions/settings';
import { poisson, type Traffic } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd, type Recorded } from '@/engine/traffic/crowd';

const HOUR_MS = 3_600_000;

interface Given {
  readonly traffic?: Traffic | Recorded;
  readonly work?: Constant | Exponential;
  readonly set?: Partial<FunctionsSettings>;
  readonly seed?: number;
  readonly warmupMs?: number;
}

function start({ traffic = poisson(5), work, set, seed = 7, warmupMs = 0 }: Given) {
  const functions = new Functions({ ...DEFAULT_SETTINGS, ...set }, { seed, warmupMs });
  const crowd = new Crowd(traffic, work ?? new Exponential(1_000), seed);
  return { functions, comparison: new Comparison(crowd, [functions]) };
}

const at = (...timesMs: number[]): Recorded => ({ timesMs: Float64Array.from(timesMs) });

/** Everybody who was turned away, over all reasons. */
function refusalsOf(functions: Functions): number {
  const reasons = Object.entries(functions.ownCounts()).filter(([name]) => /^refused/.test(name));
  expect(reasons).toHaveLength(4);
  return reasons.reduce((sum, [, count]) => sum + count, 0);
}

const settings: fc.Arbitrary<Partial<FunctionsSettings>> = fc.record({
  coldStart: fc.constantFrom(new Constant(0), new Constant(900), new Lognormal(400, 1_500)),
  coldWork: fc.constantFrom(null, null, new Exponential(1_500)),
  keepAliveMs: fc.constantFrom(0, 500, 3_000, 60_000),
  maxInstances: fc.constantFrom(1, 3, 8, 1_000),
  requestsPerInstancePerSec: fc.constantFrom(Infinity, 4, 0.4),
  slotsPerInstance: fc.constantFrom(1, 2, 5),
  reuse: fc.constantFrom('newest', 'recent', 'oldest', 'random'),
  provisioned: fc.constantFrom(0, 1),
  scaleOut: fc.constantFrom(null, { burst: 2, perWindow: 1, windowMs: 2_000 }),
  calls: fc.constantFrom('synchronous', 'synchronous', 'asynchronous'),
  retry: fc.constantFrom(DEFAULT_SETTINGS.retry, {
    firstDelayMs: 300,
    longestDelayMs: 2_000,
    maxAgeMs: 9_000,
  }),
  queueLimit: fc.constantFrom(0, 4, Infinity),
  maxWaitMs: fc.constantFrom(Infinity, 700),
});

const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe('for any settings', () => {
  test('nothing is lost, nothing is negative, and no limit is passed', () => {
    fc.assert(
      fc.property(settings, seeds, (set, seed) => {
        const { functions, comparison } = start({ set, seed });
        for (let tMs = 0; tMs <= 60_000; tMs += 5_000) {
          comparison.advanceTo(tMs);
          const state = functions.state(tMs);
          const { maxInstances, slotsPerInstance } = { ...DEFAULT_SETTINGS, ...set };
          expect(state.instances).toBeLessThanOrEqual(maxInstances);
          expect(state.busySlots).toBeLessThanOrEqual(state.instances * slotsPerInstance);
          expect(state.waiting).toBe(functions.tally.counts.waiting);
          expect(state.busySlots).toBe(functions.tally.counts.running);
          expect(functions.tally.instances.level).toBe(state.instances);
          expect(refusalsOf(functions)).toBe(functions.tally.counts.rejected);
          for (const count of [...Object.values(functions.tally.counts), ...Object.values(state)]) {
            expect(count).toBeGreaterThanOrEqual(0);
          }
          const { latencySec, instances } = functions.result(tMs);
          for (const value of [...Object.values(latencySec), ...Object.values(instances)]) {
            expect(value ?? 0).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('steps small or large, and a stop at a checkpoint, change nothing', () => {
    fc.assert(
      fc.property(
        settings,
        seeds,
        fc.array(fc.integer({ min: 1, max: 40_000 }), { maxLength: 6 }),
        (set, seed, stops) => {
          const whole = start({ set, seed });
          whole.comparison.advanceTo(40_000);
          const parts = start({ set, seed });
          for (const tMs of stops.toSorted((a, b) => a - b)) parts.comparison.advanceTo(tMs);
          const saved = parts.comparison.save();
          parts.comparison.advanceTo(40_000);
          expect(parts.comparison.results()).toEqual(whole.comparison.results());
          parts.comparison.restore(saved);
          parts.comparison.advanceTo(40_000);
          expect(parts.comparison.results()).toEqual(whole.comparison.results());
          const other = start({ set, seed });
          other.comparison.restore(saved);
          other.comparison.advanceTo(40_000);
          expect(other.comparison.results()).toEqual(whole.comparison.results());
        },
      ),
      { numRuns: 60 },
    );
  });

  test('one event at a time gives what a whole batch gives', () => {
    fc.assert(
      fc.property(settings, seeds, (set, seed) => {
        const whole = start({ set, seed });
        whole.comparison.advanceTo(20_000);
        const { functions } = start({ set, seed });
        const crowd = new Crowd(poisson(5), new Exponential(1_000), seed);
        for (let i = 0; (crowd.atMs[i] ?? Infinity) <= 20_000; i += 1) {
          const nowMs = crowd.atMs[i] ?? 0;
          while (functions.nextMs <= nowMs) functions.step();
          functions.arrive(nowMs, crowd.workMs[i] ?? 0);
        }
        while (functions.nextMs <= 20_000) functions.step();
        expect([functions.result(20_000)]).toEqual(whole.comparison.results());
      }),
      { numRuns: 30 },
    );
  });

  test('requests in service are the rate served times their time there: Little’s law', () => {
    const { functions, comparison } = start({
      work: new Exponential(1_000),
      set: { keepAliveMs: 5_000, maxInstances: 7, coldStart: new Constant(400) },
    });
    comparison.advanceTo(4 * HOUR_MS);
    const { completed, latencySec, instances } = functions.result(4 * HOUR_MS);
    const perSec = completed / (4 * 3_600);
    const found = perSec * (latencySec.mean ?? 0);
    expect(Math.abs(found / (instances.busyMean ?? 0) - 1)).toBeLessThan(0.01);
  });
});

describe('more keep-alive', () => {
  test('never means more cold starts, where a start takes no time and the last idle is reused', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 20_000 }), (seed, keepAliveMs) => {
        const coldStarts = (ms: number) => {
          const { functions, comparison } = start({ seed, set: { keepAliveMs: ms } });
          comparison.advanceTo(120_000);
          return functions.tally.counts.coldStarts;
        };
        expect(coldStarts(keepAliveMs * 2)).toBeLessThanOrEqual(coldStarts(keepAliveMs));
      }),
      { numRuns: 60 },
    );
  });

  test('can mean more of them, where a start takes long', () => {
    // Whoever starts also holds an instance for that time, which later requests profit from.
    const coldStarts = (keepAliveMs: number, seed: number) => {
      const { functions, comparison } = start({
        traffic: poisson(0.3),
        work: new Exponential(200),
        seed,
        set: { keepAliveMs, coldStart: new Constant(10_000) },
      });
      comparison.advanceTo(300_000);
      return functions.tally.counts.coldStarts;
    };
    const worse = Array.from({ length: 200 }, (_, seed) => seed).filter(
      (seed) => coldStarts(3_000, seed) > coldStarts(2_000, seed),
    );
    expect(worse.length).toBeGreaterThan(0);
  });
});

describe('the rules one by one', () => {
  test('a request at the end of another finds it idle, one at the end of a timer finds it gone', () => {
    const set = { keepAliveMs: 8_000 };
    const work = new Constant(2_000);
    const { functions, comparison } = start({ traffic: at(0, 2_000, 12_000), work, set });
    comparison.advanceTo(20_000);
    expect(functions.tally.counts).toMatchObject({ requests: 3, coldStarts: 2 });
  });

  test('the start is added to the work, or replaced together with it', () => {
    const work = new Constant(2_000);
    const added = start({ traffic: at(0), work, set: { coldStart: new Constant(500) } });
    added.comparison.advanceTo(10_000);
    expect(added.functions.result(10_000).latencySec.max).toBe(2.5);
    const instead = start({ traffic: at(0), work, set: { coldWork: new Constant(3_000) } });
    instead.comparison.advanceTo(10_000);
    expect(instead.functions.result(10_000).latencySec.max).toBe(3);
  });

  test('several requests share an instance, and wait together for its start', () => {
    const { functions, comparison } = start({
      traffic: at(0, 100, 200, 300),
      work: new Constant(2_000),
      set: { slotsPerInstance: 3, coldStart: new Constant(1_000) },
    });
    comparison.advanceTo(250);
    expect(functions.state(250)).toMatchObject({ instances: 1, starting: 1, capacity: 0 });
    comparison.advanceTo(10_000);
    expect(functions.tally.counts).toMatchObject({ coldStarts: 2, completed: 4 });
    // The fourth starts an instance of its own; the others end together at 3,000.
    expect(functions.result(10_000).latencySec.max).toBe(3);
    expect(functions.result(10_000).latencySec.mean).toBe((3_000 + 2_900 + 2_800 + 3_000) / 4_000);
  });

  test('provisioned instances are there at the start and stay', () => {
    const set = { provisioned: 2, keepAliveMs: 1_000 };
    const work = new Constant(100);
    const { functions, comparison } = start({ traffic: at(5_000, 5_001, 5_002), work, set });
    comparison.advanceTo(60_000);
    expect(functions.tally.counts.coldStarts).toBe(1);
    expect(functions.state(60_000).instances).toBe(2);
  });

  test('where a provider queues, requests wait, are served in order, and give up', () => {
    const { functions, comparison } = start({
      traffic: at(0, 100, 200, 300),
      work: new Constant(2_000),
      set: { maxInstances: 1, queueLimit: 2, maxWaitMs: 3_000 },
    });
    comparison.advanceTo(250);
    expect(functions.tally.counts).toMatchObject({ running: 1, waiting: 2 });
    comparison.advanceTo(10_000);
    // The second waits 1,900 ms; the third would have waited 3,800 and leaves after 3,000.
    expect(functions.tally.counts).toMatchObject({ completed: 2, timedOut: 1, rejected: 1 });
    expect(functions.result(10_000).waitSec.mean).toBe(0.95);
  });

  test('a waiting request starts an instance as soon as the law of scaling out allows', () => {
    const { functions, comparison } = start({
      traffic: at(0, 10, 20),
      work: new Constant(60_000),
      set: { scaleOut: { burst: 1, perWindow: 1, windowMs: 1_000 }, queueLimit: 10 },
    });
    comparison.advanceTo(999);
    expect(functions.state(999).instances).toBe(1);
    comparison.advanceTo(1_000);
    expect(functions.state(1_000).instances).toBe(2);
    comparison.advanceTo(2_000);
    expect(functions.tally.counts).toMatchObject({ waiting: 0, coldStarts: 3 });
  });

  test('what comes before the end of the warm-up is left out', () => {
    const work = new Constant(3_000);
    const { functions, comparison } = start({
      traffic: at(0, 9_000, 11_000),
      work,
      warmupMs: 10_000,
    });
    comparison.advanceTo(20_000);
    const { requests, completed, instances } = functions.result(20_000);
    expect([requests, completed]).toEqual([1, 1]);
    // Of the ten seconds: 10 to 12 by the request before, 11 to 14 by its own.
    expect(instances.busyMean).toBeCloseTo((2 + 3) / 10, 12);
  });
});

test.each(presets)('$id has a source, and settings that run', ({ settings: set, source }) => {
  expect(source.title).not.toBe('');
  const { functions, comparison } = start({ set });
  comparison.advanceTo(60_000);
  expect(functions.tally.counts.completed).toBeGreaterThan(0);
});
