// Every number of the lesson that comes from a run, replayed. Thirty times are seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import { computeServices } from '@/content/story';
import { sharedRates } from '@/engine/billing/rates';
import type { AnyConfig, Metrics, Model } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { startTimes } from '@/engine/models/cold-start/presets';
import { concurrency } from '@/engine/models/concurrency/model';
import { sameCrowd } from '@/engine/models/same-crowd/model';
import { platforms } from '@/engine/models/same-crowd/presets';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

function endOf(model: Model, scenario: string, set: AnyConfig = {}, seed?: number): Metrics {
  const found = model.scenarios.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const given = seed === undefined ? {} : { seed };
  const run = startRun(model, { scenario, set, logLimit: 0, ...given });
  run.advanceTo(found.durationMs);
  return run.snapshot().metrics;
}

const cents = (value: number | null | undefined): number =>
  Math.round(100 * (value ?? Number.NaN)) / 100;

describe('thousand-or-sixteen', () => {
  test('64 in each: 16; one in each: 1,000; 80 in each: 13, in both simulators', () => {
    const { requests, eventFunctions, webFunctions } = computeServices.held;
    const made = [1, 64, 80].map(
      (slots) => endOf(concurrency, 'held-thousand', { slots }).instances,
    );
    expect(made).toEqual([eventFunctions, webFunctions, 13]);
    const { eventMade, webMade, runMade } = endOf(sameCrowd, 'held-thousand');
    expect([eventMade, webMade, runMade]).toEqual(made);
    expect(Math.ceil(requests / 64)).toBe(webFunctions);
    expect(computeServices).toMatchObject({ ordersADay: 100_000, developers: 30, weeksLost: 3 });
  });
});

describe('six-places', () => {
  test('80% of those of the v2 API; none of those made with Cloud Run, in 13 environments', () => {
    const run = startRun(sameCrowd, { scenario: 'held-thousand', logLimit: 0 });
    run.advanceTo(20_000);
    const { metrics, counts } = run.snapshot();
    expect(metrics).toMatchObject({ gen2Lost: 0.8, runMade: 13, naverLost: 0.9 });
    expect(counts).toMatchObject({ 'gen2.completed': 200, 'run.completed': 1_000 });
  });

  test('the defaults that the page names', () => {
    const { run, gen2, flex, naver } = platforms;
    expect([run.slots, gen2.slots, flex.slots]).toEqual([80, 1, 16]);
    expect([run.most, gen2.most, naver.most]).toEqual([100, 100, 100]);
  });
});

describe('who-shares', () => {
  test('6.6 s with 64 in each, 0.3 s with one, 8.2 s with 80', () => {
    const { webP99, eventP99, runP99 } = endOf(sameCrowd, 'computing-thousand');
    expect([webP99, eventP99, runP99]).toEqual([6_600, 300, 8_200]);
  });

  test('lunch: 38 environments and $17.71 against one and $1.43', () => {
    const { eventMade, runMade, eventCost, runCost } = endOf(sameCrowd, 'lunch-minute');
    expect([eventMade, runMade]).toEqual([38, 1]);
    expect([cents(eventCost), cents(runCost)]).toEqual([17.71, 1.43]);
    // Rate times duration: so many wait together on average.
    expect(40 * 0.6).toBeCloseTo(24, 6);
  });

  test('over thirty runs 37 to 51 environments, and 12 to 13 times the price', () => {
    const runs = SEEDS.map((seed) => endOf(sameCrowd, 'lunch-minute', {}, seed));
    const made = runs.map(({ eventMade }) => eventMade ?? Number.NaN);
    expect([Math.min(...made), Math.max(...made)]).toEqual([37, 51]);
    const ratios = runs.map(({ eventCost, runCost }) => (eventCost ?? 0) / (runCost ?? Number.NaN));
    expect([Math.min(...ratios), Math.max(...ratios)].map(Math.round)).toEqual([12, 13]);
  });

  test('the prices that the page prints', () => {
    expect(sharedRates.lambdaPerSec).toBeCloseTo((1_769 / 1_024) * 0.0000166667, 11);
    expect(sharedRates.cloudRunPerSec).toBeCloseTo(0.0000336 + 2 * 0.0000035, 12);
    expect(sharedRates.flexPerSec).toBeCloseTo(2 * 0.000026, 12);
    expect(sharedRates.cloudRunPerRequest).toBeCloseTo(0.4 / 1e6, 12);
    expect(sharedRates.flexPerRequest).toBeCloseTo(0.4 / 1e6, 12);
  });
});

test('cell-by-cell: the slowest of these runtimes starts more than ten times as slowly as Rust', () => {
  const ms = (id: string) => startTimes.find((one) => one.id.startsWith(id))?.p50Ms ?? Number.NaN;
  expect(ms('dotnet8') / ms('rust')).toBeGreaterThan(10);
});

describe('your-turn', () => {
  const own = (set: AnyConfig, seed?: number) => endOf(sameCrowd, 'own-settings', set, seed);

  test('six in ten get 429 at first; with at most 120 nobody does, for $43', () => {
    expect(own({}).lost).toBeCloseTo(0.62, 2);
    const raised = own({ most: 120 });
    expect(raised.lost).toBe(0);
    expect(Math.round(raised.cost ?? 0)).toBe(43);
  });

  test('five in each are enough for $20, four are not; six cost about $16', () => {
    const costOf = (slots: number) => own({ most: 120, slots }).cost ?? Number.NaN;
    expect(costOf(4)).toBeGreaterThan(20);
    expect(costOf(5)).toBeLessThan(20);
    expect(Math.round(costOf(6))).toBe(16);
    const winsOf = (slots: number) =>
      SEEDS.map((seed) => own({ most: 120, slots }, seed)).filter(
        ({ lost, cost }) => (lost ?? 1) <= 0.001 && (cost ?? Infinity) <= 20,
      );
    expect(winsOf(5)).toHaveLength(30);
    expect(winsOf(4)).toHaveLength(7);
  });

  test('sixteen, twenty and ten do it', () => {
    const { lost, p99, cost } = own({ slots: 16, most: 20, kept: 10 });
    expect(lost).toBe(0);
    expect(p99).toBeLessThanOrEqual(1_500);
    expect(cost).toBeLessThanOrEqual(6);
    expect(100 * 0.05).toBe(5);
  });
});
