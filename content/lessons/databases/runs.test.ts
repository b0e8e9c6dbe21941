// Every number of the lesson that comes from a run, replayed. What is said of thirty runs is in the model's own theory.

import { describe, expect, test } from 'vitest';
import { databases } from '@/content/story';
import type { AnyConfig } from '@/engine/kernel/contract';
import { atEnd, mostOf, thirty } from '@/engine/models/consistency/fixture';
import { goals, type ScenarioId, scenarios } from '@/engine/models/consistency/scenarios';

/** A share as the prose prints it, in per cent with one decimal. */
const percent = (id: ScenarioId, metric: string, set: AnyConfig = {}): number =>
  Math.round(1000 * (atEnd(id, set)[metric] ?? Number.NaN)) / 10;
const setOf = (id: ScenarioId) => scenarios.find((one) => one.id === id)?.set ?? {};

describe('forty-thousand, key-first', () => {
  const { hotKey, ordersADay, developers } = databases;

  test('120,000 orders a day; 5,000 writes a second on one key of a table with 40,000', () => {
    expect([ordersADay, developers]).toEqual([120_000, 32]);
    expect(hotKey).toEqual({ writesPerSec: 5_000, boughtPerSec: 40_000 });
    expect(hotKey.boughtPerSec / hotKey.writesPerSec).toBe(8);
  });

  test('80 % are throttled, in thirty runs 79 to 80', () => {
    expect(Math.round(percent('hot-key', 'throttled'))).toBe(80);
    for (const one of thirty('hot-key', 'throttled')) {
      expect(one).toBeGreaterThan(0.785);
      expect(one).toBeLessThan(0.805);
    }
  });

  test('with one key more each time 79.9, 59.7, 39.6, 19.5, 0.4 and 0 %', () => {
    const shares = [1, 2, 3, 4, 5, 6].map((suffixes) =>
      percent('hot-key', 'throttled', { suffixes }),
    );
    expect(shares).toEqual([79.9, 59.7, 39.6, 19.5, 0.4, 0]);
  });

  test('30,000 units saved up last 600 s against 50 too many', () => {
    expect((300 * 100) / (150 - 100)).toBe(600);
    expect(1 - 1_000 / 5_000).toBe(0.8);
  });
});

describe('side-by-side', () => {
  test('a million strong reads: $0.14 and $0.38 at 4 KB, $1.36 and $0.38 at 40 KB', () => {
    const [perUnit, perDocument] = [0.1355, 10 * 0.038];
    expect((1 * perUnit).toFixed(2)).toBe('0.14');
    expect(Math.round(1_000 * perUnit) / 100).toBe(1.36);
    expect(perDocument).toBeCloseTo(0.38, 9);
  });
});

describe('just-written', () => {
  test('67.2 % at once; 32.4 and 0 % with two; 23.5 and 0.5 % later', () => {
    const of = (set: AnyConfig) => percent('quorum', 'stale', set);
    expect([of({}), of({ writes: 2 }), of({ writes: 2, reads: 2 })]).toEqual([67.2, 32.4, 0]);
    expect([of({ afterMs: 100 }), of({ afterMs: 500 })]).toEqual([23.5, 0.5]);
    for (const [writes, reads] of [
      [1, 3],
      [2, 2],
      [3, 1],
    ]) {
      expect(of({ writes: writes ?? 0, reads: reads ?? 0 })).toBe(0);
    }
  });
});

