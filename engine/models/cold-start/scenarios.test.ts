import { describe, expect, test } from 'vitest';
import { exp } from '@/engine/kernel/math';
import { checkConfig, completeConfig, startRun } from '@/engine/kernel/run';
import { kindIndex, params } from '@/engine/models/cold-start/config';
import { coldStart } from '@/engine/models/cold-start/model';
import { erlangB } from '@/engine/models/cold-start/oracles';
import { type ScenarioId, scenarios } from '@/engine/models/cold-start/scenarios';

type Set = Readonly<Record<string, number | string>>;

function start(scenario: ScenarioId, options: { seed?: number; set?: Set } = {}) {
  const run = startRun(coldStart, { scenario, ...options });
  const { durationMs = Number.NaN } = scenarios.find(({ id }) => id === scenario) ?? {};
  return { run, durationMs };
}

/** Numbers at the end of a scenario; `null` reads as not a number. */
function finish(scenario: ScenarioId, options: { seed?: number; set?: Set } = {}) {
  const { run, durationMs } = start(scenario, options);
  run.advanceTo(durationMs);
  const { metrics, counts } = run.snapshot();
  return {
    run,
    metric: (name: string) => metrics[name] ?? Number.NaN,
    count: (name: string) => counts[name] ?? Number.NaN,
  };
}

/** How many events of a kind lie between two times, in s. */
function between(
  run: ReturnType<typeof finish>['run'],
  kind: keyof typeof kindIndex,
  from: number,
  to: number,
): number {
  const { columns } = run.log;
  let found = 0;
  for (let i = 0; i < columns.length; i += 1) {
    const atSec = (columns.atMs[i] ?? Number.NaN) / 1000;
    if (columns.kind[i] === kindIndex[kind] && atSec >= from && atSec <= to) found += 1;
  }
  return found;
}

test.each(scenarios)('$id starts, opens within its time, and keeps its whole log', (scenario) => {
  expect(checkConfig(params, completeConfig(params, scenario.set))).toBeDefined();
  expect(scenario.openAtMs).toBeLessThan(scenario.durationMs);
  expect(finish(scenario.id).run.log.dropped).toBe(0);
});

describe('first-orders', () => {
  test('instances start, work, wait and are reclaimed within one picture', () => {
    const { count, metric } = finish('first-orders');
    expect(count('created')).toBe(10);
    expect(count('reclaimed')).toBe(5);
    expect(metric('cold')).toBeGreaterThan(0.03);
    expect(metric('cold')).toBeLessThan(0.06);
    expect(metric('idle')).toBeGreaterThan(metric('busy'));
  });

  test('it opens while an instance starts, others work, and some are gone', () => {
    const { run } = start('first-orders');
    run.advanceTo(122_600);
    const { starting, working, reclaimed } = run.snapshot().counts;
    expect(starting).toBe(1);
    expect(working).toBeGreaterThan(0);
    expect(reclaimed).toBeGreaterThan(0);
  });
});

describe('quiet-night', () => {
  test('one order a minute and five minutes of patience: hardly anyone waits', () => {
    expect(finish('quiet-night').metric('cold')).toBeLessThan(0.02);
  });

  test.each([30, 60, 120, 300])(
    'over many nights a share exp(-T / 60 s) is cold: T = %i s',
    (keep) => {
      let cold = 0;
      let served = 0;
      for (let seed = 60_000 + keep; seed < 60_040 + keep; seed += 1) {
        const { count } = finish('quiet-night', { seed, set: { keepAliveSec: keep } });
        // The first order of a night is always cold; the formula speaks of those that follow one.
        cold += count('userColdStarts') - 1;
        served += count('userColdStarts') + count('userWarmStarts') - 1;
      }
      // The gap that matters begins when the order before has been served, 0.12 s later on average, and
      // two orders that meet need two instances: both are a small part of a minute.
      const share = exp(-keep / 60);
      const error = Math.sqrt((share * (1 - share)) / served) + 0.005;
      expect(Math.abs(cold / served - share)).toBeLessThan(4 * error);
    },
  );
});

