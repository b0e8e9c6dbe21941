// Replays every number that the lesson and its quiz state about a run. When one moves, the prose must follow.

import { describe, expect, test } from 'vitest';
import type { Snapshot } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { kindIndex } from '@/engine/models/cold-start/config';
import { coldStart } from '@/engine/models/cold-start/model';
import { type ScenarioId, scenarios } from '@/engine/models/cold-start/scenarios';

const SEED = 7;
/** What the prose says of other customers holds for these. */
const SEEDS = Array.from({ length: 30 }, (_, index) => index + 1);
type Settings = Readonly<Record<string, number | string>>;

function open(scenario: ScenarioId, set: Settings = {}, seed = SEED) {
  return startRun(coldStart, { scenario, seed, set });
}

/** The run at `tMs`, or at its end. */
function at(scenario: ScenarioId, set: Settings = {}, tMs?: number, seed = SEED): Snapshot {
  const found = scenarios.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const run = open(scenario, set, seed);
  run.advanceTo(tMs ?? found.durationMs);
  return run.snapshot();
}

function settingsOf(scenario: ScenarioId): Settings {
  return { ...scenarios.find(({ id }) => id === scenario)?.set };
}

function coldOf({ counts }: Snapshot): { cold: number; served: number } {
  const { userColdStarts: cold = 0, userWarmStarts: warm = 0 } = counts;
  return { cold, served: cold + warm };
}

/** Percentage with one decimal, as the prose prints it. */
const percent = (ratio: number | null | undefined): number =>
  Math.round((ratio ?? Number.NaN) * 1000) / 10;

/** What happened between two moments of one run. */
function between(
  scenario: ScenarioId,
  fromMs: number,
  toMs: number,
  set: Settings = {},
  seed = SEED,
) {
  const before = coldOf(at(scenario, set, fromMs, seed));
  const after = coldOf(at(scenario, set, toMs, seed));
  return { cold: after.cold - before.cold, served: after.served - before.served };
}

/** Smallest, median and largest of a figure over the thirty seeds. */
function over30(figure: (seed: number) => number): { min: number; median: number; max: number } {
  const sorted = SEEDS.map(figure).sort((a, b) => a - b);
  const [low = Number.NaN, high = Number.NaN] = sorted.slice(14, 16);
  return { min: sorted[0] ?? Number.NaN, median: (low + high) / 2, max: sorted[29] ?? Number.NaN };
}

describe('who-waits: the quiet night', () => {
  test('the first customer waits 0.22 s, 0.17 s of it for the environment', () => {
    const run = open('quiet-night');
    run.advanceTo(60_000);
    const { columns } = run.log;
    const firstValue = (kind: number): number | undefined =>
      columns.value[columns.kind.indexOf(kind)];
    expect(Math.round((firstValue(kindIndex.coldStart) ?? 0) / 10) / 100).toBe(0.17);
    expect(Math.round((firstValue(kindIndex.finish) ?? 0) / 10) / 100).toBe(0.22);
  });

  test.each([
    { keepAliveSec: 300, cold: 3, shown: 1.3, formula: 0.7 },
    { keepAliveSec: 60, cold: 96, shown: 40.9, formula: 36.8 },
    { keepAliveSec: 30, cold: 143, shown: 60.9, formula: 60.7 },
  ])(
    'keep-alive $keepAliveSec s: $cold of 235 are cold',
    ({ keepAliveSec, cold, shown, formula }) => {
      const end = at('quiet-night', { keepAliveSec });
      expect(coldOf(end)).toEqual({ cold, served: 235 });
      expect(percent(end.metrics.cold)).toBe(shown);
      // One order a minute on average, one at a time: cold share = exp(-keep-alive / mean gap).
      expect(percent(Math.exp(-keepAliveSec / 60))).toBe(formula);
    },
  );
});

describe('who-waits: why each of the three waited', () => {
  const run = open('quiet-night');
  run.advanceTo(4 * 3_600_000);
  const { columns } = run.log;
  const of = (kind: keyof typeof kindIndex): { atMs: number; request: number }[] =>
    [...columns.kind.entries()]
      .filter(([, one]) => one === kindIndex[kind])
      .map(([row]) => ({
        atMs: columns.atMs[row] ?? Number.NaN,
        request: columns.subject[row] ?? Number.NaN,
      }));
  const arrivals = of('arrive');
  const gapBefore = (request: number): number => {
    const at = arrivals.findIndex((one) => one.request === request);
    return (arrivals[at]?.atMs ?? Number.NaN) - (arrivals[at - 1]?.atMs ?? Number.NaN);
  };

  test('one is the first, one comes after 5 min 48 s, one 0.08 s behind another', () => {
    const [first, second, third] = of('coldStart').map(({ request }) => request);
    expect(first).toBe(arrivals[0]?.request);
    expect(Math.round(gapBefore(second ?? 0) / 1000)).toBe(5 * 60 + 48);
    expect(Math.round(gapBefore(third ?? 0) / 10) / 100).toBe(0.08);
  });

  test('over thirty runs one to seven wait, usually two', () => {
    expect(over30((seed) => coldOf(at('quiet-night', {}, undefined, seed)).cold)).toEqual({
      min: 1,
      median: 2,
      max: 7,
    });
  });

  test.each([
    [30, 55.7, 65.9],
    [60, 31.3, 41.9],
    [300, 0.4, 3.3],
  ])('with a keep-alive of %d s thirty runs lie between %d and %d%%', (keepAliveSec, min, max) => {
    const share = (seed: number): number =>
      percent(at('quiet-night', { keepAliveSec }, undefined, seed).metrics.cold);
    expect(over30(share)).toMatchObject({ min, max });
  });
});

