// Replays every number that the lesson and its quiz state about a run. When one moves, the prose must follow.

import { describe, expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { kindIndex } from '@/engine/models/autoscaling/config';
import { autoscaling } from '@/engine/models/autoscaling/model';
import { type ScenarioId, scenarios } from '@/engine/models/autoscaling/scenarios';

/** What the prose says of thirty runs holds for these. */
const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);
type Settings = Readonly<Record<string, number | string>>;

/** Each run once, however many of its metrics are asked for. */
const known = new Map<string, Readonly<Record<string, number | null>>>();

function metric(scenario: ScenarioId, name: string, set: Settings = {}, seed?: number): number {
  const key = JSON.stringify([scenario, set, seed]);
  const metrics = known.get(key) ?? metricsOf(scenario, set, seed);
  known.set(key, metrics);
  return metrics[name] ?? Number.NaN;
}

function metricsOf(scenario: ScenarioId, set: Settings, seed?: number) {
  const found = scenarios.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const run = startRun(autoscaling, {
    scenario,
    set,
    seed: seed ?? found.seed,
    logLimit: 0,
    trackLimit: 0,
  });
  run.advanceTo(found.durationMs);
  return run.snapshot().metrics;
}

/** Percentage with one decimal, as the prose prints it. */
const percent = (ratio: number): number => Math.round(ratio * 1000) / 10;
const over30 = (scenario: ScenarioId, name: string, set: Settings = {}): number[] =>
  SEEDS.map((seed) => metric(scenario, name, set, seed));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('tv-day: ten times the customers, without chance', () => {
  test('four decisions, too little room for 6 min 30 s, 22.2% lost', () => {
    expect(metric('even-ten-times', 'decisions')).toBe(4);
    expect(Math.round(metric('even-ten-times', 'shortage') / 1000)).toBe(6 * 60 + 30);
    expect(percent(metric('even-ten-times', 'lost'))).toBe(22.2);
  });

  test('it asks for 4, 8, 16 and then 25, as 16 were 77.9% busy', () => {
    const run = startRun(autoscaling, { scenario: 'even-ten-times' });
    run.advanceTo(1_500_000);
    const { kind, object, value } = run.log.columns;
    const grows = (_: number, row: number) => kind[row] === kindIndex.grow;
    expect(Array.from(object).filter(grows)).toEqual([4, 8, 16, 25]);
    expect(percent(Array.from(value).filter(grows)[3] ?? Number.NaN)).toBe(77.9);
  });

  test('by requests it is one decision, at 70% five', () => {
    expect(metric('even-ten-times', 'decisions', { metric: 'requests' })).toBe(1);
    expect(metric('even-ten-times', 'decisions', { target: 0.7 })).toBe(5);
  });
});

describe('ceiling: what is measured decides', () => {
  test.each([
    ['ten-times', {}, 19.3, 18.7],
    ['target-70', {}, 26.1, 26.3],
    ['requests', {}, 11.2, 10.9],
    ['ten-times', { bootSec: 25 }, 10.3, 9.9],
  ] as const)(
    '%s with %o loses %d per cent, and %d on average of thirty',
    (id, set, here, average) => {
      expect(percent(metric(id, 'lost', set))).toBe(here);
      expect(percent(mean(over30(id, 'lost', set)))).toBe(average);
    },
  );

  test('whoever turns the knob “what to measure” sees the same run', () => {
    expect(metric('ten-times', 'lost', { metric: 'requests' })).toBe(metric('requests', 'lost'));
  });

  test('a target of 70% loses more and takes fewer VMs, in all of thirty runs', () => {
    const at70 = over30('target-70', 'lost');
    const hours = over30('target-70', 'machineTime');
    expect(over30('ten-times', 'lost').every((lost, run) => lost < Number(at70[run]))).toBe(true);
    expect(over30('ten-times', 'machineTime').every((ms, run) => ms > Number(hours[run]))).toBe(
      true,
    );
  });

  test('by requests the first decision asks for 17 to 19 of the 18 needed, in all of thirty runs', () => {
    const first = SEEDS.map((seed) => {
      const run = startRun(autoscaling, { scenario: 'requests', seed });
      run.advanceTo(1_500_000);
      const { kind, object } = run.log.columns;
      return Array.from(object).find((_, row) => kind[row] === kindIndex.grow);
    });
    expect([Math.min(...first.map(Number)), Math.max(...first.map(Number))]).toEqual([17, 19]);
  });

  test('thirty runs by requests lose 10.4 to 11.5%', () => {
    const lost = over30('requests', 'lost').map(percent);
    expect([Math.min(...lost), Math.max(...lost)]).toEqual([10.4, 11.5]);
  });

  test('three high readings in a row lose 29.0%, in thirty runs 28.1 to 30.3%', () => {
    expect(percent(metric('ten-times', 'lost', { alarmPeriods: 3 }))).toBe(29);
    const lost = over30('ten-times', 'lost', { alarmPeriods: 3 }).map(percent);
    expect([Math.min(...lost), Math.max(...lost)]).toEqual([28.1, 30.3]);
  });

  test('below 6% takes a quick boot and a short period: 3.2%, against 10.3 and 9.8%', () => {
    const lost = (set: Settings) => percent(metric('ten-times', 'lost', set));
    expect(lost({ bootSec: 25, periodSec: 15 })).toBe(3.2);
    expect([lost({ bootSec: 25 }), lost({ periodSec: 15 })]).toEqual([10.3, 9.8]);
    // As far as either knob goes.
    expect(lost({ bootSec: 10 })).toBeGreaterThan(6);
    expect(lost({ periodSec: 10 })).toBeGreaterThan(6);
  });

  test('a slow climb over twenty minutes loses nobody, in all of thirty runs', () => {
    expect(Math.max(...over30('slow-slope', 'dropped'))).toBe(0);
  });
});

