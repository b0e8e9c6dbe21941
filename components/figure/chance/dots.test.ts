import { expect, test } from 'vitest';
import { axisOf, dotsOf, highestPile, pairsOf, ranksOf, shareOn } from './dots';

const values = [3, null, 1, 2, 2, 9, 2];

test('the axis goes from the smallest value to the largest', () => {
  expect(axisOf(values)).toEqual({ low: 1, high: 9 });
  expect(axisOf([null, null])).toBeNull();
  expect([1, 5, 9].map((value) => shareOn({ low: 1, high: 9 }, value))).toEqual([0, 0.5, 1]);
  expect(shareOn({ low: 4, high: 4 }, 4)).toBe(0.5);
});

test('every value that is there has a dot, and equal ones lie on each other in the order of the runs', () => {
  const dots = dotsOf(values, { low: 1, high: 9 });
  expect(dots.map(({ index }) => index)).toEqual([0, 2, 3, 4, 5, 6]);
  const twos = dots.filter(({ index }) => values[index] === 2);
  expect(twos.map(({ level }) => level)).toEqual([0, 1, 2]);
  expect(new Set(twos.map(({ x }) => x)).size).toBe(1);
  expect(dots.every(({ x }) => x >= 0 && x <= 1)).toBe(true);
  expect(highestPile(dots)).toBe(3);
});

test('ranks leave out equal values and runs without one', () => {
  expect(ranksOf(values, 2)).toEqual({ lower: 1, higher: 2 });
});

test('pairs are runs with the same customers', () => {
  expect(pairsOf([1, 2, 3, null, 5], [1, 1, 4, 2, null])).toEqual({ less: 1, same: 1, more: 1 });
});
