// Every number of the lesson that comes from a run or a sum, replayed. Thirty times are seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import { monolith } from '@/content/story';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { splitter } from '@/engine/models/splitter/model';
import { goals, scenarios } from '@/engine/models/splitter/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);
const MIN_MS = 60_000;
const MONTH_MIN = 30 * 24 * 60;

function ended(id: string, set: AnyConfig = {}, seed?: number): Metrics {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(splitter, {
    scenario: id,
    set,
    seed: seed ?? scenario.seed,
    logLimit: 0,
  });
  run.advanceTo(scenario.durationMs);
  return run.snapshot().metrics;
}

const tenths = (value: number): number => Math.round(10 * value) / 10;
const down = (metrics: Metrics): number => (metrics.down ?? Number.NaN) / MIN_MS;
const lead = (metrics: Metrics): number => (metrics.leadTime ?? Number.NaN) / MIN_MS;
const percent = (share: number | null | undefined): number => tenths(100 * (share ?? Number.NaN));

test('typo: 20,000 orders a day are 152 whole ones in eleven minutes', () => {
  const { ordersADay, typo } = monolith;
  expect(Math.floor((ordersADay / 1_440) * typo.minutes)).toBe(typo.lostOrders);
});

describe('four-services', () => {
  test('88 minutes in this year; thirty times over, 71 to 102', () => {
    expect(Math.round(down(ended('four-in-a-row')))).toBe(88);
    const all = SEEDS.map((seed) => down(ended('four-in-a-row', {}, seed)));
    expect([Math.min(...all), Math.max(...all)].map(Math.round)).toEqual([71, 102]);
  });

  test('five minutes a week are 99.95 %, and the table', () => {
    expect(1 - 5 / (7 * 24 * 60)).toBeCloseTo(0.9995, 4);
    const rows = [1, 4, 10, 30].map((count) => {
      const up = 0.9995 ** count;
      return [(100 * up).toFixed(2), Math.round((1 - up) * MONTH_MIN)];
    });
    expect(rows).toEqual([
      ['99.95', 22],
      ['99.80', 86],
      ['99.50', 216],
      ['98.51', 643],
    ]);
  });
});

describe('what-it-buys', () => {
  test('115.6 and 22.4 minutes; 30% restarted; 24 and 88 minutes down', () => {
    const [whole, four] = [ended('one-piece'), ended('four-in-a-row')];
    expect([lead(whole), lead(four)].map(tenths)).toEqual([115.6, 22.4]);
    expect(Math.round(100 * (four.redeployed ?? 0))).toBe(30);
    expect([down(whole), down(four)].map(Math.round)).toEqual([24, 88]);
  });

  test('at a tenth of the changes 46 and 21 minutes, and as long down as before', () => {
    const rare = { changesPerHour: 0.1 };
    const [whole, four] = [ended('one-piece', rare), ended('four-in-a-row', rare)];
    expect([lead(whole), lead(four)].map(Math.round)).toEqual([46, 21]);
    expect(Math.round(lead(whole) - lead(four))).toBe(25);
    expect(down(four)).toBe(down(ended('four-in-a-row')));
    expect(Math.round(down(four) - down(whole))).toBe(64);
    // Two or three changes in a day.
    expect(0.1 * 24).toBeCloseTo(2.4, 9);
  });
});

describe('where-to-cut', () => {
  test('19.1% of pages are slow, 13.6% of changes are released together', () => {
    const { slow, together } = ended('chatty-cut');
    expect([percent(slow), percent(together)]).toEqual([19.1, 13.6]);
  });

  test('0.99 to the power of 21 and of 100', () => {
    expect(Math.round(100 * 0.99 ** 21)).toBe(81);
    expect(Math.round(100 * (1 - 0.99 ** 100))).toBe(63);
  });
});

describe('your-turn', () => {
  const goal = goals[0];
  const isWon = (metrics: Metrics): boolean =>
    (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);

  test('the three together: 28.3 minutes, 43 down, 3.0% slow, 3.7% together, in 28 of thirty', () => {
    const won = ended('own-lines', goal?.solution);
    expect([tenths(lead(won)), Math.round(down(won))]).toEqual([28.3, 43]);
    expect([percent(won.slow), percent(won.together)]).toEqual([3, 3.7]);
    const wins = SEEDS.filter((seed) => isWon(ended('own-lines', goal?.solution, seed)));
    expect(wins).toHaveLength(28);
  });

  test('no single cut is live in thirty minutes; with notices needed 70 down; all cut, 22% slow', () => {
    for (const knob of ['cutMenu', 'cutRecommend', 'cutPayment', 'cutStock', 'cutNotice']) {
      expect(lead(ended('own-lines', { [knob]: 'on' })), knob).toBeGreaterThan(30);
    }
    expect(Math.round(down(ended('own-lines', { ...goal?.solution, optional: 'off' })))).toBe(70);
    expect(Math.round(100 * (ended('six-pieces').slow ?? 0))).toBe(22);
  });

  test('payment cut off as well, it is down for too long', () => {
    const more = ended('own-lines', { ...goal?.solution, cutPayment: 'on' });
    expect(down(more)).toBeGreaterThan(55);
  });
});
