// Replays every number that the lesson and its quiz state about a run. When one moves, the prose must follow.

import { describe, expect, test } from 'vitest';
import type { Snapshot } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { kindIndex } from '@/engine/models/cold-start/config';
import { coldStart } from '@/engine/models/cold-start/model';
import { type ScenarioId, scenarios } from '@/engine/models/cold-start/scenarios';

const SEED = 7;
type Settings = Readonly<Record<string, number | string>>;

function open(scenario: ScenarioId, set: Settings = {}) {
  return startRun(coldStart, { scenario, seed: SEED, set });
}

/** The run at `tMs`, or at its end. */
function at(scenario: ScenarioId, set: Settings = {}, tMs?: number): Snapshot {
  const found = scenarios.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const run = open(scenario, set);
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
function between(scenario: ScenarioId, fromMs: number, toMs: number, set: Settings = {}) {
  const before = coldOf(at(scenario, set, fromMs));
  const after = coldOf(at(scenario, set, toMs));
  return { cold: after.cold - before.cold, served: after.served - before.served };
}

describe('who-waits: the quiet night', () => {
  test('the first customer waits 0.22 s, 0.17 s of it for the function to wake', () => {
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

describe('phases: the first orders', () => {
  test('at 2 min 2 s customer 100 waits, and 8 of 100 have met a cold start', () => {
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

  test('15 of 46, one in three, in the first ten seconds of the rush', () => {
    expect(between('lunch-rush', 80_000, 90_000)).toEqual({ cold: 15, served: 46 });
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
  test('43 of 85,812 met a cold start though it never paused; 8 without the replacement', () => {
    expect(settingsOf('busy-day')).toMatchObject({ ratePerSec: 2, maxLifetimeSec: 7200 });
    expect(coldOf(at('busy-day'))).toEqual({ cold: 43, served: 85_812 });
    expect(coldOf(at('busy-day', { maxLifetimeSec: 0 })).cold).toBe(8);
    expect(43 - 8).toBe(35);
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

  test('without the ping, just as many', () => {
    expect(coldOf(at('ping-and-crowd', { pingEverySec: 0 }))).toEqual({ cold: 50, served: 60 });
  });

  test('forty pings at once spare the whole crowd', () => {
    const crowd = between('ping-and-crowd', 1_200_000, 1_205_000, { pingCount: 40 });
    expect(crowd).toEqual({ cold: 0, served: 50 });
  });
});

describe('what-helps: provisioned instances at noon', () => {
  test('twelve leave 10 of 1,008, about 1.0%', () => {
    const end = at('lunch-rush', { provisioned: 12 });
    expect(coldOf(end)).toEqual({ cold: 10, served: 1008 });
    expect(percent(end.metrics.cold)).toBe(1);
  });

  test('it takes 22 to be rid of all', () => {
    expect(coldOf(at('lunch-rush', { provisioned: 21 })).cold).toBeGreaterThan(0);
    expect(coldOf(at('lunch-rush', { provisioned: 22 })).cold).toBe(0);
  });
});

describe('your-turn: the goals can be reached, and not by accident', () => {
  const cold = (set: Settings): number => at('lunch-rush', set).metrics.cold ?? 1;

  test('at 0.6 s, three provisioned instances are the fewest for 1%', () => {
    expect(coldOf(at('lunch-rush', { workSec: 0.6 })).cold).toBe(13);
    expect(cold({ workSec: 0.6, provisioned: 2 })).toBeGreaterThan(0.01);
    expect(cold({ workSec: 0.6, provisioned: 3 })).toBeLessThanOrEqual(0.01);
  });

  test('0.3% within ten instances needs both knobs', () => {
    const both = at('lunch-rush', { workSec: 0.3, provisioned: 7 }).metrics;
    expect(both.cold).toBeLessThanOrEqual(0.003);
    expect(both.instances).toBeLessThanOrEqual(10);

    const workOnly = at('lunch-rush', { workSec: 0.3 }).metrics;
    expect(workOnly.cold).toBeGreaterThan(0.003);
    for (let provisioned = 0; provisioned <= 24; provisioned += 1) {
      const { cold: ratio, instances } = at('lunch-rush', { provisioned }).metrics;
      expect((ratio ?? 1) <= 0.003 && (instances ?? Infinity) <= 10, `${provisioned}`).toBe(false);
    }
  });
});
