// Every number of the lesson that comes from a run, replayed. Thirty times are seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import { limits as story } from '@/content/story';
import { startRun } from '@/engine/kernel/run';
import { longJob } from '@/engine/models/long-job/model';
import { scenarios } from '@/engine/models/long-job/scenarios';
import { LIMIT_MS, PAUSES_MS } from '@/engine/models/long-job/settings';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);
const MINUTE_MS = 60_000;
type Set = Readonly<Record<string, number | string>>;

function metricsOf(scenario: string, set: Set = {}, seed?: number, forMin?: number) {
  const found = scenarios.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const run = startRun(longJob, {
    scenario,
    set,
    seed: seed ?? found.seed,
    logLimit: 0,
    trackLimit: 0,
  });
  run.advanceTo(forMin === undefined ? found.durationMs : forMin * MINUTE_MS);
  return run.snapshot().metrics;
}

const minutes = (value: number | null | undefined): number => (value ?? Number.NaN) / MINUTE_MS;
const over30 = (scenario: string, name: string, set: Set = {}): number[] =>
  SEEDS.map((seed) => metricsOf(scenario, set, seed)[name] ?? Number.NaN);
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;
const tenths = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[2] ?? Number.NaN, sorted.at(-3) ?? Number.NaN];
};

describe('ninety-minutes', () => {
  test('45 minutes are billed for $0.078, and after 48 there is no film', () => {
    const { billed, cost, finish } = metricsOf('one-go', {}, 7, 48);
    expect([minutes(billed), finish]).toEqual([45, null]);
    expect(cost).toBeCloseTo(0.078, 3);
  });

  test('the story tells what the model does', () => {
    expect(story.limitMinutes).toBe(LIMIT_MS / MINUTE_MS);
    expect(story.triesAgain).toBe(PAUSES_MS.length);
    expect(story.filmMinutes).toBe(longJob.params.workMin?.default);
  });
});

describe('four-ways', () => {
  test('2.3 minutes here, 2.4 on average, against 91, 38 times sooner, $0.172 against $0.086', () => {
    const finish = over30('ninety', 'finish').map(minutes);
    expect(mean(finish).toFixed(1)).toBe('2.4');
    expect(minutes(metricsOf('ninety').finish).toFixed(1)).toBe('2.3');
    expect(minutes(metricsOf('ninety', { way: 'container' }).finish)).toBe(91);
    expect(Math.round(91 / mean(finish))).toBe(38);
    expect(mean(over30('ninety', 'cost')).toFixed(3)).toBe('0.172');
    expect(metricsOf('ninety', { way: 'container' }).cost?.toFixed(3)).toBe('0.086');
  });

  test('steps take 85 to 96 minutes and $0.156', () => {
    const steps = { way: 'steps' };
    expect(tenths(over30('ninety', 'finish', steps).map(minutes)).map(Math.round)).toEqual([
      85, 96,
    ]);
    expect(mean(over30('ninety', 'cost', steps)).toFixed(3)).toBe('0.156');
  });

  test('540 pieces of ten seconds: 1.2 minutes, 128 billed, 37 of them to get ready', () => {
    expect(mean(over30('crumbs', 'finish').map(minutes)).toFixed(1)).toBe('1.2');
    expect(Math.round(mean(over30('crumbs', 'billed').map(minutes)))).toBe(128);
    expect(Math.round(minutes(metricsOf('crumbs').ready))).toBe(37);
  });
});

describe('at-eighty-percent', () => {
  test('the container throws away 72 minutes and ends at 164, the piece 50 seconds', () => {
    const { wasted, finish } = metricsOf('eighty-percent');
    expect([minutes(wasted), minutes(finish)]).toEqual([72, 164]);
    expect(metricsOf('eighty-percent', { way: 'pieces' }).wasted).toBe(50_000);
    const steps = over30('eighty-percent', 'wasted', { way: 'steps' }).map(minutes);
    expect(steps.filter((one) => one < 10.1).length).toBeGreaterThanOrEqual(24);
  });

  test('all at once: 71 minutes, 51 seconds late; nine at once about seven', () => {
    expect(Math.round(mean(over30('all-at-once', 'wasted').map(minutes)))).toBe(71);
    const before = over30('ninety', 'finish');
    const late = over30('all-at-once', 'finish').map((one, i) => (one - (before[i] ?? 0)) / 1_000);
    expect(Math.round(mean(late))).toBe(51);
    const nine = over30('all-at-once', 'wasted', { atOnce: 9 }).map(minutes);
    expect(Math.round(mean(nine))).toBe(7);
    expect(Math.max(...nine)).toBeLessThanOrEqual(7.5);
  });

  test('by formula 209 minutes from zero, 98 with a checkpoint every ten', () => {
    expect(Math.round(60 * (Math.exp(1.5) - 1))).toBe(209);
    expect(Math.round(9 * 60 * (Math.exp(10 / 60) - 1))).toBe(98);
  });
});

describe('your-turn', () => {
  const wins = (set: Set): number =>
    SEEDS.filter((seed) => {
      const { finish, cost } = metricsOf('six-minutes', set, seed);
      return (finish ?? Infinity) <= 6 * MINUTE_MS && (cost ?? 1) <= 0.2;
    }).length;
  const ninety = { pieceMin: 1, atOnce: 90 };

  test('without a second try eight of thirty, with one all of them', () => {
    expect([wins(ninety), wins({ ...ninety, retries: 1 })]).toEqual([8, 30]);
  });

  test('1, 90, 2 and 2, 45, 2 always win; ten seconds cost $0.236', () => {
    expect(wins({ ...ninety, retries: 2 })).toBe(30);
    expect(wins({ pieceMin: 2, atOnce: 45, retries: 2 })).toBe(30);
    const finish = over30('six-minutes', 'finish', { ...ninety, retries: 2 }).map(minutes);
    expect(mean(finish).toFixed(1)).toBe('2.6');
    const cost = over30('six-minutes', 'cost', { ...ninety, retries: 2 });
    expect(mean(cost).toFixed(3)).toBe('0.174');
    expect(mean(over30('crumbs', 'cost')).toFixed(3)).toBe('0.236');
  });
});
