import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Histogram } from '@/engine/kernel/histogram';

const durations = fc.array(
  fc.double({ min: 2 ** -40, max: 2 ** 40 * (1 - 2 ** -20), noNaN: true }),
  {
    minLength: 1,
    maxLength: 200,
  },
);

test('a quantile lies within the stated relative error of the value at its rank', () => {
  fc.assert(
    fc.property(durations, fc.double({ min: 0, max: 1, noNaN: true }), (values, q) => {
      const histogram = new Histogram();
      for (const value of values) histogram.record(value);
      const sorted = [...values].sort((a, b) => a - b);
      const exact = sorted[Math.max(1, Math.ceil(q * values.length)) - 1] ?? Number.NaN;
      const found = histogram.quantile(q) ?? Number.NaN;
      expect(Math.abs(found - exact) / exact).toBeLessThanOrEqual(Histogram.relativeError);
    }),
  );
});

const anything = fc.oneof(
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, Number.MIN_VALUE, 2 ** -40, 2 ** 40, 1e300, 5, 5, 5),
);

test('no quantile lies outside of what was recorded, one by one or as a column', () => {
  fc.assert(
    fc.property(
      fc.array(anything, { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, q) => {
        const one = new Histogram();
        const many = new Histogram();
        for (const value of values) one.record(value);
        many.recordAll(Float64Array.from([...values, 1e9]), values.length);
        expect(many.save()).toEqual(one.save());
        const found = one.quantile(q) ?? Number.NaN;
        expect(found).toBeGreaterThanOrEqual(Math.min(...values));
        expect(found).toBeLessThanOrEqual(Math.max(...values));
        // Of zeros, none is minus.
        const ends = [one.quantile(0), one.quantile(1)].map((end) => (end ?? Number.NaN) + 0);
        expect(ends).toEqual([Math.min(...values) + 0, Math.max(...values) + 0]);
      },
    ),
  );
});

test('what lies outside the range reads as the smallest, or the largest, value', () => {
  const histogram = new Histogram();
  histogram.record(0);
  histogram.record(1e300);
  histogram.record(2 ** 41);
  expect([0.1, 0.5, 1].map((q) => histogram.quantile(q))).toEqual([0, 1e300, 1e300]);
  expect(histogram.count).toBe(3);
});

test('values that are all the same read as they are', () => {
  for (const value of [0, 1e-4, 500, 5e10]) {
    const histogram = new Histogram();
    histogram.recordAll(new Float64Array(9).fill(value), 9);
    expect([0.01, 0.5, 1].map((q) => histogram.quantile(q))).toEqual([value, value, value]);
  }
});

test('without data there is no quantile', () => {
  expect(new Histogram().quantile(0.99)).toBeNull();
  for (const rank of [1, 2]) {
    expect(() => new Histogram().valueAt(rank)).toThrow(`no value of rank ${rank} among 0`);
  }
});

test('a saved histogram is a copy', () => {
  const histogram = new Histogram();
  histogram.record(100);
  const saved = histogram.save();
  histogram.record(9_000);
  histogram.record(9_000);
  histogram.restore(saved);
  expect(histogram.count).toBe(1);
  expect(histogram.quantile(1)).toBe(100);
  expect(histogram.save()).toEqual(saved);
  histogram.restore(new Histogram().save());
  expect(histogram.quantile(1)).toBeNull();
  histogram.record(3);
  expect(histogram.quantile(0)).toBe(3);
});
