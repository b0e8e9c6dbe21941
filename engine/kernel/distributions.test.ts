import { expect, test } from 'vitest';
import {
  Constant,
  type Distribution,
  Empirical,
  Exponential,
  Lognormal,
} from '@/engine/kernel/distributions';
import { Stream } from '@/engine/kernel/random';

const laws: readonly [string, Distribution][] = [
  ['constant', new Constant(3)],
  ['exponential', new Exponential(2)],
  ['lognormal', new Lognormal(145, 180)],
  ['empirical', new Empirical([5, 1, 9, 1])],
];

test.each(laws)('%s: a sample costs one uniform number, and is its quantile', (_name, law) => {
  const stream = new Stream(5, 'work');
  const twin = new Stream(5, 'work');
  for (let i = 0; i < 50; i += 1) expect(law.sample(stream)).toBe(law.quantile(twin.uniform()));
  expect(stream.save()).toEqual(twin.save());
});

test.each(laws)('%s: samples have the stated mean, and quantiles never fall', (_name, law) => {
  const stream = new Stream(6, 'work');
  const n = 200_000;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < n; i += 1) {
    const value = law.sample(stream);
    sum += value;
    squares += value * value;
  }
  const error = Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2) / n);
  expect(Math.abs(sum / n - law.mean)).toBeLessThanOrEqual(4 * error + 1e-9);
  for (let k = 1; k < 100; k += 1) {
    expect(law.quantile((k + 1) / 101)).toBeGreaterThanOrEqual(law.quantile(k / 101));
  }
});

test('the quantiles are those of the textbook', () => {
  expect(new Exponential(2).quantile(0.5)).toBeCloseTo(2 * Math.LN2, 12);
  expect(new Lognormal(145, 180).quantile(0.5)).toBe(145);
  expect(new Lognormal(145, 180).quantile(0.95)).toBeCloseTo(180, 10);
  expect(new Lognormal(0, 0).quantile(0.9)).toBe(0);
  expect(new Lognormal(250, 250).quantile(0.9)).toBe(250);
  expect([0.1, 0.4, 0.6, 0.9].map((u) => new Empirical([5, 1, 9, 1]).quantile(u))).toEqual([
    1, 1, 5, 9,
  ]);
});

test('an empirical law needs data', () => {
  expect(() => new Empirical([])).toThrow(/samples: empty/);
});
