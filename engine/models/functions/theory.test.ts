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
  test.each(ramps)(
    'a step to $needed: $burst at once, then $addedPerSec a second',
    ({ needed, burst, addedPerSec, untilSec, throttled }) => {
      // The refill in whole instances: 100 in 1 s, or 25 in 3 s, go into the law as they are.
      const windowSec = Number.isInteger(addedPerSec) ? 1 : 3;
      const settings = {
        maxInstances: 2 * needed,
        scaleOut: {
          burst,
          perWindow: Math.round(addedPerSec * windowSec),
          windowMs: windowSec * 1000,
        },
      };
      const common = { traffic: regular(needed), work: new Constant(1_000), settings };
      const done = run({ ...common, warmupSec: 0, durationSec: untilSec * 1.02 }, 1);
      // The formula is that of a fluid: it spreads the second of work that an instance takes on the
      // moment it starts. Whole requests come out half a second of refill better, all along the ramp.
      const whole = throttled - (addedPerSec * untilSec) / 2;
      expect(Math.abs(done.tally.counts.rejected / whole - 1)).toBeLessThan(0.02);
      const later = run({ ...common, warmupSec: untilSec * 1.01, durationSec: untilSec * 0.05 }, 1);
      expect(later.tally.counts.rejected).toBe(0);
      const before = run(
        { ...common, warmupSec: untilSec * 0.97, durationSec: untilSec * 0.01 },
        1,
      );
      expect(before.tally.counts.rejected).toBeGreaterThan(0);
    },
    60_000,
  );

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
