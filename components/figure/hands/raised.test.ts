import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianOf, mostOf, raise, readRaised, tally } from './raised';

const VALUES = [0.02, 0.1, 0.25, 0.5, 0.9];

test('hands are counted by guess, and the last one can be taken back', () => {
  const raised = [1, 1, 4, 0].reduce(raise, [] as readonly number[]);
  expect(tally(raised, 5)).toEqual([1, 2, 0, 0, 1]);
  expect(tally(raised.slice(0, -1), 5)).toEqual([0, 2, 0, 0, 1]);
});

test.each([
  [[0, 0, 0, 0, 0], null],
  [[0, 0, 1, 0, 0], 0.25],
  [[3, 0, 0, 0, 2], 0.02],
  [[2, 0, 0, 0, 3], 0.9],
  // Of four hands the second.
  [[0, 2, 2, 0, 0], 0.1],
  [[1, 4, 9, 6, 3], 0.25],
])('the median of %j hands is %s', (counts, median) => {
  expect(medianOf(counts, VALUES)).toBe(median);
});

test('half of the hands at least are at the median or below, and half at it or above', () => {
  const someCounts = fc.array(fc.nat(40), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(someCounts, (counts) => {
      const place = VALUES.indexOf(medianOf(counts, VALUES) ?? -1);
      fc.pre(place >= 0);
      const sum = (part: readonly number[]) => part.reduce((all, each) => all + each, 0);
      expect(2 * sum(counts.slice(0, place + 1))).toBeGreaterThanOrEqual(sum(counts));
      expect(2 * sum(counts.slice(place))).toBeGreaterThanOrEqual(sum(counts));
      expect(counts[place]).toBeGreaterThan(0);
    }),
  );
});

test('most hands are the class’s choice, and of equal ones the first', () => {
  expect(mostOf([2, 7, 3])).toBe(1);
  expect(mostOf([4, 1, 4])).toBe(0);
  expect(mostOf([0, 0])).toBeNull();
});

test('what the other window tells is hands, or nothing', () => {
  expect(readRaised([0, 3, 3])).toEqual([0, 3, 3]);
  expect(readRaised([])).toEqual([]);
  for (const raw of [null, 'hands', [0.5], [-1], [9], ['1'], Array(401).fill(0)]) {
    expect(readRaised(raw)).toBeNull();
  }
});
