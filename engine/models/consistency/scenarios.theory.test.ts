// What is said of thirty runs, of the scenarios and of the closed forms.

import { describe, expect, test } from 'vitest';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { exp } from '@/engine/kernel/math';
import { errorsOff, meanOf, mostOf, thirty, thirtyRuns } from './fixture';
import { goals } from './scenarios';

/** In 24 of 30 runs; the mean stands between them, too. */
function mostly(values: readonly number[], from: number, to: number): void {
  const [low, high] = mostOf(values);
  expect(low).toBeGreaterThanOrEqual(from);
  expect(high).toBeLessThanOrEqual(to);
}

const choose = (n: number, k: number): number =>
  k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;

describe('copies', () => {
  test.each([
    [3, 1, 1, 0.667],
    [3, 2, 1, 0.333],
    [3, 1, 2, 0.333],
    [3, 2, 2, 0],
    [2, 1, 1, 0.5],
    [4, 3, 1, 0.25],
    [4, 3, 2, 0],
  ])('%i copies, %i written, %i asked: %f old at once', (copies, writes, reads, printed) => {
    const expected = choose(copies - writes, reads) / choose(copies, reads);
    expect(expected).toBeCloseTo(printed, 3);
    const values = thirty('quorum', 'stale', { copies, writes, reads });
    if (expected === 0) expect(Math.max(...values)).toBe(0);
    else expect(errorsOff(values, expected)).toBeLessThan(4);
  });

  test.each([
    [100, 0.245],
    [500, 0.0045],
  ])('after %i ms, %f of reads are still old', (afterMs, printed) => {
    const expected = (2 / 3) * exp(-afterMs / 100);
    expect(expected).toBeCloseTo(printed, 3);
    expect(errorsOff(thirty('quorum', 'stale', { afterMs }), expected)).toBeLessThan(4);
  });

  test('two of three readers, 64 to 70 % in most runs', () => {
    mostly(thirty('quorum', 'stale'), 0.64, 0.7);
  });
});

describe('places', () => {
  test('Virginia is old for 95 of every 600 ms, Tokyo for 17.5', () => {
    // Six menus in 3.7 s.
    expect(errorsOff(thirty('across-the-sea', 'stale'), (6 * 95) / 3_700)).toBeLessThan(4);
    const tokyo = thirty('across-the-sea', 'stale', { readAt: 'tokyo' });
    expect(errorsOff(tokyo, (6 * 17.5) / 3_700)).toBeLessThan(4);
    mostly(thirty('across-the-sea', 'stale'), 0.12, 0.19);
  });
});

describe('the shop', () => {
  test('a cut of 20 s: strong refuses 29 to 40 % and home 12 to 21 %, and neither sells a box twice', () => {
    mostly(thirty('cut', 'refused'), 0.29, 0.4);
    mostly(thirty('cut', 'refused', { stock: 'home' }), 0.12, 0.21);
    for (const stock of ['strong', 'home']) {
      expect(Math.max(...thirty('cut', 'oversold', { stock }))).toBe(0);
    }
  });

  test('the others refuse nobody and sell 8 to 20, and 28 to 40 boxes that are not there', () => {
    mostly(thirty('cut', 'oversold', { stock: 'counter' }), 8, 20);
    mostly(thirty('cut', 'oversold', { stock: 'lastWins' }), 28, 40);
    for (const stock of ['counter', 'lastWins']) {
      expect(Math.max(...thirty('cut', 'refused', { stock }))).toBe(0);
    }
  });

  test('without a cut the last writer sells 18 to 29 too many at half a second, 33 to 44 at one, 3 to 8 at a tenth', () => {
    mostly(thirty('last-writer', 'oversold'), 18, 29);
    mostly(thirty('last-writer', 'oversold', { lagMs: 1_000 }), 33, 44);
    mostly(thirty('last-writer', 'oversold', { lagMs: 100 }), 3, 8);
    expect(meanOf(thirty('last-writer', 'oversold', { stock: 'counter' }))).toBeLessThan(1);
  });

  test('a strong write takes 80 ms, one through the home 45, and the others 10', () => {
    const times = ['strong', 'home', 'lastWins', 'counter'].map(
      (stock) => new Set(thirty('cut', 'write', { stock })).values().next().value,
    );
    expect(times.map((one) => Math.round(one ?? 0))).toEqual([80, 45, 10, 10]);
  });
});

describe('the hot key', () => {
  test.each([
    [1, 0.8],
    [2, 0.6],
    [4, 0.2],
    [6, 0],
  ])('%i keys: %f of 5,000 a second are throttled, but for the first burst', (suffixes, share) => {
    expect(Math.max(0, 1 - (1_000 * suffixes) / 5_000)).toBeCloseTo(share, 9);
    // In eight seconds each key lets 8,000 through, and the 100 that it held at first.
    const expected = Math.max(0, 1 - (8_100 * suffixes) / 40_000);
    for (const one of thirty('hot-key', 'throttled', { suffixes })) {
      expect(Math.abs(one - expected)).toBeLessThan(0.0125);
    }
    expect(Math.abs(meanOf(thirty('hot-key', 'throttled', { suffixes })) - share)).toBeLessThan(
      0.0125,
    );
  });

  test('of five keys with exactly enough, up to 0.6 % are throttled', () => {
    mostly(thirty('hot-key', 'throttled', { suffixes: 5 }), 0, 0.006);
  });
});

describe('the lunch sale', () => {
  const goal = goals[0];
  const isWon = (metrics: Metrics): boolean =>
    (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
  const wins = (set: AnyConfig): number => thirtyRuns('lunch-sale', set).filter(isWon).length;
  const solution = goal?.solution ?? {};

  test('is won by its solution in 24 of 30 runs at least', () => {
    expect(wins(solution)).toBeGreaterThanOrEqual(24);
  });

  test('is lost by doing nothing and by each knob alone, each time', () => {
    for (const [name, value] of Object.entries(solution)) expect(wins({ [name]: value })).toBe(0);
    expect(wins({})).toBe(0);
  });

  test('is lost where any knob of the solution is left as it was', () => {
    for (const name of Object.keys(solution)) {
      const rest = Object.fromEntries(Object.entries(solution).filter(([one]) => one !== name));
      expect(wins(rest)).toBe(0);
    }
  });

  test('without the token 2.8 to 3.9 % of own reads are old, and a counter sells 8 to 20 too many', () => {
    mostly(thirty('lunch-sale', 'stale', { ...solution, token: 'off' }), 0.027, 0.04);
    mostly(thirty('lunch-sale', 'oversold', { ...solution, stock: 'counter' }), 8, 20);
  });
});
