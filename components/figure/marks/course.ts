// A level whose course is known beforehand, as a strip's ground: past the cursor it is what is promised.

import type { Localized } from '@/i18n/locales';
import type { Paint, Surface } from '../surface/surface';
import type { Box, Shown } from './contract';
import type { LegendEntry } from './legend-entry';
import { stretchesOf } from './steps';

export interface CourseSpec {
  readonly paint: Paint;
  /** 0 to 1. */
  readonly alpha?: number;
  readonly words: Localized;
  /** At the edges of equally long slices: one value more than there are slices. Straight in between. */
  readonly values: (shown: Shown) => Float64Array;
  /** What is taken off its top, one value for each slice. */
  readonly taken?: {
    readonly paint: Paint;
    readonly words: Localized;
    readonly values: (shown: Shown) => Float64Array;
  };
}

/** A course as it was in a run. */
export interface Course {
  readonly spec: CourseSpec;
  readonly values: Float64Array;
  readonly taken: Float64Array | null;
}

export const readCourse = (spec: CourseSpec, shown: Shown): Course => ({
  spec,
  values: spec.values(shown),
  taken: spec.taken?.values(shown) ?? null,
});

/** Where a row's values stand. */
export interface Heights {
  readonly box: Box;
  readonly floor: number;
  readonly perUnit: number;
}

/** Paints the course from a share of the run on, 0 to 1, to its end. */
export function paintCourse(
  surface: Surface,
  { spec: { paint, alpha }, values }: Course,
  { box, floor, perUnit }: Heights,
  fromShare: number,
): void {
  const last = values.length - 1;
  if (last < 1 || fromShare >= 1) return;
  const xOf = (edge: number): number => box.x + (edge / last) * box.width;
  const yOf = (value: number): number => Math.max(box.y, floor - value * perUnit);
  const valueAt = (edge: number): number => values[edge] as number;
  const begin = fromShare * last;
  const before = Math.floor(begin);
  const first = valueAt(before) + (begin - before) * (valueAt(before + 1) - valueAt(before));
  const points = [xOf(begin), floor, xOf(begin), yOf(first)];
  for (let edge = before + 1; edge <= last; edge += 1) {
    // A slope keeps all its edges, so that a picture cut within it is cut at the right height.
    const isLevel = edge < last && valueAt(edge - 1) === valueAt(edge + 1);
    if (isLevel && valueAt(edge) === valueAt(edge + 1)) continue;
    points.push(xOf(edge), yOf(valueAt(edge)));
  }
  surface.area(paint, [...points, xOf(last), floor], alpha);
}

/** Paints what was taken off the course: a shape for each stretch in which something was. */
export function paintTaken(
  surface: Surface,
  { spec, values, taken }: Course,
  { box, floor, perUnit }: Heights,
): void {
  if (!spec.taken || !taken) return;
  const { paint } = spec.taken;
  const at = (edge: number): number => values[edge] as number;
  const corner = (edge: number, value: number): [x: number, y: number] => {
    const y = Math.max(box.y, floor - Math.max(0, value) * perUnit);
    return [box.x + (edge / taken.length) * box.width, y];
  };
  for (const [from, to] of stretchesOf(taken)) {
    const slices = Array.from({ length: to - from }, (_, i) => from + i);
    const high = slices.flatMap((i) => [corner(i, at(i)), corner(i + 1, at(i + 1))]);
    const low = slices.flatMap((i) => {
      // What is left is held over a slice, on a slope of the course too.
      const left = (at(i) + at(i + 1)) / 2 - (taken[i] as number);
      return [corner(i, Math.min(at(i), left)), corner(i + 1, Math.min(at(i + 1), left))];
    });
    surface.area(paint, cornersOnly([...high, ...low.toReversed()]));
  }
}

/** x and y by turns, without points on an even line between two others. */
function cornersOnly(points: readonly (readonly [x: number, y: number])[]): number[] {
  return points.flatMap(([x, y], i) => {
    const isBetween = points[i - 1]?.[1] === y && points[i + 1]?.[1] === y;
    return isBetween ? [] : [x, y];
  });
}

export function courseLegend({ paint, alpha, words, taken }: CourseSpec): readonly LegendEntry[] {
  const sample = (surface: Surface): void =>
    surface.area(paint, [0, 12, 6, 2, 14, 2, 20, 12], alpha);
  return [{ words, sample }, ...(taken ? [{ paint: taken.paint, words: taken.words }] : [])];
}
