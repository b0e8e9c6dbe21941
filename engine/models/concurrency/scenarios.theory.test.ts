// What takes long: claims of the fast scenarios over thirty seeds.

import { expect, test } from 'vitest';
import {
  finished,
  mean,
  neighboursUnder,
  overSeeds,
  THIRTY,
  winsOf,
} from '@/engine/models/concurrency/fixture';
import { goals } from '@/engine/models/concurrency/scenarios';

const rangeOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];

test('little: 100 at work, 1% over thirty seeds, and none refused', () => {
  expect(Math.abs(mean(overSeeds('little', 'busy')) / 100 - 1)).toBeLessThan(0.01);
  expect(Math.max(...overSeeds('little', 'throttled'))).toBe(0);
});

test('slow-database: 2 to 3% of the slow minute are refused, though the mean need is the limit', () => {
  const shares = THIRTY.map((seed) => {
    const early = finished('slow-database', { seed, untilMs: 30_000 }).snapshot().counts;
    const { counts } = finished('slow-database', { seed }).snapshot();
    return (counts.refusedLimit ?? 0) / ((counts.arrived ?? 0) - (early.arrived ?? 0));
  });
  const [least = 0, most = 0] = rangeOf(shares);
  expect(least).toBeGreaterThan(0.01);
  expect(most).toBeLessThan(0.04);
  expect(mean(shares)).toBeCloseTo(0.0245, 2);
});

test('ticket-rush: 20,000 refused on average, within 1%', () => {
  const refused = overSeeds('ticket-rush', 'throttled');
  expect(Math.abs(mean(refused) / 20_000 - 1)).toBeLessThan(0.01);
});

test('fast-calls: 48 to 50% refused with a limit of 100, next to none with 200', () => {
  const [least = 0, most = 0] = rangeOf(overSeeds('fast-calls', 'refused'));
  expect(least).toBeGreaterThan(0.48);
  expect(most).toBeLessThan(0.5);
  expect(Math.max(...overSeeds('fast-calls', 'refused', { set: { quota: 200 } }))).toBeLessThan(
    0.01,
  );
});

test('400 connections behind 500 a second of 1 s: a fifth finds none, as Erlang says', () => {
  const set = { ratePerSec: 500, workSec: 1, dbConnections: 400 };
  expect(mean(overSeeds('little', 'failed', { set }))).toBeCloseTo(0.2, 1);
});

test('neighbours: the checkout loses 3 to 6%, its job 2.5 to 5%', () => {
  const runs = neighboursUnder({}, THIRTY);
  const [least = 0, most = 0] = rangeOf(runs.map(({ refused }) => refused ?? 0));
  expect(least).toBeGreaterThan(0.03);
  expect(most).toBeLessThan(0.06);
  expect(mean(runs.map(({ refused }) => refused ?? 0))).toBeCloseTo(0.044, 2);
  const [jobLeast = 0, jobMost = 0] = rangeOf(runs.map(({ jobRefused }) => jobRefused ?? 0));
  expect(jobLeast).toBeGreaterThan(0.025);
  expect(jobMost).toBeLessThan(0.05);
});

test('neighbours: with 200 reserved none is lost, and the p99 is 950 to 1,100 ms', () => {
  const runs = neighboursUnder({ reserved: 200 }, THIRTY);
  expect(Math.max(...runs.map(({ refused }) => refused ?? 1))).toBe(0);
  const [least = 0, most = 0] = rangeOf(runs.map(({ p99 }) => p99 ?? 0));
  expect(least).toBeGreaterThan(950);
  expect(most).toBeLessThan(1_100);
});

test('the goal: its solution wins under every seed, and no knob alone under more than three of thirty', () => {
  expect(winsOf(goals[0].solution, THIRTY)).toBe(30);
  for (const set of [
    {},
    { quota: 400 },
    { quota: 1_000 },
    { reserved: 100 },
    { reserved: 200 },
    { provisioned: 40 },
    { provisioned: 80 },
    { provisioned: 120 },
  ]) {
    expect(winsOf(set, THIRTY), JSON.stringify(set)).toBeLessThanOrEqual(3);
  }
});
