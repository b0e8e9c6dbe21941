import { describe, expect, test } from 'vitest';
import { TrackReader } from '@/engine/kernel/track-reader';
import { params } from '@/engine/models/stateless/config';
import {
  finished,
  mean,
  metricsOf,
  numbersIn,
  overSeeds,
  THIRTY,
} from '@/engine/models/stateless/fixture';
import { goals } from '@/engine/models/stateless/scenarios';

describe('alone', () => {
  test.each(THIRTY)('one environment, 59 answers, none wrong (seed %i)', (seed) => {
    expect(metricsOf('alone', { seed })).toMatchObject({
      orders: 59,
      instances: 1,
      wrong: 0,
      lost: 0,
    });
  });

  test('the leak shows all the same: nearly every guest sees a stranger', () => {
    const leaks = mean(overSeeds('alone', 'leaks')) / mean(overSeeds('alone', 'guests'));
    expect(leaks).toBeGreaterThan(0.95);
    expect(mean(overSeeds('alone', 'leaks', { nameAt: 'request' }))).toBe(0);
  });
});

describe('lunch', () => {
  test('several environments, and the highest number is at most half of the orders, under every seed', () => {
    const runs = THIRTY.map((seed) => metricsOf('lunch', { seed }));
    for (const { highest, orders, instances } of runs) {
      expect(highest ?? 0).toBeLessThanOrEqual((orders ?? 0) / 2);
      expect(instances).toBeGreaterThanOrEqual(4);
      expect(instances).toBeLessThanOrEqual(7);
    }
    expect(mean(runs.map(({ orders }) => orders ?? 0))).toBeCloseTo(118, 0);
    expect(mean(runs.map(({ highest }) => highest ?? 0))).toBeCloseTo(40, 0);
    expect(mean(runs.map(({ wrong }) => wrong ?? 0))).toBeCloseTo(0.986, 2);
  });

  test('opens when five environments hold five counts, none of them the true one', () => {
    const run = finished('lunch');
    const counted = new TrackReader(run.tracks()).values('counted');
    expect(counted.at(25_000).map((row) => counted.data.value[row])).toEqual([1, 14, 2, 18, 10]);
    expect(new TrackReader(run.tracks()).level('totals', 'answers').at(25_000)).toBe(45);
    expect(run.snapshot().metrics).toMatchObject({ orders: 109, instances: 5, highest: 45 });
  });
});

describe('shop-noon', () => {
  test('22 number ones under the shown seed, 21 to 28 under thirty', () => {
    expect(metricsOf('shop-noon')).toMatchObject({ ones: 22, instances: 22, orders: 1_007 });
    const ones = overSeeds('shop-noon', 'ones');
    expect([Math.min(...ones), Math.max(...ones)]).toEqual([21, 28]);
    expect(ones).toEqual(overSeeds('shop-noon', 'instances'));
  });
});

describe('coupon', () => {
  test('counted in environments, everybody gets one: no environment comes to a hundred', () => {
    for (const menuAt of ['request', 'environment']) {
      const set = { menuAt };
      expect(overSeeds('coupon', 'couponsGiven', set)).toEqual(overSeeds('coupon', 'orders', set));
      expect(Math.max(...overSeeds('coupon', 'highest', set))).toBeLessThan(100);
    }
    expect(mean(overSeeds('coupon', 'highest', { menuAt: 'environment' }))).toBeCloseTo(74, 0);
  });

  test('got and set, about 140 go out, and 170 orders are in no count', () => {
    const given = overSeeds('coupon', 'couponsGiven', { countAt: 'store-set' });
    expect(mean(given)).toBeCloseTo(139, 0);
    expect([Math.min(...given), Math.max(...given)]).toEqual([126, 149]);
    // 100 (1 + λg).
    expect(Math.abs(mean(given) - 140)).toBeLessThan(3);
    expect(mean(overSeeds('coupon', 'lost', { countAt: 'store-set' }))).toBeCloseTo(169, 0);
  });

  test('added, exactly a hundred, under every seed', () => {
    expect(overSeeds('coupon', 'couponsGiven', { countAt: 'store-add' })).toEqual(
      THIRTY.map(() => 100),
    );
    expect(overSeeds('coupon', 'lost', { countAt: 'store-add' })).toEqual(THIRTY.map(() => 0));
  });

  test('nearly every guest sees a stranger', () => {
    const share = mean(overSeeds('coupon', 'leaks')) / mean(overSeeds('coupon', 'guests'));
    expect(share).toBeCloseTo(0.95, 2);
  });
});

test('release: counts begin again, so the highest number is little more than half', () => {
  const set = { menuAt: 'environment' };
  expect(mean(overSeeds('release', 'highest', set))).toBeCloseTo(42, 0);
  expect(mean(overSeeds('release', 'highest')) / mean(overSeeds('coupon', 'highest'))).toBeCloseTo(
    0.56,
    1,
  );
  for (const seed of THIRTY) {
    const [with_ = 0, without = 0] = (['release', 'coupon'] as const).map(
      (scenario) => metricsOf(scenario, { seed }).highest ?? 0,
    );
    expect(with_).toBeLessThan(without);
  }
});

test('by-hand: slowly 1, 2, 3, and after a deploy, quickly, 1, 1, 1', () => {
  expect(numbersIn(finished('by-hand'))).toEqual([1, 2, 3, 1, 1, 1]);
});

describe('the goal', () => {
  const [goal] = goals;
  const [counts, names, menus] = [params.countAt, params.nameAt, params.menuAt].map(
    ({ options }) => options,
  );
  const all = (counts ?? []).flatMap((countAt) =>
    (names ?? []).flatMap((nameAt) => (menus ?? []).map((menuAt) => ({ countAt, nameAt, menuAt }))),
  );
  const winsOf = (set: (typeof all)[number]) =>
    THIRTY.filter((seed) => {
      const metrics = metricsOf('three-places', { seed, set });
      return goal.want.every(({ metric, sense, bound }) => {
        const value = metrics[metric] ?? Number.NaN;
        return sense === 'atMost' ? value <= bound : value >= bound;
      });
    }).length;

  test('two of eighteen ways win, and those under every seed; the start is none of them', () => {
    const winners = all.filter((set) => winsOf(set) > 0);
    expect(all).toHaveLength(18);
    expect(winners).toEqual([
      { countAt: 'store-add', nameAt: 'request', menuAt: 'environment' },
      { countAt: 'store-add', nameAt: 'request', menuAt: 'store' },
    ]);
    for (const set of winners) expect(winsOf(set)).toBe(30);
    expect(goal.solution).toEqual(winners[0]);
  });
});
