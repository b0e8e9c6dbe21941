// Every number of the lesson that comes from a run, replayed. Thirty times are seeds 1 to 30.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { microservicesAndServerless as story } from '@/content/story';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { exp } from '@/engine/kernel/math';
import { startRun } from '@/engine/kernel/run';
import { winners } from '@/engine/models/four-eras/judge';
import { fourEras } from '@/engine/models/four-eras/model';
import { placement } from '@/engine/models/placement/model';
import { goals, scenarios } from '@/engine/models/placement/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

function ended(id: string, set: AnyConfig = {}, seed?: number): Metrics {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(placement, {
    scenario: id,
    set,
    seed: seed ?? scenario.seed,
    logLimit: 0,
    trackLimit: 0,
  });
  run.advanceTo(scenario.durationMs);
  return run.snapshot().metrics;
}

const of = (metrics: Metrics, name: string): number => metrics[name] ?? Number.NaN;
/** In per cent, with one digit. */
const percent = (metrics: Metrics, name: string): number =>
  Math.round(1000 * of(metrics, name)) / 10;
const cents = (metrics: Metrics): number => Math.round(100 * of(metrics, 'cost')) / 100;
const seconds = (metrics: Metrics): number => Math.round(of(metrics, 'p95') / 10) / 100;

const one = ended('one-function');
const six = ended('six-functions');

describe('cut-in-six', () => {
  test('nine in a thousand before, 434 after', () => {
    expect(Math.round(1000 * of(one, 'cold'))).toBe(story.coldInThousand.before);
    expect(Math.round(1000 * of(six, 'cold'))).toBe(story.coldInThousand.after);
    expect(story.coldInThousand).toEqual({ before: 9, after: 434 });
  });

  test('43.4%, thirty times over 42% to 45%; p95 from 0.65 to 1.43 s', () => {
    expect(percent(six, 'cold')).toBe(43.4);
    const all = SEEDS.map((seed) => 100 * of(ended('six-functions', {}, seed), 'cold'));
    expect([Math.min(...all), Math.max(...all)].map(Math.round)).toEqual([42, 45]);
    expect([one, six].map(seconds)).toEqual([0.65, 1.43]);
  });
});

describe('every-twelve-minutes', () => {
  const pieces = [1, 2, 3, 4, 6];

  test('the table: gap, formula, run', () => {
    expect(pieces.map((count) => count * (60 / story.visitsAnHour))).toEqual([2, 4, 6, 8, 12]);
    const formula = pieces.map((count) => Math.round(1000 * exp(-10 / (2 * count))) / 10);
    expect(formula).toEqual([0.7, 8.2, 18.9, 28.7, 43.5]);
    expect(
      pieces.map((count) => percent(ended('six-functions', { pieces: count }), 'cold')),
    ).toEqual([0.9, 8.8, 19.1, 29, 43.4]);
  });

  test('over thirty runs each row lies 0.1 or 0.2 points above the formula', () => {
    const above = pieces.map((count) => {
      const colds = SEEDS.map((seed) =>
        of(ended('six-functions', { pieces: count }, seed), 'cold'),
      );
      const mean = colds.reduce((sum, cold) => sum + cold, 0) / colds.length;
      return Math.round(1000 * (mean - exp(-10 / (2 * count)))) / 10;
    });
    expect(above).toEqual([0.2, 0.2, 0.1, 0.2, 0.2]);
  });

  test('four times the visits: 3.6%; all in turn, or an hour of keep-alive: 0.8%', () => {
    expect(percent(ended('busy-six'), 'cold')).toBe(3.6);
    expect(percent(ended('six-functions', { calls: 'all' }), 'cold')).toBe(0.8);
    expect(percent(ended('six-functions', { keepAliveSec: 3_600 }), 'cold')).toBe(0.8);
  });

  test('with four times the visits eight pieces keep below 10%, nine do not', () => {
    expect([8, 9].map((count) => percent(ended('busy-six', { pieces: count }), 'cold'))).toEqual([
      8.3, 10.8,
    ]);
  });
});

test('six pieces: $91.10 on six servers, $15.18 on one, $0.24 in the sky; p95 0.61 s on the ground', () => {
  const own = ended('six-functions', { onServer: 6 });
  const shared = ended('six-functions', { onServer: 6, sharing: 'shared' });
  expect([own, shared, six].map(cents)).toEqual([91.1, 15.18, 0.24]);
  expect([own, shared].map(seconds)).toEqual([0.61, 0.61]);
  for (const metrics of [own, shared])
    expect(metrics).toMatchObject({ cold: 0, dropped: 0, units: 6 });
});

