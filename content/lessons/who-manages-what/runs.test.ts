// Every number of the lesson that comes from a run, replayed. Thirty years are seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import { whoManagesWhat } from '@/content/story';
import { startRun } from '@/engine/kernel/run';
import { ladder, type Stair } from '@/engine/models/responsibility/config';
import { responsibility } from '@/engine/models/responsibility/model';
import { scenarios } from '@/engine/models/responsibility/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

function yearOn(scenario: string, set: Record<string, number | string> = {}, seed?: number) {
  const found = scenarios.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const run = startRun(responsibility, { scenario, set, seed: seed ?? found.seed });
  run.advanceTo(found.durationMs);
  return run.snapshot();
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const over30 = (stair: Stair, name: string): number[] =>
  SEEDS.map((seed) => yearOn(stair, {}, seed).metrics[name] ?? Number.NaN);
const percent = (ratio: number | null | undefined): number =>
  Math.round(100 * (ratio ?? Number.NaN));

describe('open-file and what-stays', () => {
  test('PaaS: six areas; SaaS: five; with the table closed until the year begins', () => {
    expect(yearOn('paas').metrics.areas).toBe(6);
    expect(yearOn('saas').metrics.areas).toBe(5);
  });
});

describe('same-year', () => {
  test.each([
    ['on-premises', 40, 30, 40, 30],
    ['iaas', 27, 44, 27, 45],
    ['paas', 24, 50, 23.2, 52],
    ['saas', 22, 55, 19.4, 62],
  ] as const)(
    '%s: %d cards, %d% of them data, settings and accounts; in thirty years %d and %d%',
    (stair, cards, share, meanCards, meanShare) => {
      const { reached, lasting } = yearOn(stair).metrics;
      expect([reached, percent(lasting)]).toEqual([cards, share]);
      expect(Math.round(10 * mean(over30(stair, 'reached'))) / 10).toBe(meanCards);
      expect(percent(mean(over30(stair, 'lasting')))).toBe(meanShare);
    },
  );

  test('the drawing shows the same year', () => {
    const { year } = whoManagesWhat;
    const drawn = [year.onprem, year.iaas, year.paas, year.saas];
    ladder.forEach((stair, place) => {
      const { counts, metrics } = yearOn(stair);
      const { lasting = 0, alone = 0, shared = 0, theirs = 0 } = drawn[place] ?? {};
      expect(lasting).toBe(Math.round((metrics.lasting ?? 0) * (metrics.reached ?? 0)));
      expect([lasting + alone, shared, theirs]).toEqual([
        counts.waiting,
        counts.running,
        counts.completed,
      ]);
    });
  });

  test('the part falls in none of thirty years, and rises at each stair in twenty-nine', () => {
    const shares = ladder.map((stair) => over30(stair, 'lasting'));
    const rising = SEEDS.map((_, year) =>
      [1, 2, 3].map((stair) => (shares[stair]?.[year] ?? 0) - (shares[stair - 1]?.[year] ?? 0)),
    );
    expect(rising.flat().every((gain) => gain >= 0)).toBe(true);
    expect(rising.filter((gains) => gains.every((gain) => gain > 0)).length).toBe(29);
  });

  test('all forty have come at the moment on which the figure opens', () => {
    const run = startRun(responsibility, { scenario: 'on-premises' });
    run.advanceTo(19_900);
    expect(run.snapshot().counts.arrived).toBe(40);
  });
});

test('hundred-on-saas: within ten of fifty can be won, and lost, in the shown run and in most years', () => {
  const of = (seed?: number) => yearOn('saas', { cards: 100 }, seed).metrics.reached ?? 0;
  expect(Math.abs(of() - 50)).toBeLessThanOrEqual(10);
  expect(SEEDS.filter((seed) => Math.abs(of(seed) - 50) <= 10).length).toBeGreaterThanOrEqual(24);
});
