// The numbers of the lesson that come from one run, or from arithmetic; what is said of thirty runs is in the theory.

import { describe, expect, test } from 'vitest';
import { dataPerService } from '@/content/story';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { dataOwnership } from '@/engine/models/data-ownership/model';
import { goals, scenarios } from '@/engine/models/data-ownership/scenarios';

function ended(id: string, set: AnyConfig = {}): Metrics {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(dataOwnership, {
    scenario: id,
    set,
    seed: scenario.seed,
    logLimit: 0,
    trackLimit: 0,
  });
  run.advanceTo(scenario.durationMs);
  return run.snapshot().metrics;
}

const percent = (value: number | null | undefined): number =>
  Math.round(1_000 * (value ?? Number.NaN)) / 10;

describe('paid-unknown', () => {
  test('63.2% see an old number; by the formula 37% do not', () => {
    expect(percent(ended('busy-copy').stale)).toBe(63.2);
    expect(Math.round(100 * Math.exp(-1))).toBe(37);
  });
});

describe('how-old', () => {
  test('the table, and the ages of the drawing: 1, 10 and 45% of a number that changes once in 100 s', () => {
    const old = (everySec: number, lagSec: number) => percent(1 - Math.exp(-lagSec / everySec));
    expect([old(1, 1), old(1, 0.1), old(100, 1), old(100, 60)]).toEqual([63.2, 9.5, 1, 45.1]);
    expect([1, 10, 60].map((sec) => Math.round(old(100, sec)))).toEqual([1, 10, 45]);
  });
});

describe('whose', () => {
  test('40.7% fail with a shared table, and nobody where the owner is asked or a copy is read', () => {
    expect(percent(ended('one-table').failed)).toBe(40.7);
    expect(ended('one-table', { way: 'ask' }).failed).toBe(0);
    expect(ended('one-table', { way: 'copy' }).failed).toBe(0);
    expect(ended('one-table').stale).toBe(0);
  });
});

describe('whose, the report', () => {
  test('8.7 s in one database, 0.15 s in one for each, and the tables alone change nothing', () => {
    const seconds = (set: AnyConfig) => (ended('month-end', set).answerP95 ?? Number.NaN) / 1000;
    expect(seconds({}).toFixed(1)).toBe('8.7');
    expect(seconds({ way: 'shared' })).toBe(seconds({}));
    expect(seconds({ database: 'apart' }).toFixed(2)).toBe('0.15');
    // Thirty a second at 20 ms are 60 %; of half a database a second answers 25.
    expect([30 * 0.02, 0.5 / 0.02]).toEqual([0.6, 25]);
  });
});

describe('without-owner', () => {
  test('20.4% of those who ask fail, none of those with a copy, of whom 0.7% see an old number', () => {
    expect(percent(ended('owner-down').failed)).toBe(20.4);
    const copied = ended('owner-down', { way: 'copy' });
    expect(copied.failed).toBe(0);
    expect(percent(copied.stale)).toBe(0.7);
  });

  test('while the owner is down the copy has no wrong cell, once word on its way has arrived', () => {
    const run = startRun(dataOwnership, { scenario: 'owner-down', set: { way: 'copy' } });
    run.advanceTo(121_500);
    const out = new Float64Array(4);
    run.sample(out);
    expect(out[1]).toBe(0);
    run.advanceTo(179_000);
    run.sample(out);
    expect(out[1]).toBe(0);
  });
});

describe('news-lost', () => {
  test('a shop of 100,000 orders, ten restarts and 5 ms loses 0.058 a day: one in 17 days', () => {
    const { ordersADay, restartsADay, gapMs, daysBetween } = dataPerService;
    const rate = ordersADay / 86_400;
    expect(rate).toBeCloseTo(1.16, 2);
    const aDay = (restartsADay * rate * gapMs) / 1_000;
    expect(aDay).toBeCloseTo(0.058, 3);
    expect(Math.round(1 / aDay)).toBe(daysBetween);
  });

  test('6 of 28,636 are lost; with an outbox none, and 6 go out twice', () => {
    const direct = ended('lost-news');
    expect([direct.written, direct.lost]).toEqual([28_636, 6]);
    const outbox = ended('lost-news', { publish: 'outbox' });
    expect([outbox.lost, outbox.doubled]).toEqual([0, 6]);
  });
});

describe('together', () => {
  test('ten a second, 577 waiting, 46 s; at 0.01 s 16 ms', () => {
    const { written, waiting, p95 } = ended('one-dish');
    expect(Math.round((written ?? 0) / 300)).toBe(10);
    expect(waiting).toBe(577);
    expect(Math.round((p95 ?? 0) / 1_000)).toBe(46);
    expect(Math.round(ended('one-dish', { holdMs: 10 }).p95 ?? 0)).toBe(16);
  });

  test('while the owner is stopped, for a minute, the number is held and nothing is written', () => {
    const acts = [{ atMs: 60_000, act: 'stop', on: null, to: null }];
    const run = startRun(dataOwnership, { scenario: 'one-dish', acts, trackLimit: 100_000 });
    const writtenBy = (tMs: number): number | null | undefined => {
      run.advanceTo(tMs);
      return run.snapshot().metrics.written;
    };
    const [before, after] = [writtenBy(60_000), writtenBy(119_999)];
    expect(after).toBe(before);
    const locks = new TrackReader(run.tracks()).spans('lock');
    expect(locks.at(90_000)).toHaveLength(1);
    expect(writtenBy(130_000)).toBeGreaterThan(before ?? Infinity);
  });

  test('five parts of 99.9% are 99.5%', () => {
    expect(percent(0.999 ** 5)).toBe(99.5);
  });
});

describe('your-turn', () => {
  const solution = goals[0]?.solution ?? {};

  test('3.3% fail and 8 are lost at first; solved 1.9%, 0% and none', () => {
    const start = ended('trusted-hour');
    expect([percent(start.failed), start.lost]).toEqual([3.3, 8]);
    const solved = ended('trusted-hour', solution);
    expect([percent(solved.stale), solved.failed, solved.lost]).toEqual([1.9, 0, 0]);
  });

  test('a copy alone loses 8; an outbox looked through every 5 s makes 5.7% old', () => {
    expect(ended('trusted-hour', { way: 'copy' }).lost).toBe(8);
    expect(percent(ended('trusted-hour', { ...solution, pollSec: 5 }).stale)).toBe(5.7);
  });
});
