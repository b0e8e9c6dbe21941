// Where everything stands on the stage: clients, the bucket over the gate, the cache beside it, the backend, and who is refused.

import type { Box, Placed, Placement } from '@/components/figure/marks/contract';

export const HEIGHT: Placed<number> = { wide: 367, tall: 540 };

type Point = readonly [x: number, y: number];

/** Narrower at the floor: so much on either side. */
export interface Vessel extends Box {
  readonly inset: number;
}

export interface Plan {
  readonly bucket: Vessel;
  /** The tap: a pipe that ends over the bucket. */
  readonly tap: readonly number[];
  readonly gate: Box;
  readonly backend: Box;
  readonly shelf: Box;
  /** From the gate to the backend, and from the gate to the shelf: x and y by turns. */
  readonly out: readonly number[];
  readonly toShelf: readonly number[];
  /** Crosses of those who were refused, and how many in a row. */
  readonly refused: { readonly x: number; readonly y: number; readonly perRow: number };
}

export const PLAN: Placed<Plan> = {
  wide: {
    bucket: { x: 276, y: 32, width: 188, height: 112, inset: 18 },
    tap: [312, 8, 370, 8, 370, 22],
    gate: { x: 296, y: 156, width: 148, height: 46 },
    backend: { x: 600, y: 110, width: 188, height: 138 },
    shelf: { x: 516, y: 14, width: 104, height: 74 },
    out: [444, 179, 600, 179],
    toShelf: [444, 164, 548, 164, 548, 88],
    refused: { x: 296, y: 236, perRow: 14 },
  },
  tall: {
    bucket: { x: 6, y: 98, width: 136, height: 84, inset: 13 },
    tap: [30, 76, 74, 76, 74, 88],
    gate: { x: 0, y: 194, width: 328, height: 40 },
    backend: { x: 128, y: 300, width: 200, height: 104 },
    shelf: { x: 0, y: 330, width: 112, height: 74 },
    out: [250, 234, 250, 300],
    toShelf: [30, 234, 30, 330],
    refused: { x: 76, y: 262, perRow: 9 },
  },
};

/** A client's words, and its way to the gate. */
export interface Lane {
  readonly at: Point;
  readonly way: readonly number[];
  /** Its own bucket, where it has one: beside its way. */
  readonly bucket: Vessel;
}

const WIDE_ROWS: readonly (readonly number[])[] = [[179], [132, 226], [96, 179, 246]];

function wideLane(y: number): Lane {
  const { gate } = PLAN.wide;
  const endY = gate.y + gate.height / 2 + (y - 179) * 0.18;
  return {
    at: [0, y - 12],
    way: [0, y, 236, y, gate.x, endY],
    bucket: { x: 160, y: y - 46, width: 52, height: 38, inset: 6 },
  };
}

const TALL_COLUMNS = [180, 236, 292] as const;

function tallLane(place: number, count: number): Lane {
  const x = TALL_COLUMNS[place + 3 - count] ?? 292;
  const left = count === 1 ? 180 : (place * 328) / count;
  const turnY = 44 + 8 * place;
  return {
    at: [left, 12],
    way: [left + 6, 36, left + 6, turnY, x, turnY, x, PLAN.tall.gate.y],
    bucket: { x: x - 50, y: 140, width: 42, height: 36, inset: 5 },
  };
}

/** Lanes of so many clients, one to three. */
export function lanesOf(placement: Placement, count: number): readonly Lane[] {
  if (placement === 'wide') return (WIDE_ROWS[count - 1] ?? []).map(wideLane);
  return Array.from({ length: count }, (_, place) => tallLane(place, count));
}

/** The place at a share of the way along a line of corners. */
export function along(corners: readonly number[], share: number): Point {
  const lengths: number[] = [];
  for (let i = 2; i < corners.length; i += 2) {
    const dx = (corners[i] as number) - (corners[i - 2] as number);
    const dy = (corners[i + 1] as number) - (corners[i - 1] as number);
    lengths.push(Math.hypot(dx, dy));
  }
  let left = share * lengths.reduce((sum, one) => sum + one, 0);
  for (const [i, length] of lengths.entries()) {
    const [ax, ay, bx, by] = corners.slice(2 * i, 2 * i + 4) as [number, number, number, number];
    if (left <= length || i === lengths.length - 1) {
      const part = length === 0 ? 0 : left / length;
      return [ax + (bx - ax) * part, ay + (by - ay) * part];
    }
    left -= length;
  }
  return [corners[0] as number, corners[1] as number];
}

export const NOTE: Placed<Point> = { wide: [262, 56], tall: [74, 146] };

/** Three buttons: the partner's limit, the cache, the rate. */
export const BUTTONS: readonly Placed<Point>[] = [
  { wide: [0, 290], tall: [0, 416] },
  { wide: [440, 290], tall: [200, 416] },
  { wide: [600, 290], tall: [0, 460] },
];

/** What is said of a request that was picked, and how wide its phases may be. */
export const LENS: Placed<readonly [x: number, y: number, width: number]> = {
  wide: [0, 346, 600],
  tall: [0, 516, 328],
};
