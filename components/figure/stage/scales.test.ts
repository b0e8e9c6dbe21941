// The three scales of a run: which part the stage shows, and what of a moment the lens shows.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spansOf } from '../marks/fixture';
import type { LaneState } from '../marks/lanes';
import { recordingWith } from './fixture';
import { type LensSpec, lensAt, roundSpan, viewAt } from './scales';
import { shownOf } from './shown';

describe('the part of a run on stage', () => {
  test('holds the cursor, stays within the run and is always as long', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 14_400_000 }),
        fc.integer({ min: 60_000, max: 14_400_000 }),
        (tMs, span) => {
          const { fromMs, toMs } = viewAt(tMs, 14_400_000, span);
          expect(toMs - fromMs).toBeCloseTo(span, 3);
          expect(fromMs).toBeGreaterThanOrEqual(0);
          expect(toMs).toBeLessThanOrEqual(14_400_000 + 1e-3);
          expect(tMs).toBeGreaterThanOrEqual(fromMs - 1e-3);
          expect(tMs).toBeLessThanOrEqual(toMs + 1e-3);
        },
      ),
    );
  });

  test('stands still while the cursor crosses half of it, and most of it is past', () => {
    const fromOf = (tMs: number) => viewAt(tMs, 1_000, 100).fromMs;
    expect([0, 50, 92].map(fromOf)).toEqual([0, 0, 0]);
    expect([93, 120, 142].map(fromOf)).toEqual([50, 50, 50]);
    expect(fromOf(143)).toBe(100);
    expect(fromOf(1_000)).toBe(900);
  });

  test('is all of a run that is no longer', () => {
    expect(viewAt(30, 60, 60)).toEqual({ fromMs: 0, toMs: 60 });
  });
});

test('a lens is 1, 2 or 5 times a power of ten wide', () => {
  expect([0.3, 1, 1.1, 2, 300, 501, 4_700].map(roundSpan)).toEqual([
    0.5, 1, 2, 2, 500, 1_000, 5_000,
  ]);
});

describe('a lens', () => {
  const words = { ko: '말', en: 'word' };
  const look = (form: LaneState['form']): LaneState => ({ form, paint: 'busy', words });
  const states = { starting: look('hatched'), working: look('filled'), idle: look('thin') };
  const spec: LensSpec = {
    lanes: { track: 'instance', states },
    asks: 'request',
    waited: ['cold'],
  };
  const tracks = {
    instance: spansOf(
      ['starting', 'working', 'idle'],
      [
        [1, 'starting', 1_000, 1_160],
        [2, 'starting', 1_080, 1_210],
        [1, 'working', 1_160, 1_240],
        [2, 'working', 1_210, 1_270],
        [1, 'idle', 1_240, 31_240],
        [2, 'idle', 1_270, 31_270],
      ],
    ),
    request: Object.assign(
      spansOf(
        ['cold', 'warm', 'rejected'],
        [
          [7, 'cold', 1_000, 1_240],
          [8, 'cold', 1_080, 1_270],
          [9, 'rejected', 1_100, 1_100],
        ],
      ),
      { about: Int32Array.from([1, 2, -1]) },
    ),
  };
  const shown = shownOf({ ...recordingWith(), tracks }, 'en');

  test('shows nothing before anyone came', () => {
    expect(lensAt(spec, shown, 999)).toBeNull();
  });

  test('lies on the last who waited, and on whoever still waits then, at their true proportion, with those who came within it', () => {
    const seen = lensAt(spec, shown, 30_000);
    // From the first, who still waits as the second comes, to the answer: 270 ms of 500.
    expect(seen?.atMs).toBe(1_080);
    expect((seen?.toMs ?? 0) - (seen?.fromMs ?? 0)).toBeCloseTo(500, 6);
    const [first, second] = seen?.rows ?? [];
    expect(second?.thing).toBe(2);
    expect(first?.thing).toBe(1);
    expect(second?.bars.map(({ fromMs, toMs, isCut }) => [fromMs, toMs, isCut])).toEqual([
      [1_080, 1_210, false],
      [1_210, 1_270, false],
      [1_270, seen?.toMs, true],
    ]);
    expect(second?.asks).toEqual([{ id: 8, atMs: 1_080, waited: true, endMs: 1_270 }]);
  });

  test('shows the past alone: no bar, no answer and no length beyond the cursor', () => {
    const seen = lensAt(spec, shown, 1_200);
    const bars = seen?.rows.flatMap((row) => row.bars) ?? [];
    expect(bars.length).toBeGreaterThan(0);
    for (const { toMs } of bars) expect(toMs).toBeLessThanOrEqual(1_200);
    expect(bars.filter(({ isCut, toMs }) => toMs === 1_200 && !isCut)).toEqual([]);
    expect(seen?.rows.flatMap((row) => row.asks).map(({ endMs }) => endMs)).toEqual([null, null]);
  });
});