describe('zones: what a lost zone takes along', () => {
  test.each([
    [{}, 155, 12, 272],
    [{ zones: 3 }, 9, 6, 13],
    [{ initialInstances: 8, minInstances: 8 }, 14, 11, 20],
  ])('%o: %i customers, %i to %i in thirty runs', (set, here, least, most) => {
    expect(metric('zone-down', 'dropped', set)).toBe(here);
    const all = over30('zone-down', 'dropped', set);
    expect([Math.min(...all), Math.max(...all)]).toEqual([least, most]);
  });

  test('28 a second keep four VMs busy, of eight places and a second an order; three are too few', () => {
    expect(Math.ceil(28 / 8)).toBe(4);
  });

  test('a third zone, or eight VMs, lose fewer: in 30 and 28 of thirty runs', () => {
    const two = over30('zone-down', 'dropped');
    const fewer = (set: Settings) =>
      over30('zone-down', 'dropped', set).filter((lost, run) => lost < Number(two[run])).length;
    expect(fewer({ zones: 3 })).toBe(30);
    expect(fewer({ initialInstances: 8, minInstances: 8 })).toBe(28);
  });

  test('28 a second for 15 minutes are some 25,200', () => {
    expect(28 * 15 * 60).toBe(25_200);
  });
});

describe('your-turn: both goals can be reached, and not by one knob', () => {
  const minutes = (ms: number): number => ms / 60_000;
  const wins = (set: Settings, seed?: number): boolean =>
    metric('late-lunch', 'lost', set, seed) <= 0.005 &&
    metric('late-lunch', 'machineTime', set, seed) <= 27_000_000;

  test('half set: every 15 seconds none is lost, every minute 1.5%', () => {
    expect(metric('late-lunch', 'dropped', { bootSec: 25, periodSec: 15 })).toBe(0);
    expect(percent(metric('late-lunch', 'lost', { bootSec: 25 }))).toBe(1.5);
  });

  test.each([
    [35, 0.1, 29],
    [50, 0.3, 21],
  ])(
    'every %d s loses %d per cent, and reaches the goal in %d of thirty',
    (periodSec, lost, runs) => {
      const set = { bootSec: 25, periodSec };
      expect(percent(metric('late-lunch', 'lost', set))).toBe(lost);
      expect(over30('late-lunch', 'lost', set).filter((share) => share <= 0.005)).toHaveLength(
        runs,
      );
    },
  );

  test.each([
    [{ bootSec: 25, periodSec: 15 }],
    [{ bootSec: 40, periodSec: 15 }],
    [{ bootSec: 25, periodSec: 30 }],
  ])('%o wins in all of thirty runs', (set) => {
    expect(wins(set)).toBe(true);
    expect(SEEDS.every((seed) => wins(set, seed))).toBe(true);
  });

  test.each<[Settings]>([
    [{}],
    [{ bootSec: 25 }],
    [{ bootSec: 10 }],
    [{ periodSec: 15 }],
    [{ periodSec: 10 }],
    [{ metric: 'requests' }],
    [{ target: 0.4 }],
    [{ minInstances: 5 }],
    [{ minInstances: 8 }],
  ])('%o alone does not', (set) => {
    expect(wins(set)).toBe(false);
  });

  test.each<[Settings]>([[{ minInstances: 8 }], [{ target: 0.4 }], [{ metric: 'requests' }]])(
    '%o alone wins in none of thirty runs',
    (set) => {
      expect(SEEDS.filter((seed) => wins(set, seed))).toEqual([]);
    },
  );

  test('eight from the start are on for more than 590 minutes; a target of 40% for 530, and loses 4.3%', () => {
    expect(minutes(metric('late-lunch', 'machineTime', { minInstances: 8 }))).toBeGreaterThan(590);
    expect(percent(metric('late-lunch', 'lost', { minInstances: 8 }))).toBeLessThan(0.5);
    expect(Math.round(minutes(metric('late-lunch', 'machineTime', { target: 0.4 })))).toBe(530);
    expect(percent(metric('late-lunch', 'lost', { target: 0.4 }))).toBe(4.3);
  });
});
