// Values that are held over equal slices of a run, as lines and shapes: x and y by turns, corners only.

type OfSlice = (slice: number) => number;

/** The line through the heights of slices `from` to `to` (exclusive). */
export function stepsOf(xOf: OfSlice, heightOf: OfSlice, from: number, to: number): number[] {
  const points = [xOf(from), heightOf(from)];
  for (let i = from + 1; i < to; i += 1) {
    const [before, now] = [heightOf(i - 1), heightOf(i)];
    if (before !== now) points.push(xOf(i), before, xOf(i), now);
  }
  points.push(xOf(to), heightOf(to - 1));
  return points;
}

/** The shape between two heights over slices `from` to `to`, there and back. */
export function shapeOf(
  xOf: OfSlice,
  lowOf: OfSlice,
  highOf: OfSlice,
  from: number,
  to: number,
): number[] {
  const high = stepsOf(xOf, highOf, from, to);
  const low = stepsOf(xOf, lowOf, from, to);
  for (let i = low.length - 2; i >= 0; i -= 2) high.push(low[i] as number, low[i + 1] as number);
  return high;
}

/** Where values above 0 follow each other: the first slice, and the one after the last. */
export function stretchesOf(values: Float64Array): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = -1;
  for (let i = 0; i <= values.length; i += 1) {
    const isAbove = (values[i] ?? 0) > 0;
    if (isAbove && from < 0) from = i;
    if (isAbove || from < 0) continue;
    found.push([from, i]);
    from = -1;
  }
  return found;
}
