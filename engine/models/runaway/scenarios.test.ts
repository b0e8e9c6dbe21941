// What the named runs are to show, over thirty seeds; what takes long is in scenarios.theory.test.ts.

import { describe, expect, test } from 'vitest';
import { priceUsage } from '@/engine/billing/price';
import { finished, mean, metricsOf, overSeeds, rangeOf } from '@/engine/models/runaway/fixture';

const SECOND = 1_000;

test('photo-night: $899 under every seed, every order from the tenth second on', () => {
  const metrics = metricsOf('photo-night');
  expect(metrics.cost).toBeCloseTo(898.74, 1);
  expect(metrics.knownAfter).toBe(9 * 3_600_000);
  expect(metrics.leftover).toBeCloseTo(291, 0);
  expect(metrics.dropped).toBeGreaterThan(161_900);
});

test('first-seconds: all places after 5 to 12 seconds, 7.5 on average; a cent when they are full', () => {
  const after = overSeeds('first-seconds', 'fullAfter');
  expect(mean(after) / SECOND).toBeCloseTo(7.5, 1);
  const [least, most] = rangeOf(after);
  expect([Math.round(least / 100) / 10, Math.round(most / 100) / 10]).toEqual([5.1, 11.2]);
});

describe('minute-alarm', () => {
  test('stopping by itself: below five dollars, 842 to 875 orders lost', () => {
    const [least, most] = rangeOf(overSeeds('minute-alarm', 'cost'));
    expect(least).toBeGreaterThan(4.75);
    expect(most).toBeLessThan(4.96);
    const lost = overSeeds('minute-alarm', 'dropped');
    expect(Math.round(mean(lost))).toBe(863);
  });

  test('paged: about $21.5', () => {
    const cost = overSeeds('minute-alarm', 'cost', { set: { stopBy: 'person' } });
    expect(mean(cost)).toBeCloseTo(21.5, 1);
  });
});

describe('net-of-16', () => {
  test('two copies: 65,535 runs and $1.82 a photo under every seed; the shop loses some 300 orders', () => {
    expect(rangeOf(overSeeds('net-of-16', 'runs'))).toEqual([65_535, 65_535]);
    const cost = overSeeds('net-of-16', 'cost');
    expect(mean(cost)).toBeCloseTo(1.82, 2);
    const lost = overSeeds('net-of-16', 'dropped');
    expect(rangeOf(lost)[0]).toBeGreaterThan(290);
    expect(rangeOf(lost)[1]).toBeLessThan(330);
  });

  test('the bill by hand: 1.10 and 0.69, and 0.03 of logs', () => {
    const place = { region: 'us-east-1', freeTier: false };
    const runs = 2 ** 16 - 1;
    const lines = [
      { svc: 'lambda', ...place, requests: runs, ms: 1_000, memMB: 1_024 },
      { svc: 's3', ...place, puts: 2 * runs, gets: runs },
      { svc: 'cloudwatch-logs', ...place, ingestGB: runs / 1_048_576 },
    ];
    expect(lines.map((line) => Number(priceUsage(line).total))).toEqual([1.1, 0.69, 0.03]);
  });

  test('one copy: sixteen runs', () => {
    const runs = overSeeds('net-of-16', 'runs', { set: { copies: 1 } });
    expect(rangeOf(runs)).toEqual([16, 16]);
  });

  test('without a guard it would have gone on', () => {
    const run = finished('net-of-16', { set: { loopGuard: 'off' } });
    expect(run.snapshot().metrics.running).toBeGreaterThan(990);
  });
});

test('quiet-leak: nothing is ever full, no order is lost, and a day costs hundreds', () => {
  const metrics = metricsOf('quiet-leak');
  expect(metrics).toMatchObject({ fullAfter: null, dropped: 0 });
  expect(metrics.cost).toBeGreaterThan(400);
});