describe('lunch-rush', () => {
  test('a wave of cold starts in the first half-minute, then warm', () => {
    const { run, count } = finish('lunch-rush');
    const wave = between(run, 'coldStart', 80, 110);
    expect(wave).toBeGreaterThan(0.8 * count('coldStarts'));
    expect(between(run, 'coldStart', 110, 188) / between(run, 'arrive', 110, 188)).toBeLessThan(
      0.01,
    );
    expect(between(run, 'arrive', 80, 188)).toBeGreaterThan(800);
  });

  test('as many provisioned instances as the rush needs, and nobody starts cold', () => {
    expect(finish('lunch-rush', { set: { provisioned: 25 } }).count('userColdStarts')).toBe(0);
  });
});

describe('ping-and-crowd', () => {
  const CROWD = { from: 1_200, to: 1_202 };

  test('the ping keeps one instance warm until the crowd comes', () => {
    const { run } = start('ping-and-crowd');
    run.advanceTo(CROWD.from * 1000);
    const { counts } = run.snapshot();
    expect(counts.alive).toBe(1);
    expect(counts.coldStarts).toBe(1);
    expect(counts.pings).toBe(5);
  });

  test('about fifty come within two seconds, and nearly all of them start cold', () => {
    const { run } = finish('ping-and-crowd');
    const crowd = between(run, 'arrive', CROWD.from, CROWD.to);
    const cold = between(run, 'coldStart', CROWD.from, CROWD.to);
    expect(crowd).toBeGreaterThan(45);
    expect(crowd).toBeLessThan(65);
    expect(cold / crowd).toBeGreaterThan(0.85);
  });

  test('twenty pings at once spare twenty of them', () => {
    const { run } = finish('ping-and-crowd', { set: { pingCount: 20 } });
    const plain = finish('ping-and-crowd').run;
    const { from, to } = CROWD;
    expect(between(run, 'arrive', from, to)).toBe(between(plain, 'arrive', from, to));
    const spared = between(plain, 'coldStart', from, to) - between(run, 'coldStart', from, to);
    expect(spared).toBeGreaterThanOrEqual(15);
  });
});

describe('busy-day', () => {
  test('instances that end every two hours make cold starts although nobody is ever away', () => {
    const { run, count, metric } = finish('busy-day');
    expect(between(run, 'coldStart', 3_600, 43_200)).toBeGreaterThan(30);
    expect(metric('cold')).toBeGreaterThan(0);
    expect(count('reclaimed')).toBeGreaterThan(30);
  });

  test('without an end of life hardly any, once the pool has found its size', () => {
    const { run, count } = finish('busy-day', { set: { maxLifetimeSec: 0 } });
    expect(between(run, 'coldStart', 3_600, 43_200)).toBeLessThanOrEqual(2);
    expect(count('coldStarts')).toBeLessThanOrEqual(10);
    expect(count('reclaimed')).toBe(0);
  });
});

describe('at-the-limit', () => {
  test('over many runs a share of Erlang’s formula is turned away', () => {
    const expected = erlangB.find(({ servers }) => servers === 10)?.blocking ?? Number.NaN;
    let arrived = 0;
    let rejected = 0;
    for (let seed = 61_000; seed < 61_040; seed += 1) {
      const { run, durationMs } = start('at-the-limit', { seed, set: { coldStartSec: 0 } });
      // The pool fills up from nothing first.
      run.advanceTo(20_000);
      const before = run.snapshot().counts;
      run.advanceTo(durationMs);
      const after = run.snapshot().counts;
      arrived += (after.userArrived ?? 0) - (before.userArrived ?? 0);
      rejected += (after.userRejected ?? 0) - (before.userRejected ?? 0);
    }
    expect(Math.abs(rejected / arrived - expected)).toBeLessThan(0.02);
  });

  test('those who are turned away do not wait', () => {
    const { metric, count } = finish('at-the-limit');
    expect(metric('dropped')).toBeGreaterThan(150);
    expect(count('alive')).toBe(10);
    expect(metric('p50')).toBeLessThan(1_500);
  });
});

test('thousand: about 960 at work once the pool has filled', () => {
  const { run } = start('thousand');
  let peak = 0;
  for (let tMs = 0; tMs <= 120_000; tMs += 500) {
    run.advanceTo(tMs);
    peak = Math.max(peak, run.snapshot().counts.running ?? Number.NaN);
  }
  expect(peak).toBeGreaterThan(1_000);
  expect(Math.abs((run.snapshot().metrics.busy ?? Number.NaN) - 945)).toBeLessThan(20);
});