describe('who-waits: what of the gap between formula and run is chance', () => {
  /** Cold customers of all thirty runs together, in percent. */
  const together = (keepAliveSec: number): number => {
    const ends = SEEDS.map((seed) => coldOf(at('quiet-night', { keepAliveSec }, undefined, seed)));
    const sum = (of: 'cold' | 'served'): number => ends.reduce((total, end) => total + end[of], 0);
    return (100 * sum('cold')) / sum('served');
  };

  test.each([30, 60])('with a keep-alive of %d s thirty runs together agree with it', (seconds) => {
    expect(Math.abs(together(seconds) - 100 * Math.exp(-seconds / 60))).toBeLessThan(0.7);
  });

  test('with five minutes they do not: 1.2%, as it leaves out the first and the overlapping', () => {
    expect(Math.round(together(300) * 10) / 10).toBe(1.2);
  });
});

describe('phases: the first orders', () => {
  test('nearly one order a second, two seconds each, kept for thirty', () => {
    expect(settingsOf('first-orders')).toMatchObject({
      ratePerSec: 0.9,
      workSec: 2,
      keepAliveSec: 30,
    });
  });

  test('a lane is taken over: eight environments, and never more than five at once', () => {
    const run = open('first-orders');
    let most = 0;
    for (let tMs = 0; tMs <= 122_600; tMs += 100) {
      run.advanceTo(tMs);
      most = Math.max(most, run.snapshot().counts.alive ?? 0);
    }
    expect(run.snapshot().counts.created).toBe(8);
    expect(most).toBe(5);
  });

  test('at 2 min 2 s customer 100 waits, and 8 of 100 have hit a cold start', () => {
    const openAtMs = scenarios.find(({ id }) => id === 'first-orders')?.openAtMs ?? 0;
    expect(Math.floor(openAtMs / 1000)).toBe(122);
    const opening = at('first-orders', {}, openAtMs);
    expect(coldOf(opening)).toEqual({ cold: 8, served: 100 });
    expect(opening.counts.starting).toBe(1);
  });
});

describe('all-at-once: the lunch rush', () => {
  test('22 of 1,008 in five minutes, about 2.2%', () => {
    const end = at('lunch-rush');
    expect(coldOf(end)).toEqual({ cold: 22, served: 1008 });
    expect(percent(end.metrics.cold)).toBe(2.2);
  });

  test('15 of 46 in the first ten seconds of the rush', () => {
    expect(between('lunch-rush', 80_000, 90_000)).toEqual({ cold: 15, served: 46 });
  });

  test('over thirty runs 18 to 41% of those ten seconds, usually one in four', () => {
    const share = (seed: number): number => {
      const { cold, served } = between('lunch-rush', 80_000, 90_000, {}, seed);
      return Math.round((100 * cold) / served);
    };
    const { min, median, max } = over30(share);
    expect({ min, max }).toEqual({ min: 18, max: 41 });
    expect(median).toBeGreaterThan(23);
    expect(median).toBeLessThan(28);
  });

  test('p99 is the time of a long order: it stays where it is when starting takes no time', () => {
    const p99 = at('lunch-rush').metrics.p99 ?? 0;
    expect((at('lunch-rush', { coldStartSec: 0 }).metrics.p99 ?? 0) / p99).toBeCloseTo(1, 1);
  });

  test('the pool grows to 22', () => {
    const run = open('lunch-rush');
    let peak = 0;
    for (let tMs = 0; tMs <= 300_000; tMs += 100) {
      run.advanceTo(tMs);
      peak = Math.max(peak, run.snapshot().counts.alive ?? 0);
    }
    expect(peak).toBe(22);
  });

  // Ten orders a second at the peak, 1.2 s each: rate times stay.
  test('Little’s law gives twelve at work together', () => {
    expect(settingsOf('lunch-rush')).toMatchObject({
      ratePerSec: 0.25,
      peakFactor: 40,
      workSec: 1.2,
    });
    expect(0.25 * 40 * 1.2).toBeCloseTo(12, 9);
  });
});

