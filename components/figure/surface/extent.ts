// Where a shape is at most: whether two could lie on each other is read off their paths.

/** From left to right and from top to bottom. */
export type Extent = readonly [left: number, top: number, right: number, bottom: number];

export const isTouching = (a: Extent, b: Extent): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** How many numbers each letter of a path takes, of those that are written here. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, a: 7, z: 0 };

/** How far an arc goes at most beyond its chord: a short one as high as its back, a long one all around. */
function bulgeOf([rx = 0, ry = 0, , isLong = 0]: readonly number[], chord: number): number {
  if (isLong === 1 || rx !== ry || chord >= 2 * rx) return 2 * Math.max(rx, ry, chord / 2);
  return rx - Math.sqrt(rx ** 2 - chord ** 2 / 4);
}

/**
 * The box around a path and around `reach` beyond it. Arcs and curves are taken as far as they could go at most.
 * Throws a RangeError at a letter that nobody here writes.
 */
export function extentOf(d: string, reach: number): Extent {
  let [x, y] = [0, 0];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (atX: number, atY: number, around: number): void => {
    left = Math.min(left, atX - around);
    right = Math.max(right, atX + around);
    top = Math.min(top, atY - around);
    bottom = Math.max(bottom, atY + around);
  };
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = letter.toLowerCase();
    const size = TAKES[kind];
    if (size === undefined) throw new RangeError(`path: unknown letter "${letter}"`);
    const values = (rest.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isRelative = letter === kind;
    for (let i = 0; size > 0 && i + size <= values.length; i += size) {
      const own = values.slice(i, i + size);
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
      if (kind === 'h') x = fromX + (own[0] as number);
      else if (kind === 'v') y = fromY + (own[0] as number);
      else {
        for (let at = 0; kind === 'c' && at < size; at += 2) {
          take(fromX + (own[at] as number), fromY + (own[at + 1] as number), reach);
        }
        const [toX, toY] = [fromX + (own.at(-2) as number), fromY + (own.at(-1) as number)];
        const bulge = kind === 'a' ? bulgeOf(own, Math.hypot(toX - x, toY - y)) : 0;
        if (bulge > 0) take(x, y, reach + bulge);
        [x, y] = [toX, toY];
        if (bulge > 0) take(x, y, reach + bulge);
      }
      take(x, y, reach);
    }
  }
  return [left, top, right, bottom];
}
