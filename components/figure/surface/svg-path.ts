// The shapes of a picture in the shortest notation that SVG has for a path.

/** A tenth of a pixel is finer than anybody sees. */
const FINE = 10;

const inTenths = (value: number): number => Math.round(value * FINE);

/** Without a zero before the point, which no reader of paths needs. */
const tenths = (value: number): string => String(value / FINE).replace(/^(-?)0\./, '$1.');

export const short = (value: number): string => tenths(inTenths(value));

/** Two numbers; a minus keeps them apart by itself. */
const pair = (x: number, y: number): string => `${tenths(x)}${y < 0 ? '' : ' '}${tenths(y)}`;

/** A path whose corners are told by how far each is from the one before; they are rounded first, so nothing adds up. */
export class RelativePath {
  #d = '';
  #x = 0;
  #y = 0;

  get d(): string {
    return this.#d;
  }

  moveTo(x: number, y: number): this {
    const [nextX, nextY] = [inTenths(x), inTenths(y)];
    this.#d +=
      this.#d === '' ? `M${pair(nextX, nextY)}` : `m${pair(nextX - this.#x, nextY - this.#y)}`;
    return this.#at(nextX, nextY);
  }

  lineTo(x: number, y: number): this {
    const [nextX, nextY] = [inTenths(x), inTenths(y)];
    const [alongX, alongY] = [nextX - this.#x, nextY - this.#y];
    if (alongY === 0) this.#d += `h${tenths(alongX)}`;
    else if (alongX === 0) this.#d += `v${tenths(alongY)}`;
    else this.#d += `l${pair(alongX, alongY)}`;
    return this.#at(nextX, nextY);
  }

  #at(x: number, y: number): this {
    this.#x = x;
    this.#y = y;
    return this;
  }
}

/**
 * A path through points given as x and y by turns, without corners between two that lie right of `untilX`. Where
 * it comes back from there, it comes back at the height at which it does.
 */
export function pathThrough(points: readonly number[], untilX: number): string {
  const path = new RelativePath();
  let last = '';
  let wasBeyond = false;
  for (let i = 0; i + 1 < points.length; i += 2) {
    const x = points[i] ?? 0;
    const isBeyond = x > untilX;
    const isLast = i + 3 >= points.length;
    const comesBack = (points[i + 2] ?? Number.POSITIVE_INFINITY) <= untilX;
    if (!isBeyond || !wasBeyond || comesBack || isLast) {
      const corner = [Math.min(x, untilX), points[i + 1] ?? 0] as const;
      const place = corner.map(short).join(' ');
      if (last === '') path.moveTo(...corner);
      else if (place !== last) path.lineTo(...corner);
      last = place;
    }
    wasBeyond = isBeyond;
  }
  return path.d;
}

export const boxPath = (x: number, y: number, width: number, height: number): string =>
  `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h-${short(width)}z`;

export function circlePath(x: number, y: number, radius: number): string {
  const r = short(radius);
  const d = short(2 * radius);
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0`;
}

/** A box with round corners; without a radius they are plain. */
export function roundBox(x: number, y: number, w: number, h: number, radius: number): string {
  if (radius <= 0) return boxPath(x, y, w, h);
  const r = Math.min(radius, w / 2, h / 2);
  const [across, down, turn] = [short(w - 2 * r), short(h - 2 * r), short(r)];
  const corner = (dx: string, dy: string): string => `a${turn} ${turn} 0 0 1 ${dx} ${dy}`;
  return (
    `M${short(x + r)} ${short(y)}h${across}${corner(turn, turn)}v${down}${corner(`-${turn}`, turn)}` +
    `h-${across}${corner(`-${turn}`, `-${turn}`)}v-${down}${corner(turn, `-${turn}`)}z`
  );
}
