// Where everything stands on the stage: the count, the way in, the grid of environments, the bins, the database, the buttons.

import type { Box, Placed, Placement } from '@/components/figure/marks/contract';

export const HEIGHT: Placed<number> = { wide: 352, tall: 550 };

/** The count of working environments and, under it, the limit. */
export const HERO: Placed<{ readonly size: number; readonly limitAt: readonly [number, number] }> =
  {
    wide: { size: 48, limitAt: [0, 84] },
    tall: { size: 38, limitAt: [0, 70] },
  };

/** Requests go from left to right along this line. */
export const WAY: Placed<{ readonly fromX: number; readonly toX: number; readonly y: number }> = {
  wide: { fromX: 6, toX: 172, y: 142 },
  tall: { fromX: 156, toX: 322, y: 52 },
};

export const GRID: Placed<Box> = {
  wide: { x: 184, y: 8, width: 420, height: 196 },
  tall: { x: 0, y: 88, width: 328, height: 204 },
};

export const NOTE: Placed<readonly [x: number, y: number]> = { wide: [184, 224], tall: [0, 312] };

const BIN_ROOM: Placed<Box> = {
  wide: { x: 184, y: 236, width: 420, height: 74 },
  tall: { x: 0, y: 324, width: 328, height: 70 },
};
const BIN_GAP = 10;

/** Three of them, by reason. */
export function binsIn(placement: Placement): readonly Box[] {
  const room = BIN_ROOM[placement];
  const width = (room.width - 2 * BIN_GAP) / 3;
  return [0, 1, 2].map((i) => ({ ...room, x: room.x + i * (width + BIN_GAP), width }));
}

export const DATABASE: Placed<Box> = {
  wide: { x: 628, y: 8, width: 160, height: 130 },
  tall: { x: 0, y: 402, width: 328, height: 50 },
};

export const BUTTONS: Placed<readonly [x: number, y: number]>[] = [
  { wide: [628, 150], tall: [0, 462] },
  { wide: [628, 202], tall: [166, 462] },
];

/** What is said of a request that was picked, and how wide its phases may be: under everything else. */
export const LENS: Placed<readonly [x: number, y: number, width: number]> = {
  wide: [184, 332, 420],
  tall: [0, 526, 328],
};

/** More squares could not be told apart: beyond, each stands for several environments. */
const MOST_SQUARES = 1_000;

/** How many environments one square stands for. */
export const perSquare = (quota: number): number => Math.ceil(quota / MOST_SQUARES);

export interface Squares {
  readonly columns: number;
  readonly rows: number;
  readonly size: number;
}

/** As large squares as fit into a box, all rows full but the last. */
export function squaresIn({ width, height }: Box, count: number): Squares {
  let best: Squares = { columns: count, rows: 1, size: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const size = Math.min(width / columns, height / rows);
    if (size > best.size) best = { columns, rows, size };
  }
  return best;
}
