import { describe, expect, test } from 'vitest';
import { Constant, Exponential } from '@/engine/kernel/distributions';
import type { TallyResult } from '@/engine/kernel/tally';
import { Functions } from '@/engine/models/functions/functions';
import {
  erlangB,
  type Measured,
  mixtures,
  nowAndThen,
  oneInstance,
  ramps,
  simfaas,
  windowedMaximum,
} from '@/engine/models/functions/oracles';
import { DEFAULT_SETTINGS, type FunctionsSettings } from '@/engine/models/functions/settings';
import { poisson, regular, type Traffic } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

interface Case {
  readonly traffic: Traffic;
  readonly work: Exponential | Constant;
  readonly settings: Partial<FunctionsSettings>;
  readonly warmupSec: number;
  readonly durationSec: number;
}

function run({ traffic, work, settings, warmupSec, durationSec }: Case, seed: number): Functions {
  const start = { seed, warmupMs: warmupSec * 1000 };
  const functions = new Functions({ ...DEFAULT_SETTINGS, ...settings }, start);
  const comparison = new Comparison(new Crowd(traffic, work, seed), [functions]);
  comparison.advanceTo((warmupSec + durationSec) * 1000);
  return functions;
}

/** What the oracles speak of; shares are over all requests. */
function steady(one: Case, seed: number): Record<string, number> {
  const endMs = (one.warmupSec + one.durationSec) * 1000;
  const found: TallyResult = run(one, seed).result(endMs);
  return {
    cold: found.coldStarts / found.requests,
    rejected: found.rejected / found.requests,
    instances: found.instances.mean ?? Number.NaN,
    busy: found.instances.busyMean ?? Number.NaN,
    lifespanSec: found.instances.lifespanMeanSec ?? Number.NaN,
    mean: found.latencySec.mean ?? Number.NaN,
    p50: found.latencySec.p50 ?? Number.NaN,
    p95: found.latencySec.p95 ?? Number.NaN,
    p99: found.latencySec.p99 ?? Number.NaN,
  };
}

const REPLICATIONS = 10;

/** Mean and standard error of each quantity over independent runs; no two rows share a seed. */
function replicate(one: Case, firstSeed: number): (name: string) => Measured {
  const runs = Array.from({ length: REPLICATIONS }, (_, i) => steady(one, firstSeed + i));
  return (name) => {
    const values = runs.map((found) => found[name] ?? Number.NaN);
    const mean = values.reduce((sum, value) => sum + value, 0) / REPLICATIONS;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, stderr: Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS) };
  };
}

/** Within four standard errors. The smallest allowance is one count in a hundred thousand. */
function expectNear(found: number, expected: number, error: number, what: string): void {
  expect(Number.isFinite(found), what).toBe(true);
  const gap = Math.abs(found - expected);
  expect(gap, `${what}: ${found} for ${expected} ± ${error}`).toBeLessThanOrEqual(
    4 * error + 1e-5 * Math.max(1, Math.abs(expected)),
  );
}

function expectRow(
  found: (name: string) => Measured,
  row: Readonly<Record<string, unknown>>,
): void {
  for (const [name, expected] of Object.entries(row)) {
    if (typeof expected !== 'number') continue;
    const { mean, stderr } = found(name);
    expectNear(mean, expected, stderr, name);
  }
}

describe('SimFaaS: newest reused, the whole of a cold request drawn', () => {
  /** One run of so many requests; what the tables say of their own error scales to it. */
  const REQUESTS = 250_000;

  test.each(simfaas.map((point, i) => ({ ...point, seed: 100_000 + i })))('$id', (point) => {
    const law = point.law === 'constant' ? Constant : Exponential;
    const requests = Math.min(REQUESTS, point.requestsBehind);
    const found = steady(
      {
        traffic:
          point.arrivals === 'regular' ? regular(point.ratePerSec) : poisson(point.ratePerSec),
        work: new law(point.workSec * 1000),
        settings: {
          coldWork: new law(point.coldWorkSec * 1000),
          keepAliveMs: point.keepAliveSec * 1000,
          maxInstances: point.maxInstances,
          reuse: 'newest',
        },
        warmupSec: point.warmupSec,
        durationSec: requests / point.ratePerSec,
      },
      point.seed,
    );
    for (const name of ['cold', 'rejected', 'instances', 'busy'] as const) {
      const { mean, stderr } = point[name];
      const error = stderr * Math.sqrt(1 + point.requestsBehind / requests);
      // Fixed gaps: the tables give no error for a share, so the rule of 2 % holds.
      const isExact = point.arrivals === 'regular' && stderr === 0;
      expectNear(found[name] ?? Number.NaN, mean, isExact ? 0.005 * mean : error, name);
    }
  });
});

