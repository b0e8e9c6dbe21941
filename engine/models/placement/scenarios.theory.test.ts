// What else is said of thirty seeds: other cuts, a busier shop, and that nothing but the solution reaches the goal.

import { expect, test } from 'vitest';
import type { AnyConfig, Snapshot } from '@/engine/kernel/contract';
import { each, meanOf, thirty } from './fixture';
import { goals } from './scenarios';

test('two, three and four lie between: 8, 19 and 29 %', () => {
  for (const [pieces, share] of [
    [2, 0.084],
    [3, 0.19],
    [4, 0.288],
  ] as const) {
    expect(
      Math.abs(meanOf(each(thirty('six-functions', { pieces }), 'cold')) - share),
    ).toBeLessThan(0.003);
  }
});

test('four times as many visits keep six awake: below one in twenty, in thirty of thirty', () => {
  const busy = each(thirty('busy-six'), 'cold');
  expect(busy.filter((share) => share < 0.05)).toHaveLength(30);
  expect(Math.abs(meanOf(busy) - 0.037)).toBeLessThan(0.002);
  expect(Math.abs(meanOf(each(thirty('busy-six', { pieces: 1 }), 'cold')) - 0.006)).toBeLessThan(
    0.001,
  );
});

test('one server for all six loses as many, for a sixth of the money', () => {
  const shared = thirty('coupon-noon', { onServer: 6, sharing: 'shared' });
  expect(Math.abs(meanOf(each(shared, 'dropped')) - 0.287)).toBeLessThan(0.003);
  expect(meanOf(each(shared, 'cost'))).toBeCloseTo(15.18, 2);
});

const [goal] = goals;
const isWon = ({ metrics }: Snapshot): boolean =>
  (goal?.want ?? []).every(({ metric, sense, bound }) => {
    const value = metrics[metric] ?? Number.NaN;
    return sense === 'atMost' ? value <= bound : value >= bound;
  });
const wins = (set: AnyConfig): number => thirty('coupon-noon', set).filter(isWon).length;

test('doing nothing loses, and so does every knob alone', () => {
  expect(wins({})).toBe(0);
  expect(wins({ sharing: 'shared' })).toBe(0);
  for (let onServer = 1; onServer <= 6; onServer += 1) expect(wins({ onServer })).toBe(0);
});

test('one piece more or fewer on the shared server is not enough', () => {
  expect(wins({ onServer: 6, sharing: 'shared' })).toBe(0);
  expect(wins({ onServer: 4, sharing: 'shared' })).toBeLessThanOrEqual(9);
});
