// The point of each scenario in its own run; what is said of thirty is in the theory beside it.

import { expect, test } from 'vitest';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { atEnd } from './fixture';
import { goals } from './scenarios';

test('read at once after a write at one of three copies: two of three readers see the old value', () => {
  expect(atEnd('quorum').stale).toBeCloseTo(0.667, 1);
  expect(atEnd('quorum', { writes: 2, reads: 2 }).stale).toBe(0);
});

test('a menu written in Seoul is old in Virginia for a sixth of the time, and costs nothing to write', () => {
  const { stale, write } = atEnd('across-the-sea');
  expect(stale).toBeGreaterThan(0.1);
  expect(stale).toBeLessThan(0.2);
  expect(write).toBe(10);
  expect(atEnd('across-the-sea', { level: 'strong' })).toMatchObject({ stale: 0, write: 390 });
});

test('a cut refuses a third, or one region’s share of it, or lets both sell the same boxes', () => {
  const strong = atEnd('cut');
  expect(strong.oversold).toBe(0);
  expect(strong.refused).toBeGreaterThan(0.28);
  expect(atEnd('cut', { stock: 'home' }).oversold).toBe(0);
  expect(atEnd('cut', { stock: 'counter' }).oversold).toBeGreaterThan(5);
  expect(atEnd('cut', { stock: 'lastWins' }).oversold).toBeGreaterThan(20);
});

test('without a cut the later value undoes sales, and “one less” hardly any', () => {
  expect(atEnd('last-writer').oversold).toBeGreaterThan(15);
  expect(atEnd('last-writer', { stock: 'counter' }).oversold).toBeLessThanOrEqual(3);
});

test('of 5,000 writes a second on one key four in five are throttled, and on five keys nearly none', () => {
  const { throttled, passed } = atEnd('hot-key');
  expect(throttled).toBeCloseTo(0.8, 2);
  expect(passed).toBeCloseTo(1_012, -1);
  expect(atEnd('hot-key', { suffixes: 5 }).throttled).toBeLessThan(0.01);
});

test('the lunch sale is won by its solution, and by no single knob of it', () => {
  const goal = goals[0];
  const isWon = (metrics: Metrics): boolean =>
    (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
  const wins = (set: AnyConfig): boolean => isWon(atEnd('lunch-sale', set));
  expect(wins(goal?.solution ?? {})).toBe(true);
  const single = Object.entries(goal?.solution ?? {}).map(([name, value]) => ({ [name]: value }));
  expect([{}, ...single].map(wins)).toEqual([false, false, false, false, false]);
});