describe('Erlang B: what a limit turns away, whatever the law of the work', () => {
  const rows = erlangB.flatMap((row, i) => [
    { ...row, law: 'exponential', work: new Exponential(2_000), firstSeed: 110_000 + 100 * i },
    { ...row, law: 'constant', work: new Constant(2_000), firstSeed: 111_000 + 100 * i },
  ]);
  test.each(rows)('$offeredLoad on $servers, $law', (row) => {
    const found = replicate(
      {
        traffic: poisson(row.offeredLoad / 2),
        work: row.work,
        settings: { maxInstances: row.servers },
        warmupSec: 100,
        durationSec: 20_000 / (row.offeredLoad / 2),
      },
      row.firstSeed,
    );
    expectRow(found, { rejected: row.blocking, busy: row.busy });
  });
});

describe('one function, now and then', () => {
  test.each(nowAndThen.map((row, i) => ({ ...row, firstSeed: 120_000 + 100 * i })))(
    'a share exp(-rate x keep-alive) is cold: $ratePerSec/s, $keepAliveSec s',
    ({ ratePerSec, keepAliveSec, firstSeed, ...expected }) => {
      const found = replicate(
        {
          traffic: poisson(ratePerSec),
          work: new Constant(0.001),
          settings: { keepAliveMs: keepAliveSec * 1000 },
          warmupSec: 10 * keepAliveSec,
          durationSec: 40_000 / ratePerSec,
        },
        firstSeed,
      );
      expectRow(found, { cold: expected.cold, instances: expected.instances });
      // A run cuts off the lives that it does not see to their end: a share of lifespan / run.
      const { mean, stderr } = found('lifespanSec');
      const censored = expected.lifespanSec / (40_000 / ratePerSec);
      expectNear(mean, expected.lifespanSec, stderr + censored * expected.lifespanSec, 'lifespan');
    },
  );

  test.each(oneInstance.map((row, i) => ({ ...row, firstSeed: 121_000 + 100 * i })))(
    'a limit of one instance: $ratePerSec/s, $keepAliveSec s',
    ({ ratePerSec, keepAliveSec, workSec, coldWorkSec, firstSeed, lifespanSec, ...expected }) => {
      const found = replicate(
        {
          traffic: poisson(ratePerSec),
          work: new Exponential(workSec * 1000),
          settings: {
            coldWork: new Exponential(coldWorkSec * 1000),
            keepAliveMs: keepAliveSec * 1000,
            maxInstances: 1,
          },
          warmupSec: 1_000,
          durationSec: 40_000 / ratePerSec,
        },
        firstSeed,
      );
      expectRow(found, expected);
      // A lifespan of a million years is not seen in a run.
      if (lifespanSec < 1e6) expectRow(found, { lifespanSec });
    },
  );
});

describe('the windowed maximum: last idle reused, a start of no length', () => {
  test.each(windowedMaximum.map((row, i) => ({ ...row, firstSeed: 130_000 + 100 * i })))(
    '$ratePerSec/s, $workSec s of work, $keepAliveSec s of keep-alive, limit $maxInstances',
    ({ ratePerSec, workSec, keepAliveSec, maxInstances, firstSeed, lifespanSec, ...expected }) => {
      const durationSec = 40_000 / ratePerSec;
      const found = replicate(
        {
          traffic: poisson(ratePerSec),
          work: new Exponential(workSec * 1000),
          settings: {
            keepAliveMs: keepAliveSec * 1000,
            ...(maxInstances === null ? {} : { maxInstances }),
          },
          warmupSec: 10 * keepAliveSec + 100 * workSec,
          durationSec,
        },
        firstSeed,
      );
      expectRow(found, expected);
      if (lifespanSec * 100 < durationSec) expectRow(found, { lifespanSec });
    },
  );
});

describe('response times of warm and cold requests together', () => {
  test.each(mixtures.map((row, i) => ({ ...row, seed: 140_000 + i })))(
    '$cold of them cold',
    ({ cold, workSec, coldWorkSec, seed, ...expected }) => {
      // So rare that two hardly ever meet, and a gap longer than the keep-alive comes in a share `cold`.
      const ratePerSec = 1e-4;
      const found = steady(
        {
          traffic: poisson(ratePerSec),
          work: new Exponential(workSec * 1000),
          settings: {
            coldWork: new Exponential(coldWorkSec * 1000),
            keepAliveMs: (-Math.log(cold) / ratePerSec) * 1000,
          },
          warmupSec: 0,
          durationSec: 400_000 / ratePerSec,
        },
        seed,
      );
      for (const [name, value] of Object.entries(expected)) {
        expectNear(found[name] ?? Number.NaN, value, 0.005 * value, name);
      }
    },
  );
});

