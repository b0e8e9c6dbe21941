// Every number of the lesson that comes from a run or a sum.

import { describe, expect, test } from 'vitest';
import { scaling } from '@/content/story';
import { startRun } from '@/engine/kernel/run';
import { coldStart } from '@/engine/models/cold-start/model';
import { concurrency } from '@/engine/models/concurrency/model';
import { scenarios } from '@/engine/models/concurrency/scenarios';

type Set = Readonly<Record<string, number | string>>;

function ended(scenario: string, set: Set = {}, seed?: number) {
  const { durationMs } = scenarios.find(({ id }) => id === scenario) ?? { durationMs: 0 };
  const given = seed === undefined ? {} : { seed };
  const run = startRun(concurrency, { scenario, set, logLimit: 0, ...given });
  run.advanceTo(durationMs);
  return run.snapshot();
}

function noon(set: Set, seed = 7) {
  const run = startRun(coldStart, { scenario: 'lunch-rush', set, seed });
  run.advanceTo(300_000);
  return run.snapshot();
}

test('little: about 100 at work, at most 146', () => {
  const { metrics, counts } = ended('little');
  expect(Math.round(metrics.busy ?? 0)).toBe(99);
  expect([counts.peak, metrics.throttled]).toEqual([146, 0]);
});

test('slow-database: 605 refused, all by the limit', () => {
  const { counts } = ended('slow-database');
  expect([counts.refusedLimit, counts.rejected]).toEqual([605, 605]);
});

test('fast-calls: 34,630 of 71,481, with 51 at work', () => {
  const { metrics, counts } = ended('fast-calls');
  expect([counts.rejected, counts.arrived]).toEqual([34_630, 71_481]);
  expect(Math.round(100 * (metrics.refused ?? 0))).toBe(48);
  expect(Math.round(metrics.busy ?? 0)).toBe(51);
});

test('ticket-rush: 19,618 refused, 19%', () => {
  const { metrics } = ended('ticket-rush');
  expect(metrics.throttled).toBe(19_618);
  expect(Math.round(100 * (metrics.refused ?? 0))).toBe(19);
  expect((2_500 - 1_000) * 10 + 500 * 10).toBe(20_000);
});

describe('noon with provisioned concurrency', () => {
  test('12 in advance leave 10 of 1,008; 22 leave none', () => {
    const { metrics, counts } = noon({ provisioned: 12 });
    expect([counts.userColdStarts, counts.arrived]).toEqual([10, 1_008]);
    expect((100 * (metrics.cold ?? 0)).toFixed(1)).toBe('1.0');
    expect(noon({ provisioned: 22 }).counts.userColdStarts).toBe(0);
    expect(noon({ provisioned: 21 }).counts.userColdStarts).toBeGreaterThan(0);
  });

  test('with work of 0.6 s, three are enough; 13 cold without any', () => {
    const cold = (provisioned: number, seed = 7) =>
      noon({ workSec: 0.6, provisioned }, seed).metrics.cold ?? 1;
    expect(noon({ workSec: 0.6 }).counts.userColdStarts).toBe(13);
    expect(cold(3)).toBeLessThanOrEqual(0.01);
    expect(cold(2)).toBeGreaterThan(0.01);
  });
});

test('neighbours: 200 reserved save every checkout, and slow them from 0.6 to about 1 s; more than half of the night job is refused', () => {
  for (const seed of [1, 7, 13, 30]) {
    const [open, held] = [0, 200].map(
      (reserved) => ended('neighbours', { reserved }, seed).metrics,
    );
    expect(open?.p99).toBeGreaterThan(550);
    expect(open?.p99).toBeLessThan(700);
    expect(held?.p99).toBeGreaterThan(950);
    expect(held?.p99).toBeLessThan(1_100);
    expect(held?.refused).toBe(0);
    expect(held?.jobRefused).toBeGreaterThan(0.5);
  }
});

test('festival: 532 environments, and with 100 reserved about as many answers', () => {
  const open = ended('festival').counts;
  const held = ended('festival', { reserved: 100 });
  expect(open.peak).toBe(532);
  expect([held.counts.peak, held.metrics.failed]).toEqual([100, 0]);
  expect(Math.abs((held.counts.completed ?? 0) / (open.completed ?? 1) - 1)).toBeLessThan(0.05);
});

test('the shop’s festival: what its story says is what rate times duration and the scenario give', () => {
  const { ordersPerSec, workSec, environments, connections } = scaling.festival;
  expect(ordersPerSec * workSec.before).toBe(environments.before);
  expect(ordersPerSec * workSec.after).toBe(environments.after);
  const festival = scenarios.find(({ id }) => id === 'festival');
  expect(festival?.set).toMatchObject({
    ratePerSec: ordersPerSec,
    workSec: workSec.before,
    dbConnections: connections,
  });
  expect(ended('festival').counts.peak).toBeGreaterThan(environments.after);
});

test('sums: concurrency needed, where the limits meet, and the price of warmth', () => {
  expect([500 * 0.2, 500 * 2, 100 * 1.2, 100 * 5, 2_000 * 0.05, 120 * 2]).toEqual([
    100, 1_000, 120, 500, 100, 240,
  ]);
  expect(20_000 * 0.05).toBe(1_000);
  expect(20_000 - 10 * 1_000).toBe(10_000);
  expect((0.5 * 30 * 86_400 * 0.0000051254).toFixed(2)).toBe('6.64');
  expect((40 * 86_400 * 0.0000051254).toFixed(2)).toBe('17.71');
});
