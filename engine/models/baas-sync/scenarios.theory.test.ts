// What is said of two thousand people, held against thirty days of them.

import { describe, expect, test } from 'vitest';
import { metricsOf, reaches, THIRTY } from '@/engine/models/baas-sync/fixture';
import { goals } from '@/engine/models/baas-sync/scenarios';

type Knobs = Readonly<Record<string, number | string>>;

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

test('one-room: ten times the people are a hundred times the reads', () => {
  const few = THIRTY.map((seed) => metricsOf('one-room', { seed }).reads ?? Number.NaN);
  const many = THIRTY.map((seed) => metricsOf('one-room', { seed, set: { users: 2_000 } }));
  const reads = many.map((one) => one.reads ?? Number.NaN);
  // U² m: everybody reads everybody.
  expect(Math.abs(mean(reads) / (2_000 * 2_000 * 20) - 1)).toBeLessThan(0.01);
  expect(Math.abs(mean(reads) / mean(few) / 100 - 1)).toBeLessThan(0.01);
  for (const { reads: one = 0, cost = 0 } of many) {
    expect(one / mean(few)).toBeGreaterThan(97);
    expect(one / mean(few)).toBeLessThan(103);
    expect(cost).toBeGreaterThan(30);
    expect(cost).toBeLessThan(30.8);
  }
});

test('rooms-of-20: two thousand people for what two hundred paid', () => {
  for (const seed of THIRTY) {
    const { reads = 0, cost } = metricsOf('rooms-of-20', { seed });
    expect(Math.abs(reads / 800_000 - 1)).toBeLessThan(0.03);
    expect(cost).toBeGreaterThan(0.3);
    expect(cost).toBeLessThan(0.32);
  }
});

describe('sixty-cents', () => {
  const [goal] = goals;
  const wins = (set: Knobs) => THIRTY.filter((seed) => reaches(goal, { seed, set })).length;

  test('the stored way reaches it with every seed', () => {
    expect(wins(goal.solution)).toBe(THIRTY.length);
  });

  test.each<[Knobs]>([
    [{}],
    [{ roomSize: 20 }],
    [{ page: 50 }],
    [{ cache: 'on' }],
    [{ roomSize: 20, page: 50 }],
    [{ roomSize: 20, cache: 'on' }],
    [{ roomSize: 20, page: 30, cache: 'on' }],
    [{ roomSize: 10, page: 50, cache: 'on' }],
  ])('%o does not, with any', (set) => {
    expect(wins(set)).toBe(0);
  });
});
