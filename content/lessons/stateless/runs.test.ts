// Every number of the lesson that comes from a run, replayed. Thirty times are seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import { stateless as story } from '@/content/story';
import { startRun } from '@/engine/kernel/run';
import { kindIndex } from '@/engine/models/stateless/config';
import { stateless } from '@/engine/models/stateless/model';
import { scenarios } from '@/engine/models/stateless/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);
type Set = Readonly<Record<string, number | string>>;

function ended(scenario: string, set: Set = {}, seed?: number) {
  const found = scenarios.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const run = startRun(stateless, { scenario, set, seed: seed ?? found.seed });
  run.advanceTo(found.durationMs);
  return run;
}

const metricsOf = (scenario: string, set: Set = {}, seed?: number) =>
  ended(scenario, set, seed).snapshot().metrics;
const over30 = (scenario: string, name: string, set: Set = {}): number[] =>
  SEEDS.map((seed) => metricsOf(scenario, set, seed)[name] ?? Number.NaN);
const rangeOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];

function numbersIn(run: ReturnType<typeof ended>): number[] {
  const { kind, value, length } = run.log.columns;
  return Array.from({ length }, (_, row) => row)
    .filter((row) => kind[row] === kindIndex.answer)
    .map((row) => value[row] ?? Number.NaN);
}

describe('number-one', () => {
  test('1,008 orders, 22 number ones from 22 environments, the highest number 81; 21 to 28 over thirty runs', () => {
    const { metrics, counts } = ended('shop-noon').snapshot();
    expect(counts.arrived).toBe(1_008);
    expect(metrics).toMatchObject({ ones: 22, instances: 22, highest: 81, orders: 1_007 });
    expect(rangeOf(over30('shop-noon', 'ones'))).toEqual([21, 28]);
  });

  test('the drawing shows what each of the 22 has counted', () => {
    const run = ended('shop-noon');
    const { kind, object, length } = run.log.columns;
    const counted: number[] = [];
    // Nobody takes over a place before the end, so a place is an environment.
    for (let row = 0; row < length; row += 1) {
      if (kind[row] !== kindIndex.answer) continue;
      const place = object[row] ?? -1;
      counted[place] = (counted[place] ?? 0) + 1;
    }
    expect(story.counted).toEqual(counted);
    expect(Math.max(...story.counted)).toBe(story.highest);
    expect(story.counted.reduce<number>((sum, one) => sum + one, 0)).toBe(story.answered);
  });
});

test('three-calls: slowly 1, 2, 3; after a deploy, quickly, 1, 1, 1', () => {
  expect(numbersIn(ended('by-hand'))).toEqual([1, 2, 3, 1, 1, 1]);
});

describe('someone-elses-name', () => {
  test('59 right numbers, and all 18 guests see a stranger; in the request, none', () => {
    const { metrics, counts } = ended('alone').snapshot();
    expect(metrics).toMatchObject({ orders: 59, wrong: 0, leaks: 18, instances: 1 });
    expect(counts.guests).toBe(18);
    expect(metricsOf('alone', { nameAt: 'request' }).leaks).toBe(0);
  });

  test('over thirty runs at most two guests are spared', () => {
    const spared = SEEDS.map((seed) => {
      const { metrics, counts } = ended('alone', {}, seed).snapshot();
      return (counts.guests ?? 0) - (metrics.leaks ?? 0);
    });
    expect(rangeOf(spared)).toEqual([0, 2]);
  });
});

describe('database-too', () => {
  const set = { countAt: 'store-set' };

  test('144 coupons, 165 of 572 not counted; 126 to 149 over thirty runs, 139 on average', () => {
    expect(metricsOf('coupon', set)).toMatchObject({ couponsGiven: 144, lost: 165, orders: 572 });
    const given = over30('coupon', 'couponsGiven', set);
    expect(rangeOf(given)).toEqual([126, 149]);
    expect(Math.round(given.reduce((a, b) => a + b, 0) / 30)).toBe(139);
  });

  test('about 580 orders come, 71.4% stay counted, 140 coupons by formula', () => {
    expect(ended('coupon', set).snapshot().counts.arrived).toBe(582);
    expect(Math.round(1000 / (1 + 10 * 0.04)) / 10).toBe(71.4);
    expect(100 * (1 + 10 * 0.04)).toBe(140);
  });
});

describe('your-turn', () => {
  const right = { countAt: 'store-add', nameAt: 'request' };
  const p95 = (menuAt: string) => Math.round(metricsOf('coupon', { ...right, menuAt }).p95 ?? 0);

  test('p95 is 690 ms, 674 ms from the database, and 1.25 s for each order', () => {
    expect([p95('environment'), p95('store')]).toEqual([690, 674]);
    expect(Math.round(p95('request') / 10) / 100).toBe(1.25);
  });

  test('with other customers 0.65 to 0.76 s wherever it wins, and 1.25 to 1.33 s for each order', () => {
    const over = (menuAt: string) => over30('coupon', 'p95', { ...right, menuAt });
    const inSec = (values: readonly number[]) =>
      rangeOf(values).map((ms) => Math.round(ms / 10) / 100);
    expect(inSec([...over('environment'), ...over('store')])).toEqual([0.65, 0.76]);
    expect(inSec(over('request'))).toEqual([1.25, 1.33]);
  });

  test('asking the database takes 40 ms', () => {
    expect(stateless.params.storeMs).toMatchObject({ default: 40 });
  });
});

describe('where-to-keep', () => {
  test('31 of 54 find nothing where the basket is in a variable or in /tmp, nobody where it is outside', () => {
    for (const keptAt of ['global', 'tmp']) {
      const { metrics, counts } = ended('cart', { keptAt }).snapshot();
      expect([counts.returned, counts.missing]).toEqual([54, 31]);
      expect(metrics.missing).toBeCloseTo(0.57, 2);
      expect(metrics.p95).toBe(814);
      const range = rangeOf(over30('cart', 'missing', { keptAt }));
      expect(range.map((share) => Math.round(100 * share))).toEqual([54, 84]);
    }
    for (const keptAt of ['session', 'database']) {
      expect(rangeOf(over30('cart', 'missing', { keptAt }))).toEqual([0, 0]);
      expect(metricsOf('cart', { keptAt }).p95).toBe(854);
    }
  });
});
