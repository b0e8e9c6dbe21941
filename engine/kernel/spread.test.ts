import { expect, test } from 'vitest';
import { publishedBank } from '@/engine/kernel/oracles';
import { quantileOf, spreadOf, spreadOfResults } from '@/engine/kernel/spread';

test('the spread of numbers that can be worked out by hand', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({
    values: 4,
    nulls: 0,
    mean: 2.5,
    // s^2 = 5/3, over four values.
    standardError: Math.sqrt(5 / 3 / 4),
    smallest: 1,
    lowerQuartile: 1.75,
    median: 2.5,
    upperQuartile: 3.25,
    largest: 4,
  });
});

test('quartiles are those that R prints: quantile(c(1, 2, 3, 4, 10), c(0.25, 0.5, 0.75, 0.9))', () => {
  const sorted = [1, 2, 3, 4, 10];
  expect([0.25, 0.5, 0.75].map((q) => quantileOf(sorted, q))).toEqual([2, 3, 4]);
  expect(quantileOf(sorted, 0.9)).toBeCloseTo(7.6, 12);
});

test('ten published days at a bank: their mean, and the truth within two standard errors', () => {
  const { mean, standardError, largest, median } = spreadOf(publishedBank.meanWaits);
  expect(mean).toBeCloseTo(publishedBank.mean, 4);
  // M/M/3 with 0.2 arrivals and services of 10 a unit of time waits 40/9 on average.
  expect(Math.abs((mean ?? 0) - 40 / 9)).toBeLessThan(2 * (standardError ?? 0));
  expect(largest).toBe(17.95093);
  expect(median).toBeCloseTo((4.34163 + 4.61779) / 2, 12);
});

test('values that are all the same have no spread at all', () => {
  const { mean, standardError, lowerQuartile } = spreadOf(new Array(30).fill(0.1));
  expect({ mean, standardError, lowerQuartile }).toEqual({
    mean: 0.1,
    standardError: 0,
    lowerQuartile: 0.1,
  });
});

test('runs without a value are counted, and what needs more values than there are is null', () => {
  const nothing = { smallest: null, lowerQuartile: null, median: null, upperQuartile: null };
  const none = { values: 0, nulls: 2, mean: null, standardError: null, largest: null, ...nothing };
  expect(spreadOf([null, null])).toEqual(none);
  expect(spreadOf([])).toEqual({ ...none, nulls: 0 });
  expect(spreadOf([null, 7, null])).toMatchObject({
    values: 1,
    nulls: 2,
    mean: 7,
    standardError: null,
    smallest: 7,
    upperQuartile: 7,
  });
});

test('results of one shape become one result of spreads', () => {
  const results = [
    { kind: 'servers', completed: 3, latency: { mean: null } },
    { kind: 'servers', completed: 5, latency: { mean: 2 } },
  ];
  expect(spreadOfResults(results)).toEqual({
    kind: 'servers',
    completed: spreadOf([3, 5]),
    latency: { mean: spreadOf([null, 2]) },
  });
  expect(() => spreadOfResults([])).toThrow(/^results: none/);
});