describe('the law of scaling out', () => {
  /** A step to `needed` requests at once, each of so many ms, from the moment on that the ramp begins. */
  function ramp(needed: number, workMs: number, untilSec: number, law: Partial<FunctionsSettings>) {
    const settings = { maxInstances: 2 * needed, ...law };
    const traffic = regular((needed * 1000) / workMs);
    const one = { traffic, work: new Constant(workMs), settings, warmupSec: 0 };
    return run({ ...one, durationSec: untilSec }, 1);
  }

  /** What the formula of a fluid calls throttled: the area between need and capacity, over the work. */
  function missing(functions: Functions, needed: number, untilSec: number): number {
    return (needed - (functions.tally.instances.mean(untilSec * 1000) ?? Number.NaN)) * untilSec;
  }

  test.each(ramps)(
    'a step to $needed: $burst at once, then $addedPerSec a second',
    ({ needed, burst, addedPerSec, untilSec, throttled }) => {
      const law = { scaleOut: { burst, perWindow: addedPerSec, windowMs: 1_000 } };
      const done = ramp(needed, 1_000, untilSec, law);
      expect(Math.abs(missing(done, needed, untilSec) / throttled - 1)).toBeLessThan(0.02);
      // A fluid spreads the second of work that an instance takes on the moment it starts. Whole requests
      // come out better by half a request for each instance that the ramp adds.
      const whole = throttled - (needed - burst) / 2;
      expect(Math.abs(done.tally.counts.rejected / whole - 1)).toBeLessThan(0.005);
      // At the end of the ramp there is room for everybody, and just before it there is not.
      const size = (sec: number) => ramp(needed, 1_000, sec, law).tally.instances.level;
      expect(size(untilSec + 1)).toBe(needed);
      expect(size(untilSec * 0.99)).toBeLessThan(needed);
    },
    60_000,
  );

  test('the shorter the work, the nearer whole requests come to the fluid', () => {
    const law = { scaleOut: { burst: 1_000, perWindow: 100, windowMs: 1_000 } };
    const gap = (workMs: number) => {
      const { rejected } = ramp(5_000, workMs, 40, law).tally.counts;
      return 1 - (rejected * workMs) / 1_000 / 80_000;
    };
    expect(gap(1_000)).toBeGreaterThan(0.02);
    expect(gap(100)).toBeLessThan(0.0025);
  });

  test('1,000 in any 10 s: a step from nothing throttles 100,000', () => {
    // Nobody who keeps to the rule can do better: at t there are at most 1,000 (1 + floor(t / 10 s)).
    const scaleOut = { burst: 1_000, perWindow: 1_000, windowMs: 10_000 };
    const done = ramp(5_000, 1_000, 40, { scaleOut });
    expect(Math.abs(missing(done, 5_000, 40) / 100_000 - 1)).toBeLessThan(0.02);
    expect(Math.abs(done.tally.counts.rejected / 100_000 - 1)).toBeLessThan(0.002);
  });

  // AWS' own example of the law until November 2023: 10,000 of a minute each, at once or over some minutes.
  test.each([
    [1, 7_000],
    [2, 3_500],
    [3, 333],
    [4, 0],
  ])('10,000 spread over %d minutes: %d are throttled', (minutes, throttled) => {
    const scaleOut = { burst: 3_000, perWindow: 500, windowMs: 60_000 };
    const settings = { ...DEFAULT_SETTINGS, maxInstances: 10_000, scaleOut };
    const functions = new Functions(settings, { seed: 1, warmupMs: 0 });
    for (let minute = 0; minute < minutes; minute += 1) {
      functions.settle(minute * 60_000);
      const coming = Math.floor(10_000 / minutes);
      for (let i = 0; i < coming; i += 1) functions.arrive(minute * 60_000, 60_000);
    }
    expect(functions.tally.counts.rejected).toBe(throttled);
  });

  test('a step to 5,000 at once gains at most 1,000 in any 10 s, and stays within the limit', () => {
    const scaleOut = { burst: 1_000, perWindow: 1_000, windowMs: 10_000 };
    const settings = { ...DEFAULT_SETTINGS, maxInstances: 4_500, scaleOut };
    const functions = new Functions(settings, { seed: 2, warmupMs: 0 });
    const crowd = new Crowd(poisson(5_000), new Constant(1_000), 2);
    const comparison = new Comparison(crowd, [functions]);
    const seen: number[] = [];
    for (let tMs = 0; tMs <= 60_000; tMs += 250) {
      comparison.advanceTo(tMs);
      seen.push(functions.state(tMs).instances);
    }
    for (const [i, instances] of seen.entries()) {
      expect(instances - (seen[i - 40] ?? 0)).toBeLessThanOrEqual(1_000);
      expect(instances).toBeLessThanOrEqual(4_500);
    }
    expect(seen[39]).toBe(1_000);
    expect(seen[239]).toBe(4_500);
  });
});
