// What of a row is heard: pitches that follow it, and every extreme.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  curveScore,
  HIGH_HZ,
  LOW_HZ,
  notesScore,
  type Point,
  pitchOf,
  SECONDS,
  SIGN_SEC,
  stretchesScore,
} from './score';

const rowOf = (ys: readonly number[]): Point[] =>
  ys.map((y, place) => ({ x: place / Math.max(1, ys.length - 1), y }));
const tonesOf = (points: readonly Point[]) => curveScore(points).voices[0] ?? [];
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

describe('the score of a curve', () => {
  test('holds the lowest and the highest of any row, in time and in order', () => {
    fc.assert(
      fc.property(row, (ys) => {
        const tones = tonesOf(rowOf(ys));
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
        const tones = tonesOf(rowOf(ys.toSorted((a, b) => a - b)));
        const heard = tones.map(({ hz }) => hz ?? 0);
        expect(heard).toEqual(heard.toSorted((a, b) => a - b));
      }),
    );
  });

  test('a spike of one moment among 241 sounds for a tone of its own, where it is', () => {
    const ys = Array.from({ length: 241 }, (_, place) => (place === 120 ? 1 : 0));
    const tones = tonesOf(rowOf(ys));
    expect(tones.map(({ hz }) => hz)).toEqual([LOW_HZ, HIGH_HZ, LOW_HZ]);
    const [, spike, after] = tones;
    expect(spike?.atSec).toBeCloseTo(SECONDS / 2, 9);
    expect((after?.atSec ?? 0) - (spike?.atSec ?? 0)).toBeCloseTo(0.075, 9);
  });

  test('what stays the same is one tone, and what has no number is silent', () => {
    expect(tonesOf(rowOf(Array(241).fill(0)))).toEqual([{ atSec: 0, hz: LOW_HZ }]);
    const tones = tonesOf(rowOf([...Array(100).fill(Number.NaN), ...Array(100).fill(1)]));
    expect(tones).toEqual([
      { atSec: 0, hz: null },
      { atSec: SECONDS / 2, hz: HIGH_HZ },
    ]);
  });

  test('where no moment is known between two, the last one goes on', () => {
    const tones = tonesOf([
      { x: 0, y: 0 },
      { x: 0.5, y: 1 },
    ]);
    expect(tones).toEqual([
      { atSec: 0, hz: LOW_HZ },
      { atSec: SECONDS / 2, hz: HIGH_HZ },
    ]);
  });

  test('signs come in time, and those that would run together are one', () => {
    expect(curveScore([], [0.5, 0.25, 0.501]).signsSec).toEqual([SECONDS / 4, SECONDS / 2]);
    expect(0.001 * SECONDS).toBeLessThan(SIGN_SEC);
  });
});

describe('the score of notes', () => {
  const heights = fc.array(fc.option(share), { minLength: 1, maxLength: 60 });

  test('has one for each thing that has a number, and a rest for each that has none', () => {
    fc.assert(
      fc.property(heights, (ys) => {
        const { voices, lastsSec } = notesScore(ys, []);
        const [tones = []] = voices;
        const heard = tones.flatMap(({ hz }) => hz ?? []);
        expect(heard).toEqual(ys.filter((y) => y !== null).map(pitchOf));
        const times = tones.map(({ atSec }) => atSec);
        expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
        expect(lastsSec).toBeLessThanOrEqual(SECONDS + 1e-9);
        expect(Math.max(...times)).toBeLessThan(lastsSec);
      }),
    );
  });

  test('tells two alike apart by the silence between them, and few are not drawn out', () => {
    expect(notesScore([1, 1], []).voices).toEqual([
      [
        { atSec: 0, hz: HIGH_HZ },
        { atSec: expect.closeTo(0.45, 9), hz: null },
        { atSec: 0.6, hz: HIGH_HZ },
        { atSec: expect.closeTo(1.05, 9), hz: null },
      ],
    ]);
  });

  test('a sign sounds as the note does that it marks', () => {
    const { voices, signsSec } = notesScore(Array(30).fill(0.5), [17]);
    const begun = (voices[0] ?? []).filter(({ hz }) => hz !== null);
    expect(signsSec).toEqual([begun[17]?.atSec]);
  });
});

describe('the score of stretches', () => {
  const at = (row: number, from: number, to: number, isSoft = false) => ({ row, from, to, isSoft });

  test('rows fall from the highest tone to the lowest, and each sounds as long as it took', () => {
    const { voices } = stretchesScore([at(0, 0, 0.5), at(1, 0.5, 1), at(2, 0.25, 0.75, true)], 3);
    expect(voices).toEqual([
      [
        { atSec: 0, hz: HIGH_HZ },
        { atSec: SECONDS / 2, hz: null },
      ],
      [
        { atSec: SECONDS / 2, hz: 2 * LOW_HZ },
        { atSec: SECONDS, hz: null },
      ],
      [
        { atSec: SECONDS / 4, hz: LOW_HZ, isSoft: true },
        { atSec: 0.75 * SECONDS, hz: null },
      ],
    ]);
  });

  test('what took no time is still a tone, and twelve in a row are twelve', () => {
    expect(stretchesScore([at(0, 0.5, 0.5)], 1).voices[0]).toEqual([
      { atSec: SECONDS / 2, hz: 2 * LOW_HZ },
      { atSec: expect.closeTo(SECONDS / 2 + 0.075, 9), hz: null },
    ]);
    const calls = Array.from({ length: 12 }, (_, i) => at(0, i / 12, (i + 1) / 12));
    const [tones = []] = stretchesScore(calls, 1).voices;
    expect(tones.filter(({ hz }) => hz !== null)).toHaveLength(12);
  });

  test('every voice goes forwards and is silent at the end', () => {
    const stretch = fc.tuple(fc.nat(3), share, share, fc.boolean());
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 40 }), (all) => {
        const { voices } = stretchesScore(
          all.map(([row, a, b, isSoft]) => at(row, Math.min(a, b), Math.max(a, b), isSoft)),
          4,
        );
        for (const tones of voices) {
          const times = tones.map(({ atSec }) => atSec);
          expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
          expect(tones.at(-1)?.hz ?? null).toBeNull();
          expect(Math.max(0, ...times)).toBeLessThanOrEqual(SECONDS + 1e-9);
        }
      }),
    );
  });
});