describe('no-promise: the busy day', () => {
  test('43 of 85,812 hit a cold start though it never paused; 8 without the replacement', () => {
    expect(settingsOf('busy-day')).toMatchObject({ ratePerSec: 2, maxLifetimeSec: 7200 });
    expect(coldOf(at('busy-day'))).toEqual({ cold: 43, served: 85_812 });
    expect(coldOf(at('busy-day', { maxLifetimeSec: 0 })).cold).toBe(8);
    expect(43 - 8).toBe(35);
  });

  test('14 wait in the quarters of an hour after two, four and six hours', () => {
    const after = [2, 4, 6].map(
      (hours) => between('busy-day', hours * 3_600_000, (hours + 0.25) * 3_600_000).cold,
    );
    expect(after.reduce((sum, cold) => sum + cold, 0)).toBe(14);
  });

  test('over thirty runs 40 to 47 wait', () => {
    expect(over30((seed) => coldOf(at('busy-day', {}, undefined, seed)).cold)).toMatchObject({
      min: 40,
      max: 47,
    });
  });
});

describe('one-ping: the ping and the crowd', () => {
  test('50 of 60, about 83.3%', () => {
    const end = at('ping-and-crowd');
    expect(coldOf(end)).toEqual({ cold: 50, served: 60 });
    expect(percent(end.metrics.cold)).toBe(83.3);
  });

  test('49 of the crowd of fifty wait', () => {
    expect(between('ping-and-crowd', 1_200_000, 1_205_000)).toEqual({ cold: 49, served: 50 });
  });

  test('without the ping, 50 as well; usually it spares two', () => {
    expect(coldOf(at('ping-and-crowd', { pingEverySec: 0 }))).toEqual({ cold: 50, served: 60 });
    const spared = (seed: number): number =>
      coldOf(at('ping-and-crowd', { pingEverySec: 0 }, undefined, seed)).cold -
      coldOf(at('ping-and-crowd', {}, undefined, seed)).cold;
    expect(over30(spared).median).toBe(2);
  });

  test('forty pings at once spare this whole crowd; with other customers up to 17 wait', () => {
    const crowd = (seed?: number) =>
      between('ping-and-crowd', 1_200_000, 1_205_000, { pingCount: 40 }, seed);
    expect(crowd()).toEqual({ cold: 0, served: 50 });
    expect(over30((seed) => crowd(seed).cold).max).toBe(17);
  });
});

describe('platform-seat: the goals can be reached, and not by one knob', () => {
  const night = (set: Settings, seed = SEED) => {
    const { p95, idle } = at('quiet-night', set, undefined, seed).metrics;
    return { p95: p95 ?? Infinity, idle: idle ?? Infinity };
  };
  const winsIn = (set: Settings): number =>
    SEEDS.filter((seed) => {
      const { p95, idle } = night(set, seed);
      return p95 <= 400 && idle <= 0.7;
    }).length;

  test('with a keep-alive of one minute, 0.095 s will do and 0.1 s will not', () => {
    const p95 = (coldStartSec: number): number => night({ keepAliveSec: 60, coldStartSec }).p95;
    expect(Math.round(p95(0.145) / 10) / 100).toBe(0.45);
    expect(p95(0.095)).toBeLessThanOrEqual(400);
    expect(p95(0.1)).toBeGreaterThan(400);
    for (const coldStartSec of [0.145, 0.095]) {
      expect(coldOf(at('quiet-night', { keepAliveSec: 60, coldStartSec })).cold).toBe(96);
    }
  });

  test.each([
    [0.095, 13],
    [0.05, 25],
  ])('at %d s, %d of thirty runs reach the goal', (coldStartSec, runs) => {
    const reached = SEEDS.filter(
      (seed) => night({ keepAliveSec: 60, coldStartSec }, seed).p95 <= 400,
    );
    expect(reached).toHaveLength(runs);
  });

  test('both together win in 24 of 30 runs and more, doing nothing in none', () => {
    expect(winsIn({ keepAliveSec: 60, coldStartSec: 0.05 })).toBeGreaterThanOrEqual(24);
    expect(winsIn({})).toBe(0);
    expect(night({ keepAliveSec: 60, coldStartSec: 0.05 })).toMatchObject({
      p95: expect.closeTo(359, 0),
    });
  });

  test.each([
    ['keepAliveSec', [0, 10, 20, 30, 45, 60, 70, 80, 90, 120, 180, 300, 900, 3_600]],
    ['coldStartSec', [0, 0.01, 0.02, 0.05, 0.08, 0.1, 0.145, 0.3, 1]],
  ] as const)('%s alone does not win', (knob, values) => {
    for (const value of values) {
      const { p95, idle } = night({ [knob]: value });
      expect(p95 <= 400 && idle <= 0.7, `${knob} ${value}`).toBe(false);
      expect(winsIn({ [knob]: value }), `${knob} ${value}`).toBeLessThanOrEqual(6);
    }
  });
});
