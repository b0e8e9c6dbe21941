// Every number of the lesson that comes from a run, replayed. Thirty times are seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import { BOX_WON, evolution } from '@/content/story';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { releaseTrain } from '@/engine/models/release-train/model';
import { goals, type ScenarioId, scenarios } from '@/engine/models/release-train/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

function ended(id: ScenarioId, set: AnyConfig = {}, seed?: number): Metrics {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(releaseTrain, {
    scenario: id,
    set,
    seed: seed ?? scenario.seed,
    logLimit: 0,
  });
  run.advanceTo(scenario.durationMs);
  return run.snapshot().metrics;
}

const of = (metrics: Metrics, name: string): number => metrics[name] ?? Number.NaN;
const percent = (metrics: Metrics, name: string): number => Math.round(100 * of(metrics, name));
const days = (metrics: Metrics): number => Math.round((10 * of(metrics, 'leadTime')) / DAY_MS) / 10;
const minutes = (metrics: Metrics): number => Math.round(of(metrics, 'leadTime') / MINUTE_MS);
const hurt = (metrics: Metrics): number => Math.round(of(metrics, 'hurt'));
const unseen = (requests: number): number => Math.round(100 * 0.99 ** requests);

describe('quiet-morning', () => {
  test('a thousand boxes for nothing are one order in a hundred of a day, nine million won', () => {
    const { ordersADay, emptyPrices, soldForNothing } = evolution;
    expect(ordersADay * emptyPrices).toBe(soldForNothing.boxes);
    expect(soldForNothing.boxes * BOX_WON).toBe(soldForNothing.won);
  });

  test('75 of a hundred see nothing, 74 by the formula, 64 to 83 in thirty repetitions; 8 at ten a second', () => {
    expect(percent(ended('quiet-canary'), 'blind')).toBe(75);
    const { share, minutes: watched, requestsPerSec } = evolution.canary;
    expect(60 * watched * requestsPerSec * share).toBeCloseTo(30, 9);
    expect(unseen(30)).toBe(74);
    const all = SEEDS.map((seed) => percent(ended('quiet-canary', {}, seed), 'blind'));
    expect([Math.min(...all), Math.max(...all)]).toEqual([64, 83]);
    expect(percent(ended('quiet-canary', { ratePerSec: 10 }), 'blind')).toBe(8);
    expect(percent(ended('quiet-canary', { ratePerSec: 5 }), 'blind')).toBe(29);
    expect(percent(ended('quiet-canary', { canaryMin: 60 }), 'blind')).toBe(8);
  });
});

describe('thirty-beans', () => {
  test('the table: 30, 150, 300 and 3,000 requests miss a 1% bug with 74, 22, 5 and 0%', () => {
    const seen = [1, 5, 10, 100].map((rate) => Math.round(0.1 * 300 * rate));
    expect(seen).toEqual([30, 150, 300, 3_000]);
    expect(seen.map(unseen)).toEqual([74, 22, 5, 0]);
  });

  test('299 requests, or about 3 ÷ 1%; about 3,000 for 0.1%', () => {
    expect(Math.ceil(Math.log(0.05) / Math.log(0.99))).toBe(299);
    expect(Math.ceil(Math.log(0.05) / Math.log(0.999)) / 3_000).toBeCloseTo(1, 2);
    // A tenth of 75 seconds of lunch (forty requests a second) and of fifty minutes of one a second.
    expect(40 * 0.1 * 75).toBe(300);
    expect(1 * 0.1 * 50 * 60).toBe(300);
  });

  test('of bugs that break one in ten, thirty requests show 96%; the mean of one error is missed by 37%', () => {
    expect(Math.round(100 * (1 - 0.9 ** 30))).toBe(96);
    expect(Math.round(100 * Math.exp(-1))).toBe(37);
  });
});

