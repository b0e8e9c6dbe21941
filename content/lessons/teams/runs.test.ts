// Every number of the lesson that comes from a run, replayed. Thirty times are seeds 1 to 30.

import { describe, expect, test } from 'vitest';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { WORKDAY_MS } from '@/engine/kernel/metric';
import { queueFigures } from '@/engine/kernel/queueing';
import { startRun } from '@/engine/kernel/run';
import { teamLines } from '@/engine/models/team-lines/model';
import { goals, scenarios } from '@/engine/models/team-lines/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

function ended(id: string, set: AnyConfig = {}, seed?: number): Metrics {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(teamLines, { scenario: id, set, seed: seed ?? scenario.seed });
  run.advanceTo(scenario.durationMs);
  return run.snapshot().metrics;
}

const tenths = (value: number): number => Math.round(10 * value) / 10;
const days = (metrics: Metrics): number => (metrics.lead ?? Number.NaN) / WORKDAY_MS;
const over30 = (id: string, set: AnyConfig = {}): readonly number[] =>
  SEEDS.map((seed) => days(ended(id, set, seed)));
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

const layers = over30('three-layers');

describe('six-days', () => {
  test('28.6 days, of which 21% work; thirty times over, 17 to 46', () => {
    const metrics = ended('three-layers');
    expect(tenths(days(metrics))).toBe(28.6);
    expect(Math.round(100 * (metrics.flow ?? 0))).toBe(21);
    expect([Math.min(...layers), Math.max(...layers)].map(Math.round)).toEqual([17, 46]);
  });

  test('the average is beyond the 21 days, of which 15 are working days, in most runs', () => {
    expect((21 / 7) * 5).toBe(15);
    expect(layers.filter((lead) => lead > 21).length).toBeGreaterThanOrEqual(24);
  });
});

describe('five-times', () => {
  test('the table: two days ÷ (1 − how busy), once and three times', () => {
    const rows = [50, 60, 80, 90, 95].map((busy) => Math.round(200 / (100 - busy)));
    expect(rows).toEqual([4, 5, 10, 20, 40]);
    expect(rows.map((row) => 3 * row)).toEqual([12, 15, 30, 60, 120]);
  });

  test('0.4 a day for 30 days are 12; at 60%, 6 in twenty days instead of 8', () => {
    expect(0.4 * 30).toBe(12);
    expect([0.8, 0.6].map((busy) => Math.round((20 * busy) / 2))).toEqual([8, 6]);
  });
});

describe('by-domain', () => {
  test('20.6 and 8.3 days; in 29 of thirty runs domains are quicker, on average 10.4 with one queue', () => {
    expect(tenths(days(ended('by-domain')))).toBe(20.6);
    expect(tenths(days(ended('by-domain', { organisation: 'shared' })))).toBe(8.3);
    const domains = over30('by-domain');
    expect(domains.filter((lead, i) => lead < (layers[i] ?? 0))).toHaveLength(29);
    expect(domains.every((lead, i) => lead > (layers[i] ?? Infinity) / 2)).toBe(true);
    const shared = over30('one-queue');
    expect(tenths(meanOf(shared))).toBe(10.4);
    expect(shared.every((lead, i) => lead < (layers[i] ?? 0) / 2)).toBe(true);
  });

  test('22 by Pollaczek and Khinchine, 10 by Allen and Cunneen', () => {
    expect(6 + (0.8 / 0.2) * 6 * ((1 + 1 / 3) / 2)).toBeCloseTo(22, 9);
    const { meanWait } = queueFigures({ rate: 0.4, meanWork: 6, servers: 3, room: Infinity });
    expect(Math.round(6 + (meanWait * (1 + 1 / 3)) / 2)).toBe(10);
  });
});

describe('learning-costs', () => {
  test('58.2 days at ×1.2, slower than layers in all thirty; 96% busy is twenty-five times', () => {
    expect(tenths(days(ended('jack-of-all')))).toBe(58.2);
    expect(over30('jack-of-all').every((lead, i) => lead > (layers[i] ?? 0))).toBe(true);
    expect(0.8 * 1.2).toBeCloseTo(0.96, 9);
    expect(1 / (1 - 0.96)).toBeCloseTo(25, 9);
    // The stay with one team, against what it was: 1.5 times from 50%, six times from 80%.
    const stay = (busy: number, work = 1) => work / (1 - busy);
    expect(stay(0.6, 1.2) / stay(0.5)).toBeCloseTo(1.5, 9);
    expect(stay(0.96, 1.2) / stay(0.8)).toBeCloseTo(6, 9);
    // Played for ever, by Pollaczek and Khinchine: 122 days.
    expect(Math.round(7.2 + (0.96 / 0.04) * 7.2 * ((1 + 1 / 3) / 2))).toBe(122);
  });

  test('with one queue it can go well past thirty', () => {
    const shared = over30('jack-of-all', { organisation: 'shared' });
    expect(shared.filter((lead) => lead > 36).length).toBeGreaterThan(2);
  });
});

describe('your-turn', () => {
  const goal = goals[0];
  const isWon = (metrics: Metrics): boolean =>
    (goal?.want ?? []).every(({ metric, sense, bound }) =>
      sense === 'atMost' ? (metrics[metric] ?? 0) <= bound : (metrics[metric] ?? 0) >= bound,
    );

  test('47.4 days at first; the three together win in 27 of thirty', () => {
    expect(tenths(days(ended('fifteen-days')))).toBe(47.4);
    const wins = SEEDS.filter((seed) => isWon(ended('fifteen-days', goal?.solution, seed)));
    expect(wins).toHaveLength(27);
    expect(isWon(ended('fifteen-days', goal?.solution))).toBe(true);
  });

  test('domain teams alone are slower still; at 60% it is 22 days, and too few tickets', () => {
    const start = over30('fifteen-days');
    const domains = over30('fifteen-days', { organisation: 'domains' });
    expect(domains.filter((lead, i) => lead > (start[i] ?? 0)).length).toBeGreaterThanOrEqual(24);
    expect(Math.round(meanOf(over30('fifteen-days', { utilization: 0.6 })))).toBe(22);
    expect(ended('fifteen-days', { utilization: 0.6 }).perMonth).toBeLessThan(7);
  });
});
