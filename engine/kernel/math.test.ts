import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cosineOfTurn,
  exp,
  fromHighWord,
  highWord,
  ln,
  lnOfComplements,
  normalQuantile,
  sineOfTurn,
} from '@/engine/kernel/math';
import { LARGEST_DRAW, SMALLEST_DRAW } from '@/engine/kernel/random';

/** Relative difference; both zero counts as none. */
function difference(found: number, expected: number): number {
  return found === expected ? 0 : Math.abs((found - expected) / expected);
}

const positive = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });
const unit = fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true });

test('ln agrees with the built-in logarithm to the last bits', () => {
  fc.assert(
    fc.property(fc.oneof(positive, unit, fc.double({ min: 0.5, max: 2, noNaN: true })), (x) => {
      expect(difference(ln(x), Math.log(x))).toBeLessThan(3e-16);
    }),
    { numRuns: 5_000 },
  );
});

test('ln at the ends', () => {
  expect(ln(1)).toBe(0);
  expect(ln(0)).toBe(-Infinity);
  expect(ln(-1)).toBeNaN();
  expect(ln(Number.NaN)).toBeNaN();
  expect(ln(Infinity)).toBe(Infinity);
  expect(difference(ln(Number.MIN_VALUE), Math.log(Number.MIN_VALUE))).toBeLessThan(3e-16);
});

test('exp agrees with the built-in exponential', () => {
  fc.assert(
    fc.property(fc.double({ min: -708, max: 709.7, noNaN: true }), (x) => {
      expect(difference(exp(x), Math.exp(x))).toBeLessThan(4.5e-16);
    }),
    { numRuns: 5_000 },
  );
});

test('exp at the ends', () => {
  expect(exp(0)).toBe(1);
  expect(exp(710)).toBe(Infinity);
  expect(exp(-746)).toBe(0);
  expect(exp(Number.NaN)).toBeNaN();
  expect(difference(exp(709.78), Math.exp(709.78))).toBeLessThan(4.5e-16);
  // Below 2^-1022 a double has fewer bits, so one unit in the last place weighs more.
  expect(Math.abs(exp(-744) - Math.exp(-744))).toBeLessThanOrEqual(2 * Number.MIN_VALUE);
});

test('normalQuantile gives the published values', () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(difference(normalQuantile(0.95), 1.6448536269514722)).toBeLessThan(1e-15);
  expect(difference(normalQuantile(0.975), 1.959963984540054)).toBeLessThan(1e-15);
  expect(difference(normalQuantile(0.999), 3.090232306167813)).toBeLessThan(1e-15);
  expect(difference(normalQuantile(1e-10), -6.361340902404056)).toBeLessThan(1e-15);
  expect(difference(normalQuantile(1e-20), -9.262340089798409)).toBeLessThan(1e-15);
});

test('normalQuantile is odd around one half and rises', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (k) => {
      const u = k / 2 ** 32;
      expect(normalQuantile(1 - u)).toBeCloseTo(-normalQuantile(u), 9);
      expect(normalQuantile(u + 2 ** -32)).toBeGreaterThan(normalQuantile(u));
    }),
  );
});

test('a double survives the way through its upper word', () => {
  for (const x of [1, 1.5, 2 ** -1022, 2 ** 1023, 0.75]) expect(fromHighWord(highWord(x))).toBe(x);
});

test('sine and cosine of a share of a turn', () => {
  for (let i = -400; i <= 400; i += 1) {
    const x = i / 97;
    expect(Math.abs(sineOfTurn(x) - Math.sin(2 * Math.PI * x))).toBeLessThan(1e-14);
    expect(Math.abs(cosineOfTurn(x) - Math.cos(2 * Math.PI * x))).toBeLessThan(1e-14);
  }
  expect([0, 0.25, 0.5, 0.75, 1].map(cosineOfTurn)).toEqual([1, 0, -1, 0, 1]);
});

test('a column of logarithms is what one logarithm at a time gives, to the bit', () => {
  const shares = Float64Array.from({ length: 5_000 }, (_, i) => (i + 0.5) / 5_000);
  shares.set([0.5, 0.25, 0.75, 1 - Math.SQRT1_2, SMALLEST_DRAW, 1 - 2 ** -32, LARGEST_DRAW]);
  const expected = shares.map((u) => ln(1 - u));
  lnOfComplements(shares);
  expect(shares).toEqual(expected);
  expect(shares[6]).toBeCloseTo(-33 * Math.LN2, 12);
});

test('so it does for the draws at both ends and for all digits of the root of 2', () => {
  const draws = [0, 1, 2, 0x7fffffff, 0x80000000, 0xfffffffd, 0xfffffffe, 0xffffffff];
  const nearRoot = Array.from(
    { length: 64 },
    (_, i) => 0xffffffff - Math.floor(2 ** (31.5 - i / 2)),
  );
  const shares = Float64Array.from(
    [...draws, ...nearRoot.filter((k) => k > 0)],
    (k) => (k + 0.5) / 2 ** 32,
  );
  const expected = shares.map((u) => -3 * ln(1 - u));
  lnOfComplements(shares, -3);
  expect(shares).toEqual(expected);
  expect(shares.every((value) => value > 0 && value < 69)).toBe(true);
});
