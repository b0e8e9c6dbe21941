import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  Constant,
  type Distribution,
  Empirical,
  Exponential,
  Lognormal,
} from '@/engine/kernel/distributions';
import { Platform } from '@/engine/kernel/platform';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS, type FunctionsSettings } from '@/engine/models/functions/settings';
import { WarmLane } from '@/engine/models/functions/warm-lane';
import { poisson, regular, steps, type Traffic } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

/** The rules alone: every event by itself, as the contract of platforms has it. */
class ByRules extends Functions {
  override serve = Platform.prototype.serve;
}

interface Given {
  readonly traffic: Traffic;
  readonly work: Distribution;
  readonly set: Partial<FunctionsSettings>;
  readonly seed: number;
  readonly warmupMs: number;
}

const DURATION_MS = 60_000;

const scenarios = fc.record({
  traffic: fc.constantFrom(
    poisson(0.5),
    poisson(8),
    poisson(60),
    regular(20),
    steps([
      { atMs: 0, ratePerSec: 40 },
      { atMs: 20_000, ratePerSec: 0 },
      { atMs: 45_000, ratePerSec: 60 },
    ]),
  ),
  work: fc.constantFrom(
    new Constant(400),
    new Exponential(1_000),
    new Lognormal(300, 4_000),
    new Empirical([50, 50, 100, 60_000]),
  ),
  set: fc.record({
    coldStart: fc.constantFrom(new Constant(0), new Lognormal(400, 1_500)),
    coldWork: fc.constantFrom(null, null, new Exponential(1_500)),
    keepAliveMs: fc.constantFrom(0, 700, 5_000, 600_000),
    maxInstances: fc.constantFrom(3, 30, 1_000),
    requestsPerInstancePerSec: fc.constantFrom(Infinity, Infinity, 0.4, 2),
    slotsPerInstance: fc.constantFrom(1, 1, 1, 2),
    reuse: fc.constantFrom('recent', 'recent', 'recent', 'newest'),
    provisioned: fc.constantFrom(0, 0, 2),
    scaleOut: fc.constantFrom(null, { burst: 5, perWindow: 2, windowMs: 3_000 }),
    calls: fc.constantFrom('synchronous', 'synchronous', 'asynchronous'),
    retry: fc.constantFrom({ firstDelayMs: 300, longestDelayMs: 2_000, maxAgeMs: 7_000 }),
    queueLimit: fc.constantFrom(0, 4, Infinity),
    maxWaitMs: fc.constantFrom(Infinity, 700),
  } satisfies Record<keyof FunctionsSettings, unknown>),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  warmupMs: fc.constantFrom(0, 10_000),
  stopsMs: fc.array(fc.integer({ min: 0, max: DURATION_MS }), { maxLength: 4 }),
});

function start(Kind: typeof Functions, { traffic, work, set, seed, warmupMs }: Given) {
  const platform = new Kind({ ...DEFAULT_SETTINGS, ...set }, { seed, warmupMs });
  return new Comparison(new Crowd(traffic, work, seed), [platform]);
}

test('whether the lane or the rules serve a request, state and results are the same', () => {
  fc.assert(
    fc.property(scenarios, (given) => {
      let lane = start(Functions, given);
      const rules = start(ByRules, given);
      for (const tMs of [...given.stopsMs.toSorted((a, b) => a - b), DURATION_MS]) {
        lane.advanceTo(tMs);
        rules.advanceTo(tMs);
        expect(lane.results()).toEqual(rules.results());
        const saved = lane.save();
        expect(isDeepStrictEqual(saved, rules.save()), `state at ${tMs} ms`).toBe(true);
        lane = start(Functions, given);
        lane.restore(saved);
      }
    }),
  );
});

test('the lane serves nearly everybody of a busy function, under a law of scaling out, too', () => {
  const given = {
    traffic: poisson(100),
    work: new Exponential(1_000),
    set: { scaleOut: { burst: 500, perWindow: 500, windowMs: 60_000 } },
    seed: 7,
    warmupMs: 0,
  };
  let served = 0;
  const { serve } = WarmLane.prototype;
  WarmLane.prototype.serve = function counted(customers, from, to) {
    const left = serve.call(this, customers, from, to);
    served += left - from;
    return left;
  };
  try {
    const comparison = start(Functions, given);
    comparison.advanceTo(1_000_000);
    const [result] = comparison.results();
    expect(served / (result?.requests ?? Number.NaN)).toBeGreaterThan(0.99);
  } finally {
    WarmLane.prototype.serve = serve;
  }
});
