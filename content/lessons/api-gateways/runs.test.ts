// Every number of the lesson that comes from a run or a bill, worked out again. Thirty times are seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import { apiGateways } from '@/content/story';
import { priceUsage } from '@/engine/billing/price';
import type { AnyConfig, Snapshot } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { gateway } from '@/engine/models/gateway/model';
import { goals, type ScenarioId, scenarios } from '@/engine/models/gateway/scenarios';

function ended(id: ScenarioId, set: AnyConfig = {}, seed?: number): Snapshot {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(gateway, {
    scenario: id,
    set,
    seed: seed ?? scenario.seed,
    logLimit: 0,
  });
  run.advanceTo(scenario.durationMs);
  return run.snapshot();
}

const metricsOf = (...of: Parameters<typeof ended>) => ended(...of).metrics;
/** Of thirty seeds, every tenth: all of them stand in the model's theory test. */
const some = [1, 11, 21];

const percent = (share: number | null | undefined, digits = 0): number =>
  Number((100 * (share ?? Number.NaN)).toFixed(digits));

const setOf = (id: ScenarioId): AnyConfig => scenarios.find((one) => one.id === id)?.set ?? {};

describe('four-presses', () => {
  const { statement } = apiGateways;

  test('45 s behind 29 s, pressed four times: 180 s of work, four times as long, and no answer', () => {
    expect(statement).toEqual({ sec: 45, cutAtSec: 29, presses: 4 });
    expect(setOf('statement')).toMatchObject({ workSec: 45, retries: 3 });
    expect(metricsOf('statement')).toMatchObject({ paid: 4, runs: 4, answered: 0 });
    expect(statement.sec * statement.presses).toBe(180);
  });

  test('cut off each time it would be 29 × 4 = 116 s', () => {
    expect(29 * 4).toBe(116);
  });

  test('reports: seven in ten answered and 2.6 times paid; once without retries, and as many answered', () => {
    const [thrice, once] = [metricsOf('slow-report'), metricsOf('slow-report', { retries: 0 })];
    expect(thrice.paid).toBeCloseTo(2.6, 1);
    expect([percent(thrice.answered), percent(once.answered)]).toEqual([70, 70]);
    expect(once.paid).toBe(1);
    const thirty = Array.from(
      { length: 30 },
      (_, i) => metricsOf('slow-report', {}, i + 1).paid ?? 0,
    );
    expect(thirty.filter((paid) => paid >= 2.4 && paid <= 2.8).length).toBeGreaterThanOrEqual(24);
  });
});

describe('first-second', () => {
  test('375 a second times 40 are 15,000; from 1.2 million a day', () => {
    expect(apiGateways.noonPerSec * apiGateways.onTvTimes).toBe(15_000);
    expect(apiGateways.requestsADay).toBe(10 * apiGateways.ordersADay);
    expect(setOf('registration')).toMatchObject({ ordersPerSec: 2_000, rushPerSec: 15_000 });
  });

  test('0.4% of the first second, then a third, 19% of all', () => {
    const { refusedFirst, refusedAfter, answered } = metricsOf('registration');
    expect([percent(refusedFirst, 1), percent(refusedAfter)]).toEqual([0.4, 33]);
    expect(100 - percent(answered)).toBe(19);
  });

  test('at once 17% and 1.78 calls; with pauses 0.17%, less than 0.3% in any', () => {
    const atOnce = some.map((seed) => metricsOf('registration', { retries: 3 }, seed));
    for (const { answered } of atOnce)
      expect(Math.abs(100 - percent(answered, 1) - 17.3)).toBeLessThan(1);
    const mean = atOnce.reduce((sum, { calls }) => sum + (calls ?? 0), 0) / atOnce.length;
    expect(mean).toBeCloseTo(1.78, 1);
    for (const seed of some) {
      const { answered } = metricsOf('registration', { retries: 3, pause: 'jitter' }, seed);
      expect(1 - (answered ?? 0)).toBeLessThan(0.003);
    }
  });

  test('5,000 ÷ 5,000 = 1 s, 5,000 ÷ 15,000 = a third, 5,000 ÷ 10,000 = half a second', () => {
    expect(5_000 / (15_000 - 10_000)).toBe(1);
    expect(percent((15_000 - 10_000) / 15_000)).toBe(33);
    expect(5_000 / 10_000).toBe(0.5);
  });
});

describe('one-bucket', () => {
  test('a third of the customers’ calls, 22% with the first second; 27% of everybody’s; none with a limit', () => {
    const { refusedAfter, answered } = metricsOf('neighbour');
    expect(percent(refusedAfter)).toBe(33);
    expect(100 - percent(answered)).toBe(27);
    for (const seed of some) {
      expect(metricsOf('neighbour', { clientLimit: 8_000 }, seed).answeredOrders).toBe(1);
    }
    expect(1_000 / 15_000).toBeLessThan(0.1);
  });
});

