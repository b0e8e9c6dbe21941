import { describe, expect, test } from 'vitest';
import { Constant } from '@/engine/kernel/distributions';
import {
  erlangRows,
  gapsFromErlang,
  gapsFromMixture,
  gapsFromNowAndThen,
  gapsFromOneInstance,
  gapsFromRamp,
  gapsFromSimfaas,
  gapsFromWindowedMaximum,
  missing,
  mixtureRows,
  nowAndThenRows,
  oneInstanceRows,
  ramp,
  simfaasRows,
  windowedRows,
} from '@/engine/models/functions/check-theory';
import { Functions } from '@/engine/models/functions/functions';
import { ramps } from '@/engine/models/functions/oracles';
import { DEFAULT_SETTINGS } from '@/engine/models/functions/settings';
import { poisson } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

/** Of a table the first and the last row; the others have their turn in all.theory.test.ts. */
const some = <T>(rows: readonly T[]): readonly T[] =>
  rows.filter((_, i) => i === 0 || i === rows.length - 1);

describe('SimFaaS: newest reused, the whole of a cold request drawn', () => {
  test.each(some(simfaasRows))('$id', (row) => expect(gapsFromSimfaas(row)).toEqual([]));
});

describe('Erlang B: what a limit turns away, whatever the law of the work', () => {
  test.each(some(erlangRows))('$offeredLoad on $servers, $law', (row) => {
    expect(gapsFromErlang(row)).toEqual([]);
  });
});

describe('one function, now and then', () => {
  test.each(some(nowAndThenRows))(
    'a share exp(-rate x keep-alive) is cold: $ratePerSec/s, $keepAliveSec s',
    (row) => expect(gapsFromNowAndThen(row)).toEqual([]),
  );

  test.each(some(oneInstanceRows))(
    'a limit of one instance: $ratePerSec/s, $keepAliveSec s',
    (row) => expect(gapsFromOneInstance(row)).toEqual([]),
  );
});

describe('the windowed maximum: last idle reused, a start of no length', () => {
  test.each(some(windowedRows))(
    '$ratePerSec/s, $workSec s of work, $keepAliveSec s of keep-alive, limit $maxInstances',
    (row) => expect(gapsFromWindowedMaximum(row)).toEqual([]),
  );
});

describe('response times of warm and cold requests together', () => {
  test.each(some(mixtureRows))('$cold of them cold', (row) => {
    expect(gapsFromMixture(row)).toEqual([]);
  });
});

describe('the law of scaling out', () => {
  test.each(ramps.slice(0, 1))(
    'a step to $needed: $burst at once, then $addedPerSec a second',
    (row) => expect(gapsFromRamp(row)).toEqual([]),
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
