import { describe, expect, test } from 'vitest';
import {
  finished,
  mean,
  neighboursUnder,
  numberOf,
  overSeeds,
  SIX,
  THIRTY,
  winsOf,
} from '@/engine/models/concurrency/fixture';
import { goals } from '@/engine/models/concurrency/scenarios';

const of = (set: Readonly<Record<string, number>>, metric: string) =>
  neighboursUnder(set, SIX).map((metrics) => metrics[metric] ?? Number.NaN);

describe('neighbours', () => {
  test('the checkout loses 3 to 6% to a job that is not its own', () => {
    expect(Math.min(...of({}, 'refused'))).toBeGreaterThan(0.03);
    expect(Math.max(...of({}, 'refused'))).toBeLessThan(0.06);
  });

  test('reserved 200: none is lost, yet the p99 is about a second', () => {
    expect(Math.max(...of({ reserved: 200 }, 'refused'))).toBe(0);
    expect(Math.min(...of({ reserved: 200 }, 'p99'))).toBeGreaterThan(950);
  });

  test('provisioned 80: the p99 is half a second, and the job loses a tenth', () => {
    expect(Math.max(...of({ provisioned: 80 }, 'p99'))).toBeLessThan(550);
    expect(Math.min(...of({ provisioned: 80 }, 'jobRefused'))).toBeGreaterThan(0.1);
  });

  test('the goal: its solution wins, its start does not', () => {
    expect([winsOf(goals[0].solution, SIX), winsOf({}, SIX)]).toEqual([6, 0]);
  });
});

describe('festival', () => {
  test('grows to five hundred and more, and has a hundred connections', () => {
    const peaks = overSeeds('festival', 'peak');
    expect(Math.min(...peaks)).toBeGreaterThan(500);
    expect(Math.max(...peaks)).toBeLessThan(600);
    expect(Math.min(...overSeeds('festival', 'failed'))).toBeGreaterThan(0.5);
  });

  test('one in five finds no connection before the database slows, four in five in the end', () => {
    const before = overSeeds('festival', 'failed', { untilMs: 20_000 });
    expect(mean(before)).toBeCloseTo(0.2, 1);
    const late = THIRTY.map((seed) => {
      const [early, end] = [40_000, 60_000].map(
        (untilMs) => finished('festival', { seed, untilMs }).snapshot().counts,
      );
      const gain = (name: string) => (end?.[name] ?? 0) - (early?.[name] ?? 0);
      return gain('failed') / (gain('failed') + gain('completed'));
    });
    expect(Math.min(...late)).toBeGreaterThan(0.7);
    expect(mean(late)).toBeCloseTo(0.8, 1);
  });

  test('reserved 100: everybody who is let in has a connection, and the rest is told at once', () => {
    const set = { reserved: 100 };
    expect(Math.max(...overSeeds('festival', 'failed', { set }))).toBe(0);
    expect(Math.max(...overSeeds('festival', 'peak', { set }))).toBe(100);
  });
});

test('little: none refused, and at most 184 at once', () => {
  const seeds = SIX.slice(0, 3);
  expect(Math.max(...overSeeds('little', 'throttled', {}, seeds))).toBe(0);
  const peaks = overSeeds('little', 'peak', {}, seeds);
  expect(Math.min(...peaks)).toBeGreaterThan(120);
  expect(Math.max(...peaks)).toBeLessThan(184);
});

test('ticket-rush: one in five refused, all by growth, the last of them at about 20 s', () => {
  const { counts, metrics } = finished('ticket-rush').snapshot();
  expect(metrics.refused).toBeCloseTo(0.19, 2);
  expect([counts.refusedLimit, counts.refusedRate]).toEqual([0, 0]);
  const until = (untilMs: number) => numberOf('ticket-rush', 'throttled', { untilMs });
  expect(until(19_800)).toBeLessThan(until(42_000));
  expect(until(20_300)).toBe(until(42_000));
});