describe('kept-answers', () => {
  test('half; 83% with 300 s, 92% with twelve a minute', () => {
    expect(percent(metricsOf('menu-cache').hits)).toBe(50);
    expect(percent(metricsOf('menu-cache', { ttlSec: 300 }).hits)).toBe(83);
    expect(percent(metricsOf('menu-cache', { menuPerSec: 1 }).hits)).toBe(92);
  });

  test('the smallest cache, $14.60 a month, is worth 5.4 calls a second of 0.1 s at 512 MB', () => {
    const bill = priceUsage({
      svc: 'api-gateway',
      kind: 'rest',
      region: 'us-east-1',
      requests: 0,
      cacheGB: 0.5,
      freeTier: false,
    });
    expect(Number(bill.total)).toBeCloseTo(14.6, 6);
    const million = priceUsage({
      svc: 'lambda',
      region: 'us-east-1',
      asOf: '2026-10-05',
      requests: 1_000_000,
      ms: 100,
      memMB: 512,
      freeTier: false,
    });
    expect(Number(million.total)).toBeCloseTo(1.03, 2);
    const perSec = ((14.6 / Number(million.total)) * 1_000_000) / (730 * 3_600);
    expect(Number(perSec.toFixed(1))).toBe(5.4);
  });
});

describe('what the menu costs', () => {
  const feesOf = (set: AnyConfig, digits = 2) => {
    const { gatewayFee, functionFee } = metricsOf('menu-cache', set);
    return [gatewayFee, functionFee].map((fee) => (fee ?? Number.NaN).toFixed(digits));
  };

  test('$3.50 and $1.05 without a cache, $70 and $0.52 with it', () => {
    expect(feesOf({ ttlSec: 0 })).toEqual(['3.50', '1.05']);
    expect(feesOf({})).toEqual(['70.28', '0.52']);
  });

  test('read six times a second, the cache is the cheaper way', () => {
    const sum = (set: AnyConfig) => feesOf(set, 9).reduce((all, fee) => all + Number(fee), 0);
    expect(sum({ menuPerSec: 6 })).toBeLessThan(sum({ menuPerSec: 6, ttlSec: 0 }));
  });

  test('from 0.4 s on the function is the dearer one', () => {
    expect((3.5 - 0.2) / (0.5 * 16.67)).toBeCloseTo(0.4, 2);
    expect(Number(feesOf({ ttlSec: 0, workSec: 0.4 })[1])).toBeGreaterThan(3.5);
    expect(Number(feesOf({ ttlSec: 0, workSec: 0.35 })[1])).toBeLessThan(3.5);
  });
});

describe('products', () => {
  const month = 30 * apiGateways.requestsADay;
  const seoul = { region: 'ap-northeast-2', freeTier: false } as const;

  test('36 million calls: function $115.20, REST $126.00, HTTP $44.28', () => {
    expect(month).toBe(36_000_000);
    const lambda = priceUsage({
      svc: 'lambda',
      ...seoul,
      asOf: '2026-10-05',
      requests: month,
      ms: 120,
      memMB: 1_536,
    });
    expect(Number(lambda.total)).toBeCloseTo(115.2, 2);
    const [rest, http] = (['rest', 'http'] as const).map((kind) =>
      Number(priceUsage({ svc: 'api-gateway', kind, ...seoul, requests: month }).total),
    );
    expect(rest).toBeCloseTo(126, 6);
    expect(http).toBeCloseTo(44.28, 6);
  });

  test('the tiers of API Management that are named', () => {
    const tierOf = (tier: string): number =>
      Number(priceUsage({ svc: 'api-management', tier, units: 1, freeTier: false }).total);
    expect([tierOf('basic'), tierOf('premium')].map((one) => one.toFixed(2))).toEqual([
      '147.17',
      '2795.17',
    ]);
  });
});

describe('your-turn', () => {
  const [goal] = goals;
  const wins = ({ metrics }: Snapshot): boolean =>
    goal.want.every(({ metric, sense, bound }) => {
      const value = metrics[metric] ?? Number.NaN;
      return sense === 'atMost' ? value <= bound : value >= bound;
    });

  test('at first more than half of the orders get no answer', () => {
    expect(metricsOf('lunch-minute').answeredOrders).toBeLessThan(0.5);
    expect(setOf('lunch-minute')).toMatchObject({
      ratePerSec: 300,
      burst: 150,
      slots: 40,
      workSec: 0.1,
    });
  });

  test('the three together win; with one or two nobody does', () => {
    const { clientLimit, ratePerSec, ttlSec } = goal.solution;
    expect([clientLimit, ratePerSec, ttlSec]).toEqual([150, 700, 60]);
    for (const seed of some) expect(wins(ended('lunch-minute', goal.solution, seed))).toBe(true);
    for (const set of [
      { clientLimit },
      { ratePerSec },
      { ttlSec },
      { clientLimit, ratePerSec },
      { clientLimit, ttlSec },
      { ratePerSec, ttlSec },
    ]) {
      expect(wins(ended('lunch-minute', set)), JSON.stringify(set)).toBe(false);
    }
  });

  test('a higher limit alone ends in 503', () => {
    expect(ended('lunch-minute', { ratePerSec: 5_000 }).counts.overloaded).toBeGreaterThan(10_000);
  });
});