describe('across-the-sea', () => {
  test('13.6 % saw the old menu, at every level but strong; a write takes 10 or 390 ms', () => {
    const levels = ['strong', 'bounded', 'session', 'prefix', 'eventual'];
    const of = (metric: string) =>
      levels.map((level) => atEnd('across-the-sea', { level })[metric]);
    expect(levels.map((level) => percent('across-the-sea', 'stale', { level }))).toEqual([
      0, 13.6, 13.6, 13.6, 13.6,
    ]);
    expect(of('write')).toEqual([390, 10, 10, 10, 10]);
    expect(of('readCost')).toEqual([2, 2, 1, 1, 1]);
    expect(of('read')).toEqual([10, 10, 10, 10, 10]);
  });

  test('over thirty runs 15.0 % saw the old menu, by the formula 15.8', () => {
    const stale = thirty('across-the-sea', 'stale');
    const mean = stale.reduce((sum, one) => sum + one, 0) / stale.length;
    expect((100 * mean).toFixed(1)).toBe('15.0');
    expect((9_500 / 600).toFixed(1)).toBe('15.8');
  });

  test('80 ms between Seoul and Tokyo, 370 to 410 over the ocean; who wrote it waits for 57 ms', () => {
    const took = (oceanMs: number) => atEnd('across-the-sea', { level: 'strong', oceanMs }).write;
    expect([35, 180, 200].map(took)).toEqual([80, 370, 410]);
    const own = { level: 'session', reader: 'self', ownAfterMs: 38 };
    expect(atEnd('across-the-sea', own)).toMatchObject({ stale: 0, read: 10 + 57 });
  });
});

describe('two-towns', () => {
  test('32.2 and 15.7 % refused, 16 and 34 boxes too many; without a cut 24', () => {
    expect(setOf('cut')).toMatchObject({ boxes: 60, cutSec: 20 });
    expect(percent('cut', 'refused')).toBe(32.2);
    expect(percent('cut', 'refused', { stock: 'home' })).toBe(15.7);
    const sold = (id: ScenarioId, stock: string) => atEnd(id, { stock }).oversold;
    expect([sold('cut', 'strong'), sold('cut', 'home')]).toEqual([0, 0]);
    expect([sold('cut', 'counter'), sold('cut', 'lastWins')]).toEqual([16, 34]);
    expect(sold('last-writer', 'lastWins')).toBe(24);
  });

  test('mostly 29 to 40 %, 12 to 21 %, 8 to 20, 28 to 40, and 18 to 29 without a cut', () => {
    const mostly = (id: ScenarioId, metric: string, set: AnyConfig, from: number, to: number) => {
      const [low, high] = mostOf(thirty(id, metric, set));
      expect(low).toBeGreaterThanOrEqual(from);
      expect(high).toBeLessThanOrEqual(to);
    };
    mostly('cut', 'refused', {}, 0.29, 0.4);
    mostly('cut', 'refused', { stock: 'home' }, 0.12, 0.21);
    mostly('cut', 'oversold', { stock: 'counter' }, 8, 20);
    mostly('cut', 'oversold', { stock: 'lastWins' }, 28, 40);
    mostly('last-writer', 'oversold', {}, 18, 29);
  });
});

describe('your-turn', () => {
  const solution = goals[0]?.solution ?? {};

  test('begins with 32.2 % refused, 66 % throttled, 80 ms and reads at twice the cost', () => {
    expect(setOf('lunch-sale')).toMatchObject({ keyPerSec: 3_000, afterMs: 100, cutSec: 20 });
    expect(percent('lunch-sale', 'refused')).toBe(32.2);
    expect(Math.round(percent('lunch-sale', 'throttled'))).toBe(66);
    expect(atEnd('lunch-sale')).toMatchObject({ write: 80, readCost: 2, oversold: 0 });
  });

  test('is won by its four knobs; without the token some 3 % of orders are old', () => {
    const { oversold, refused, write, stale, readCost, throttled } = atEnd('lunch-sale', solution);
    expect([oversold, stale, readCost, throttled]).toEqual([0, 0, 1, 0]);
    expect(refused).toBeLessThan(0.25);
    expect(write).toBe(45);
    const old = percent('lunch-sale', 'stale', { ...solution, token: 'off' });
    expect(Math.round(old)).toBe(3);
  });
});

test('an item of 10 KB is 3 units strongly and 1.5 eventually', () => {
  expect([Math.ceil(10 / 4), Math.ceil(10 / 4) / 2]).toEqual([3, 1.5]);
});
