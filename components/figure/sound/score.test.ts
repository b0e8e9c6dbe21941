// What of a row is heard: pitches that follow it, and every extreme.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIGH_HZ, LOW_HZ, type Point, pitchOf, SECONDS, SIGN_SEC, scoreOf } from './score';

const rowOf = (ys: readonly number[]): Point[] =>
  ys.map((y, place) => ({ x: place / Math.max(1, ys.length - 1), y }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const row = fc.array(fc.oneof(share, fc.constant(Number.NaN)), { minLength: 1, maxLength: 500 });

describe('a pitch', () => {
  test('rises with the row, by the ratio of equal steps, and stays in two octaves', () => {
    expect([pitchOf(0), pitchOf(0.5), pitchOf(1)]).toEqual([LOW_HZ, 2 * LOW_HZ, HIGH_HZ]);
    expect([pitchOf(-1), pitchOf(2)]).toEqual([LOW_HZ, HIGH_HZ]);
    fc.assert(
      fc.property(share, share, (a, b) => {
        fc.pre(b - a > 1e-9);
        expect(pitchOf(b)).toBeGreaterThan(pitchOf(a));
      }),
    );
  });
});

describe('a score', () => {
  test('holds the lowest and the highest of any row, in time and in order', () => {
    fc.assert(
      fc.property(row, (ys) => {
        const { tones } = scoreOf(rowOf(ys));
        const heard = tones.flatMap(({ hz }) => hz ?? []);
        const known = ys.filter((y) => !Number.isNaN(y));
        if (known.length === 0) expect(heard).toEqual([]);
        else {
          expect(Math.min(...heard)).toBe(pitchOf(Math.min(...known)));
          expect(Math.max(...heard)).toBe(pitchOf(Math.max(...known)));
        }
        expect(tones.length).toBeLessThanOrEqual(80);
        const times = tones.map(({ atSec }) => atSec);
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        expect(times.every((atSec) => atSec >= 0 && atSec < SECONDS)).toBe(true);
      }),
    );
  });

  test('a row that only rises is only heard to rise', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 500 }), (ys) => {
        const { tones } = scoreOf(rowOf(ys.toSorted((a, b) => a - b)));
        const heard = tones.map(({ hz }) => hz ?? 0);
        expect(heard).toEqual(heard.toSorted((a, b) => a - b));
      }),
    );
  });

  test('a spike of one moment among 241 sounds for a tone of its own, where it is', () => {
    const ys = Array.from({ length: 241 }, (_, place) => (place === 120 ? 1 : 0));
    const { tones } = scoreOf(rowOf(ys));
    expect(tones.map(({ hz }) => hz)).toEqual([LOW_HZ, HIGH_HZ, LOW_HZ]);
    const [, spike, after] = tones;
    expect(spike?.atSec).toBeCloseTo(SECONDS / 2, 9);
    expect((after?.atSec ?? 0) - (spike?.atSec ?? 0)).toBeCloseTo(0.075, 9);
  });

  test('what stays the same is one tone, and what has no number is silent', () => {
    expect(scoreOf(rowOf(Array(241).fill(0))).tones).toEqual([{ atSec: 0, hz: LOW_HZ }]);
    const { tones } = scoreOf(rowOf([...Array(100).fill(Number.NaN), ...Array(100).fill(1)]));
    expect(tones).toEqual([
      { atSec: 0, hz: null },
      { atSec: SECONDS / 2, hz: HIGH_HZ },
    ]);
  });

  test('where no moment is known between two, the last one goes on', () => {
    const { tones } = scoreOf([
      { x: 0, y: 0 },
      { x: 0.5, y: 1 },
    ]);
    expect(tones).toEqual([
      { atSec: 0, hz: LOW_HZ },
      { atSec: SECONDS / 2, hz: HIGH_HZ },
    ]);
  });

  test('signs come in time, and those that would run together are one', () => {
    expect(scoreOf([], [0.5, 0.25, 0.501]).signsSec).toEqual([SECONDS / 4, SECONDS / 2]);
    expect(0.001 * SECONDS).toBeLessThan(SIGN_SEC);
  });
});
