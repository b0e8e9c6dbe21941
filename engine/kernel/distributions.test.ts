import { expect, test } from 'vitest';
import {
  Constant,
  type Distribution,
  Empirical,
  Exponential,
  Lognormal,
} from '@/engine/kernel/distributions';
import { BadDraw } from '@/engine/kernel/drawn';
import { LARGEST_DRAW, Lots, SMALLEST_DRAW, Stream } from '@/engine/kernel/random';

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

/** A stream whose next draw is the smallest, or the largest, that there is. */
function streamAtEnd(bits: 0 | -1): Stream {
  const stream = new Stream(5, 'work');
  stream.restore(Int32Array.of(bits, 0, 0, 0));
  return stream;
}

const endless: readonly [string, Distribution][] = [
  ['constant 0', new Constant(0)],
  ['exponential 0', new Exponential(0)],
  ['exponential of 30 years', new Exponential(1e12)],
  ['lognormal as wide as a scenario allows', new Lognormal(1, 1e9)],
  ['empirical of a million', new Empirical(Float64Array.from({ length: 1e6 }, (_, i) => i))],
];

test.each([...laws, ...endless])(
  '%s: the smallest and the largest draw are durations',
  (_name, law) => {
    const column = new Float64Array(1);
    for (const [bits, u] of [
      [0, SMALLEST_DRAW],
      [-1, LARGEST_DRAW],
    ] as const) {
      const value = law.sample(streamAtEnd(bits));
      expect(value).toBe(law.quantile(u));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(Infinity);
      expect(law.fill(streamAtEnd(bits), column)).toBe(value);
      expect(column[0]).toBe(value);
    }
    expect(law.quantile(LARGEST_DRAW)).toBeGreaterThanOrEqual(law.quantile(SMALLEST_DRAW));
  },
);

test.each([Number.NaN, Infinity, -1])(
  'a law that gives %d ends the run by seed and stream',
  (bad) => {
    const law = new Constant(bad);
    const message = `seed 77, stream work: a duration of ${bad} was drawn; a finite number from 0 up`;
    const stream = new Stream(77, 'work');
    expect(() => law.sample(stream)).toThrow(
      new BadDraw(stream, `a duration of ${bad} was drawn; a finite number from 0 up`),
    );
    expect(() => law.fill(stream, new Float64Array(4))).toThrow(message);
    const lots = new Lots(78, 'coldStart');
    expect(() => law.ofLot(lots, 3)).toThrow(/^seed 78, stream coldStart: a duration of/);
  },
);

test('the sum of a column counts each of its values once', () => {
  for (const length of [0, 1, 2, 7])
    expect(new Constant(3).fill(streamAtEnd(0), new Float64Array(length))).toBe(3 * length);
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
