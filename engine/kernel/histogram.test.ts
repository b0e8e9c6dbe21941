import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Histogram } from '@/engine/kernel/histogram';

const durations = fc.array(fc.double({ min: 2 ** -10, max: 2 ** 32, noNaN: true }), {
  minLength: 1,
  maxLength: 200,
});

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

test('what lies outside the range counts at its end', () => {
  const histogram = new Histogram();
  histogram.record(0);
  expect(histogram.quantile(0.5)).toBeLessThan(0.001);
  histogram.record(1e300);
  expect(histogram.quantile(1)).toBeGreaterThan(2 ** 32);
  expect(histogram.count).toBe(2);
});

test('without data there is no quantile', () => {
  expect(new Histogram().quantile(0.99)).toBeNull();
});

test('a saved histogram is a copy', () => {
  const histogram = new Histogram();
  histogram.record(100);
  const saved = histogram.save();
  histogram.record(9_000);
  histogram.record(9_000);
  histogram.restore(saved);
  expect(histogram.count).toBe(1);
  expect(histogram.quantile(1)).toBeCloseTo(100, -1);
});