test('the four cells: $15.18 and $0.08 in one piece, $91.10 and $0.24 in six', () => {
  const oneServer = ended('six-functions', { pieces: 1, onServer: 1 });
  const sixServers = ended('six-functions', { onServer: 6 });
  expect([oneServer, one, sixServers, six].map(cents)).toEqual([15.18, 0.08, 91.1, 0.24]);
});

describe('six-rows', () => {
  test('the drawing shows who wins the situation that each service borrows', () => {
    const drawing = readFileSync('components/lesson/diagrams/six-rows.tsx', 'utf8');
    const places = /WINNERS = \[([^\]]*)\]/.exec(drawing)?.[1]?.split(',').map(Number);
    const ways = ['servers', 'autoscaling', 'dynos', 'functions'];
    const borrowed = [
      'neighbourhood',
      'steady-bot',
      'shop-noon',
      'lunch-rush',
      'quiet',
      'drop',
    ] as const;
    expect(places?.map((place) => ways[place])).toEqual(borrowed.map((id) => winners[id]));
    expect(new Set(places).size).toBe(ways.length);
  });

  test('a promise of half a second: functions break it with 0.67 s, and PaaS is the cheapest of the others', () => {
    const run = startRun(fourEras, { scenario: 'quiet', set: { promiseSec: 0.5 }, logLimit: 0 });
    run.advanceTo(96 * 3_600_000);
    const { metrics } = run.snapshot();
    expect(of(metrics, 'functions.p95')).toBe(670);
    const kept = ['servers', 'autoscaling', 'dynos', 'functions'].map(
      (era) => metrics[`${era}.kept`],
    );
    expect(kept).toEqual([1, 1, 1, 0]);
    const months = ['servers', 'autoscaling', 'dynos'].map((era) => of(metrics, `${era}.month`));
    expect(Math.min(...months)).toBe(months[2]);
    expect(months[2]).toBeCloseTo(60.07, 2);
    expect(of(metrics, 'functions.month')).toBeCloseTo(18.65, 2);
  });
});

describe('your-turn', () => {
  const winsOf = (set: AnyConfig): number =>
    SEEDS.map((seed) => ended('coupon-noon', set, seed)).filter(
      (metrics) =>
        of(metrics, 'cold') <= 0.05 && of(metrics, 'dropped') <= 0.01 && of(metrics, 'cost') <= 20,
    ).length;

  test('all in the sky: 14.9% cold, nobody lost, $0.36; six servers: 28.5% lost, $91.10', () => {
    const sky = ended('coupon-noon');
    expect([percent(sky, 'cold'), percent(sky, 'dropped'), cents(sky)]).toEqual([14.9, 0, 0.36]);
    const ground = ended('coupon-noon', { onServer: 6 });
    expect([percent(ground, 'cold'), percent(ground, 'dropped'), cents(ground)]).toEqual([
      0, 28.5, 91.1,
    ]);
    expect(percent(ended('coupon-noon', { onServer: 6, sharing: 'shared' }), 'dropped')).toBe(28.5);
  });

  test('five shared and one in the sky: 3.0%, nobody lost, $15.35, and in all thirty runs', () => {
    const solution = goals[0]?.solution ?? {};
    const won = ended('coupon-noon', solution);
    expect([percent(won, 'cold'), percent(won, 'dropped'), cents(won)]).toEqual([3, 0, 15.35]);
    expect(winsOf(solution)).toBe(30);
  });

  test('five servers of their own cost $76.09; with only four on the shared one 5.1% are cold', () => {
    expect(cents(ended('coupon-noon', { onServer: 5 }))).toBe(76.09);
    expect(percent(ended('coupon-noon', { onServer: 4, sharing: 'shared' }), 'cold')).toBe(5.1);
    expect(winsOf({ onServer: 4, sharing: 'shared' })).toBe(9);
  });

  test('at any other time than noon the last piece is cold far more often than 3.0%', () => {
    // Of thirty visits an hour one in six times 1 + 1/2 + … + 1/6 falls on it.
    const perHour = 30 / 6 / (1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5 + 1 / 6);
    expect(exp(-perHour / 6)).toBeGreaterThan(0.7);
  });
});
