import { describe, expect, test } from 'vitest';
import { Binomial, Poisson } from '@/engine/kernel/counting';
import { LARGEST_DRAW, SMALLEST_DRAW, Stream } from '@/engine/kernel/random';

/** The share of a law up to and including `k`, by its textbook formula. */
function poissonUpTo(mean: number, k: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let i = 1; i <= k; i += 1) {
    term *= mean / i;
    sum += term;
  }
  return sum;
}
function binomialUpTo(n: number, p: number, k: number): number {
  let sum = 0;
  for (let i = 0; i <= k; i += 1) {
    let ways = 1;
    for (let j = 0; j < i; j += 1) ways *= (n - j) / (j + 1);
    sum += ways * p ** i * (1 - p) ** (n - i);
  }
  return sum;
}

/** On both sides of each step of the law, its quantile is the value that the formula says. */
function isLaw(law: { quantile(u: number): number }, upTo: (k: number) => number, to: number) {
  for (let k = 0; k <= to; k += 1) {
    const share = upTo(k);
    if (share < 1e-9 || share > 1 - 1e-9) continue;
    expect(law.quantile(share - 1e-10)).toBeLessThanOrEqual(k);
    expect(law.quantile(share + 1e-10)).toBe(k + 1);
  }
}

describe('the law of a count is that of its formula', () => {
  test.each([0.3, 1, 6, 30, 120])('Poisson of mean %d', (mean) => {
    isLaw(new Poisson(mean), (k) => poissonUpTo(mean, k), 4 * mean + 10);
  });

  test.each([
    [30, 0.01],
    [20, 0.5],
    [60, 0.9],
    [1, 0.3],
  ])('binomial of %d at %d', (n, p) => {
    isLaw(new Binomial(n, p), (k) => binomialUpTo(n, p, k), n - 1);
  });

  test('thirty requests see nothing of a bug in one of a hundred in 0.99 to the 30th: 74.0 %', () => {
    const nothing = 0.99 ** 30;
    expect(nothing).toBeCloseTo(0.7397, 4);
    const law = new Binomial(30, 0.01);
    expect(law.quantile(nothing - 1e-9)).toBe(0);
    expect(law.quantile(nothing + 1e-9)).toBe(1);
  });
});

describe.each([
  ['Poisson of 0.02', new Poisson(0.02), 0.02],
  ['Poisson of 60,000', new Poisson(60_000), 60_000],
  ['Poisson of 3.6 million', new Poisson(3.6e6), 3.6e6],
  ['binomial of 60,000 at 0.001', new Binomial(60_000, 0.001), 59.94],
  ['binomial of 60,000 at 0.98', new Binomial(60_000, 0.98), 1_176],
] as const)('%s', (_, law, variance) => {
  test('has its mean and its variance', () => {
    const stream = new Stream(7, 'work');
    const n = 20_000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i += 1) {
      const value = law.sample(stream);
      expect(Number.isInteger(value)).toBe(true);
      sum += value - law.mean;
      squares += (value - law.mean) ** 2;
    }
    expect(Math.abs(sum / n)).toBeLessThan(4 * Math.sqrt(variance / n));
    expect(squares / n / variance).toBeGreaterThan(0.8);
    expect(squares / n / variance).toBeLessThan(1.2);
  });

  test('gives a count for the smallest and the largest draw', () => {
    expect(law.quantile(SMALLEST_DRAW)).toBeGreaterThanOrEqual(0);
    expect(law.quantile(LARGEST_DRAW)).toBeLessThan(Infinity);
    expect(law.quantile(LARGEST_DRAW)).toBeGreaterThanOrEqual(law.quantile(SMALLEST_DRAW));
  });
});

test('what never or always happens is no matter of chance', () => {
  for (const u of [SMALLEST_DRAW, 0.5, LARGEST_DRAW]) {
    expect(new Poisson(0).quantile(u)).toBe(0);
    expect(new Binomial(0, 0.5).quantile(u)).toBe(0);
    expect(new Binomial(9, 0).quantile(u)).toBe(0);
    expect(new Binomial(9, 1).quantile(u)).toBe(9);
  }
});