describe('friday-train', () => {
  const trains = ended('weekly-train');
  const alone = ended('each-alone');

  test('ten changes at 5%: 0.60 that all are good, four in ten fail; twenty 64%', () => {
    expect(Math.round(100 * 0.95 ** 10)).toBe(60);
    expect(Math.round(100 * (1 - 0.95 ** 20))).toBe(64);
  });

  test('20 of 52 trains, 38%, 7.7 days instead of 3.5; one by one 24 of 555, 4%, 18 minutes', () => {
    expect(of(trains, 'releases')).toBe(52);
    expect(Math.round(of(trains, 'failed') * 52)).toBe(20);
    expect(percent(trains, 'failed')).toBe(38);
    expect(days(trains)).toBe(7.7);
    expect(days(ended('weekly-train', { badShare: 0 }))).toBe(3.5);
    expect(of(alone, 'releases')).toBe(555);
    expect(Math.round(of(alone, 'failed') * 555)).toBe(24);
    expect(percent(alone, 'failed')).toBe(4);
    expect(minutes(alone)).toBe(18);
    // The train set to "each alone" in the figure is the same run.
    expect(ended('weekly-train', { everyDays: 0 })).toEqual(alone);
  });

  test('in each of thirty runs one by one rolls back more releases than trains do', () => {
    const rolledBack = (id: ScenarioId, seed: number): number => {
      const metrics = ended(id, {}, seed);
      return of(metrics, 'failed') * of(metrics, 'releases');
    };
    for (const seed of SEEDS) {
      expect(rolledBack('each-alone', seed)).toBeGreaterThan(rolledBack('weekly-train', seed));
    }
  });

  test('both hurt 28 customers a week', () => {
    expect([hurt(trains), hurt(alone)]).toEqual([28, 28]);
  });

  test('a train every day fails in 8% and takes 0.6 days, one every two weeks 27', () => {
    const daily = ended('weekly-train', { everyDays: 1 });
    expect([percent(daily, 'failed'), days(daily)]).toEqual([8, 0.6]);
    expect(Math.floor(days(ended('weekly-train', { everyDays: 14 })))).toBe(27);
  });
});

describe('old-meets-new', () => {
  test('1,205 with a canary, 28 at once, 3 in three steps', () => {
    expect(hurt(ended('two-languages'))).toBe(1_205);
    expect(hurt(ended('two-languages', { rollout: 'switch' }))).toBe(28);
    expect(hurt(ended('two-languages', { contract: 'expand' }))).toBe(3);
    expect(hurt(ended('two-languages', { rollout: 'linear' }))).toBeGreaterThan(1_205);
  });

  test('in thirty runs more than 24 times as many as at once', () => {
    for (const seed of SEEDS) {
      const slow = of(ended('two-languages', {}, seed), 'hurt');
      expect(slow / of(ended('each-alone', {}, seed), 'hurt')).toBeGreaterThan(24);
    }
  });

  test('2p(1 − p): 18, 37.5 and 50%', () => {
    expect([10, 25, 50].map((p) => (2 * p * (100 - p)) / 100)).toEqual([18, 37.5, 50]);
  });
});

describe('your-turn', () => {
  const goal = goals[0];
  const isWon = (metrics: Metrics): boolean =>
    (goal?.want ?? []).every(({ metric, bound }) => of(metrics, metric) <= bound);

  test('6.7 days and 25 customers at first, 33 minutes and 3 in the end, in 29 of thirty', () => {
    const start = ended('within-a-day');
    expect([days(start), hurt(start)]).toEqual([6.7, 25]);
    const won = ended('within-a-day', goal?.solution);
    expect([minutes(won), hurt(won)]).toEqual([33, 3]);
    const wins = SEEDS.filter((seed) => isWon(ended('within-a-day', goal?.solution, seed)));
    expect(wins).toHaveLength(29);
  });

  test('949 a week with a canary alone; a daily train or 10% a minute would do', () => {
    const slow = { everyDays: 0, rollout: 'canary', canaryMin: 10 };
    expect(Math.floor(of(ended('within-a-day', slow), 'hurt'))).toBe(949);
    expect(isWon(ended('within-a-day', { ...goal?.solution, everyDays: 1 }))).toBe(true);
    expect(isWon(ended('within-a-day', { ...goal?.solution, rollout: 'linear' }))).toBe(true);
  });
});
