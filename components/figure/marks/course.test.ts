// A course that is known beforehand, and values held over slices: what is painted where.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordingWith } from '../stage/fixture';
import { shownOf } from '../stage/shown';
import { listing, rowOf, type Shape, shapesOf } from './fixture';
import { type LevelsSpec, levels } from './levels';
import { stretchesOf } from './steps';

const box = { x: 0, y: 0, width: 80, height: 103 };
const shown = shownOf(recordingWith(), 'en');
const words = { ko: '요청', en: 'requests' };

/** 0 to 10 within the first quarter, level for two, and down in the last: 10 px for each. */
const spec = (taken?: readonly number[]): LevelsSpec => ({
  height: 103,
  top: () => 10,
  course: {
    paint: 'queued',
    words,
    values: () => Float64Array.of(0, 10, 10, 10, 0),
    ...(taken
      ? { taken: { paint: 'dropped', words, values: () => Float64Array.from(taken) } }
      : {}),
  },
});

const pointsOf = (shapes: readonly Shape[], paint: string): unknown[] =>
  shapes.filter(([how, colour]) => how === 'area' && colour === paint).map((shape) => shape[2]);

function aheadOf(tMs: number): readonly Shape[] {
  const { surface, shapes } = listing(box);
  rowOf(levels(spec()), shown).ahead?.(surface, box, tMs);
  return shapes;
}

test('a course is one shape with its corners, and nothing between two of one height', () => {
  const [points] = pointsOf(shapesOf(rowOf(levels(spec()), shown), box), 'queued');
  expect(points).toEqual([0, 102, 0, 102, 20, 2, 60, 2, 80, 102, 80, 102]);
});

test('beyond the cursor it goes on from the height at which it stands, and the floor with it', () => {
  const half = aheadOf(7_500);
  expect(pointsOf(half, 'queued')).toEqual([[10, 102, 10, 52, 20, 2, 60, 2, 80, 102, 80, 102]]);
  expect(half.at(-1)).toEqual(['rect', 'line', 10, 102, 70, 1]);
  expect(pointsOf(aheadOf(60_000), 'queued')).toEqual([]);
});

test('what is taken off hangs from its top, a shape for each stretch', () => {
  const shapes = shapesOf(rowOf(levels(spec([0, 4, 4, 0])), shown), box);
  expect(pointsOf(shapes, 'dropped')).toEqual([[20, 2, 60, 2, 60, 42, 20, 42]]);
  const apart = shapesOf(rowOf(levels(spec([2, 0, 0, 2])), shown), box);
  // On a slope what is left is held, and never stands above the course.
  expect(pointsOf(apart, 'dropped')).toEqual([
    [0, 102, 20, 2, 20, 72, 0, 102],
    [60, 2, 80, 102, 80, 102, 60, 72],
  ]);
});

test('a row is one piece, so that no turn cuts its shapes', () => {
  const held = (values: readonly number[]) => () => Float64Array.from(values);
  const row = rowOf(
    levels({
      height: 103,
      top: () => 10,
      parts: [{ paint: 'dropped', values: held([0, 3, 3, 0, 2, 0]) }],
      lines: [{ paint: 'ink', look: 'steps', words, values: held([1, 1, 5, 5, 5, 5]) }],
    }),
    shown,
  );
  expect(row.size).toBe(1);
  const shapes = shapesOf(row, { ...box, width: 60 });
  const edges = pointsOf(shapes, 'dropped').map((points) => {
    const xs = (points as number[]).filter((_, i) => i % 2 === 0);
    return [Math.min(...xs), Math.max(...xs)];
  });
  // Nothing is no shape.
  expect(edges).toEqual([
    [10, 30],
    [40, 50],
  ]);
  expect(shapes.find(([how]) => how === 'line')?.[2]).toEqual([0, 92, 20, 92, 20, 52, 60, 52]);
});

test('stretches are where values are above 0, and apart from each other', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 }), { maxLength: 30 }), (values) => {
      const found = stretchesOf(Float64Array.from(values));
      const isIn = values.map((_, i) => found.some(([from, to]) => from <= i && i < to));
      expect(isIn).toEqual(values.map((value) => value > 0));
      for (const [i, [from]] of found.slice(1).entries()) {
        expect(from).toBeGreaterThan(found[i]?.[1] ?? from);
      }
    }),
  );
});
