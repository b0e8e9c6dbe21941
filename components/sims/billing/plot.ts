// A chart as numbers: where lines, ticks and labels stand, in per cent of the plot. The page and the PNG draw the same.

/** A logarithmic axis between two bounds above zero; or from nothing on, where it counts. */
export interface LogAxis {
  readonly min: number;
  readonly max: number;
}

/** Nothing has no logarithm: from 0 on the axis is that of one more. */
const startsAtZero = ({ min }: LogAxis): boolean => min === 0;

/** Share of the axis, 0 to 1, at which a value stands; what lies beyond stands at the end. */
export function shareOf(value: number, axis: LogAxis): number {
  const { min, max } = axis;
  if (!(value > min)) return 0;
  if (value >= max) return 1;
  if (startsAtZero(axis)) return Math.log1p(value) / Math.log1p(max);
  return Math.log(value / min) / Math.log(max / min);
}

/** The value at a share of the axis. */
export function valueAtShare(share: number, axis: LogAxis): number {
  const { min, max } = axis;
  const inside = Math.min(1, Math.max(0, share));
  if (startsAtZero(axis)) return Math.expm1(inside * Math.log1p(max));
  return min * (max / min) ** inside;
}

/** The powers of ten from the axis's beginning to its end; from nothing on, a hundred and every other one. */
export function decadesOf(axis: LogAxis): number[] {
  const { min, max } = axis;
  if (startsAtZero(axis)) {
    return [0, ...decadesOf({ min: 1, max }).filter((_, i) => i > 0 && i % 2 === 0)];
  }
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
}

/** Whole decades around all values, at least two; nothing is drawn below `floor`, where free costs lie. */
export function axisAround(values: readonly number[], floor: number): LogAxis {
  const shown = values.filter((value) => value > floor);
  if (shown.length === 0) shown.push(10 * floor);
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  const min = Math.max(floor, 10 ** Math.floor(Math.log10(low) + 1e-9));
  const max = 10 ** Math.ceil(Math.log10(high) - 1e-9);
  return { min, max: Math.max(max, min * 100) };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Points in per cent from the top left corner. */
export function pointsOf(
  xs: readonly number[],
  ys: readonly number[],
  xAxis: LogAxis,
  yAxis: LogAxis,
): Point[] {
  return xs.map((x, index) => ({
    x: 100 * shareOf(x, xAxis),
    y: 100 * (1 - shareOf(ys[index] ?? yAxis.min, yAxis)),
  }));
}

/** Two decimals of a per cent are far below a pixel. */
const short = (value: number): string => String(Number(value.toFixed(2)));

export const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

/** The height of a line at `x`, between its two nearest points. */
export function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex((point) => point.x >= x);
  const right = points[next === -1 ? points.length - 1 : next];
  const left = points[Math.max(0, next - 1)];
  if (!left || !right) return 0;
  const width = right.x - left.x;
  return width <= 0 ? right.y : left.y + ((x - left.x) / width) * (right.y - left.y);
}

/** A name stands above its line, or below it where another name or line is in the way. */
export type Beside<T> = T & { readonly side: 'above' | 'below' };

/** `gap` is the height of a name in per cent; a name that is pushed further down moves its `y`. */
export function besideLines<T extends { readonly y: number }>(
  lines: readonly T[],
  gap: number,
): Beside<T>[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  let taken = 0;
  const placed = sorted.map((line, index): Beside<T> => {
    const before = sorted[index - 1]?.y ?? Number.NEGATIVE_INFINITY;
    const isFree = line.y - gap >= Math.max(taken, before - 1);
    if (isFree) {
      taken = line.y;
      return { ...line, side: 'above' };
    }
    const y = Math.max(line.y, taken);
    taken = y + gap;
    return { ...line, y, side: 'below' };
  });
  return pushedUp(placed, gap);
}

/** Names that the lower edge would cut stand higher, and whatever is above them makes room. */
function pushedUp<T extends { readonly y: number }>(
  names: readonly Beside<T>[],
  gap: number,
): Beside<T>[] {
  let lowest = 100 - gap;
  return names
    .toReversed()
    .map((name) => {
      const top = name.side === 'above' ? name.y - gap : name.y;
      const isCut = top > lowest;
      lowest = Math.min(top, lowest) - gap;
      return isCut ? { ...name, y: lowest + gap, side: 'below' as const } : name;
    })
    .toReversed();
}
