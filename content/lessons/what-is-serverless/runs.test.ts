// Replays every number that the lesson and its quiz state about a run. When one moves, the prose must follow.

import { describe, expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { sleepingFunction } from '@/engine/models/sleeping-function/model';
import { goals, type ScenarioId, scenarios } from '@/engine/models/sleeping-function/scenarios';

/** What the prose says of thirty runs holds for these. */
const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);
const HOUR_MS = 3_600_000;
type Settings = Readonly<Record<string, number | string>>;

function ended(scenario: ScenarioId, set: Settings = {}, seed?: number, untilMs?: number) {
  const found = scenarios.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const options = { scenario, set, seed: seed ?? found.seed, logLimit: 0 };
  const run = startRun(sleepingFunction, options);
  run.advanceTo(untilMs ?? found.durationMs);
  return run.snapshot();
}

const metric = (scenario: ScenarioId, name: string, set: Settings = {}): number =>
  ended(scenario, set).metrics[name] ?? Number.NaN;

describe('three-in-the-morning', () => {
  test('three servers are on at three, and when the run ends', () => {
    expect(ended('three-a-m', {}, undefined, HOUR_MS).metrics.machines).toBe(3);
    expect(metric('three-a-m', 'machines')).toBe(3);
  });

  test('in thirty runs: three in 21, two in 8, four in one', () => {
    const on = SEEDS.map((seed) => ended('three-a-m', {}, seed, HOUR_MS).metrics.machines);
    expect([2, 3, 4].map((count) => on.filter((one) => one === count).length)).toEqual([8, 21, 1]);
  });

  test('asleep 84.6% of the time, nine of sixty awake: the formula', () => {
    const asleep = Math.exp((-2 * 5) / 60);
    expect((100 * asleep).toFixed(1)).toBe('84.6');
    expect(Math.round(60 * (1 - asleep))).toBe(9);
    const mean = SEEDS.map((seed) => ended('three-a-m', {}, seed).metrics.environments ?? 0);
    expect(Math.round(mean.reduce((sum, one) => sum + one, 0) / SEEDS.length)).toBe(9);
  });

  test('a month of receipts with the time to get ready: about $0.016, from 0.013 to 0.019', () => {
    const runs = SEEDS.map((seed) => ended('receipts', {}, seed).metrics);
    const month = runs.map(({ cost }) => 30 * (cost ?? Number.NaN)).sort((a, b) => a - b);
    expect([0, 15, 29].map((place) => month[place]?.toFixed(3))).toEqual([
      '0.013',
      '0.016',
      '0.019',
    ]);
    for (const { cold } of runs) expect(cold?.toFixed(1)).toBe('0.7');
  });

  test('two orders a minute between them', () => {
    expect((60 * 2) / 60).toBe(2);
  });
});

describe('pulled-plug', () => {
  test('six functions vanish and nothing is lost; my own server loses ten', () => {
    const { metrics, counts } = ended('pulled-plug');
    expect([metrics.vanished, metrics.lostOwn]).toEqual([6, 10]);
    expect([counts.rejected, counts.failed]).toEqual([0, 0]);
  });

  test('in thirty runs nothing at the provider’s, and 5 to 21 of my own', () => {
    const runs = SEEDS.map((seed) => ended('pulled-plug', {}, seed));
    for (const { counts } of runs) expect([counts.rejected, counts.failed]).toEqual([0, 0]);
    const lost = runs.map(({ metrics }) => metrics.lostOwn ?? Number.NaN);
    expect([Math.min(...lost), Math.max(...lost)]).toEqual([5, 21]);
  });
});

describe('four-marks', () => {
  test('kept awake: $0.148 and nine servers; asleep less than $0.001 and three', () => {
    expect(metric('one-awake', 'cost').toFixed(3)).toBe('0.148');
    expect(metric('one-awake', 'serverCost').toFixed(3)).toBe('0.104');
    expect(metric('one-awake', 'meanMachines')).toBe(9);
    const asleep = { provisioned: 'off' };
    for (const seed of SEEDS)
      expect(ended('one-awake', asleep, seed).metrics.cost).toBeLessThan(0.001);
    expect(Math.round(metric('one-awake', 'meanMachines', asleep))).toBe(3);
  });
});

describe('your-fleet', () => {
  const of = (set: Settings) => {
    const { dropped, cold, machineHours } = ended('lunch-fleet', set).metrics;
    return [dropped, Math.round(100 * (cold ?? 0)), Math.round((machineHours ?? 0) / HOUR_MS)];
  };

  test('three spare: 0 refused, 18% woken; four minutes: 12 and 5%; both: 26 hours', () => {
    expect(of({ spare: 3 }).slice(0, 2)).toEqual([0, 18]);
    expect(of({ keepAliveSec: 240 }).slice(0, 2)).toEqual([12, 5]);
    expect(of({ spare: 3, keepAliveSec: 240 })).toEqual([0, 5, 26]);
  });

  test('four minutes alone refuse 4 to 25 with other customers', () => {
    const refused = SEEDS.map(
      (seed) => ended('lunch-fleet', { keepAliveSec: 240 }, seed).metrics.dropped ?? Number.NaN,
    );
    expect([Math.min(...refused), Math.max(...refused)]).toEqual([4, 25]);
  });

  test('longer awake: 16 refused with one minute, 12 with four, and 12 with eight', () => {
    const refused = [60, 240, 480].map((keepAliveSec) => of({ keepAliveSec })[0]);
    expect(refused).toEqual([16, 12, 12]);
  });

  test('doing nothing loses, and a server for each shop is 120 hours', () => {
    expect(of({})[0]).toBeGreaterThan(0);
    expect(60 * 2).toBe(120);
  });

  test('at the peak a shop has four orders a minute', () => {
    const lunch = scenarios.find(({ id }) => id === 'lunch-fleet');
    expect(12 * Number((lunch?.set as Settings | undefined)?.ratePerSec) * 60).toBeCloseTo(4, 9);
  });

  test('the bounds of the text are those of the goal, and its solution is told', () => {
    const [goal] = goals;
    expect(goal.want.map(({ bound }) => bound)).toEqual([0, 0.06, 28 * HOUR_MS]);
    expect(goal.solution).toEqual({ spare: 3, keepAliveSec: 240 });
  });
});
