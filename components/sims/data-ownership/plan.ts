// Where everything stands on the stage: two services with their grids, the pipe between them, outbox, tray and buttons.

import type { Box, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import type { Way } from '@/engine/models/data-ownership/config';

/** On a phone no higher than the window through which a scene is seen. */
export const HEIGHT: Placed<number> = { wide: 316, tall: 232 };

export const wayOf = ({ recording }: Shown): Way => recording.request.config.way as Way;
export const isOrders = ({ recording }: Shown): boolean =>
  recording.request.config.data === 'orders';
export const keysOf = ({ recording }: Shown): number => Number(recording.request.config.keys);
/** Whether the owner tells others of a change after it was made. */
export const isTelling = (shown: Shown): boolean => ['ask', 'copy'].includes(wayOf(shown));

/** Whether an answer takes time at the database. */
export const isQuerying = ({ recording }: Shown): boolean =>
  Number(recording.request.config.queryMs) > 0;

/** A grid has so many cells a side. */
export const SIDE = 6;

export interface Grid extends Box {
  /** From one cell to the next, and how large a cell is. */
  readonly pitch: readonly [x: number, y: number];
  readonly cell: readonly [width: number, height: number];
}

const grid = (x: number, y: number, pitch: readonly [number, number]): Grid => ({
  x,
  y,
  width: SIDE * pitch[0] - 3,
  height: SIDE * pitch[1] - 3,
  pitch,
  cell: [pitch[0] - 3, pitch[1] - 3],
});

const WIDE_PITCH = [41, 30] as const;
const TALL_PITCH = [22.5, 17] as const;

interface Plan {
  readonly owner: Grid;
  readonly reader: Grid;
  /** Of one table for both. */
  readonly shared: Grid;
}

export const GRIDS: Placed<Plan> = {
  wide: {
    owner: grid(0, 26, WIDE_PITCH),
    reader: grid(545, 26, WIDE_PITCH),
    shared: grid(273, 26, WIDE_PITCH),
  },
  tall: {
    owner: grid(0, 20, TALL_PITCH),
    reader: grid(196, 20, TALL_PITCH),
    shared: grid(98, 20, TALL_PITCH),
  },
};

/** The pipe between both grids: word of a change goes along its middle. */
export const PIPE: Placed<Box> = {
  wide: { x: 251, y: 96, width: 286, height: 36 },
  tall: { x: 137, y: 54, width: 54, height: 30 },
};

/** Word that waits to be sent, and word that nobody will bring. */
export const OUTBOX: Placed<Box> = {
  wide: { x: 0, y: 228, width: 243, height: 34 },
  tall: { x: 0, y: 144, width: 156, height: 28 },
};
export const TRAY: Placed<Box> = {
  wide: { x: 273, y: 196, width: 243, height: 66 },
  tall: { x: 172, y: 144, width: 156, height: 38 },
};
/** Readers who wait for the database, and the report that takes a share of one. */
export const LINE: Placed<Box> = {
  wide: { x: 545, y: 210, width: 243, height: 34 },
  tall: { x: 0, y: 144, width: 156, height: 34 },
};
export const REPORT: Placed<Box> = {
  wide: { x: 273, y: 242, width: 243, height: 26 },
  tall: { x: 164, y: 147, width: 164, height: 28 },
};
/** Where readers come from. */
export const READERS: Placed<readonly [x: number, y: number]> = {
  wide: [666, 250],
  tall: [316, 130],
};

/** The top left corners of the buttons under the owner. */
export const BUTTONS: readonly Placed<readonly [number, number]>[] = [
  { wide: [0, 274], tall: [0, 189] },
  { wide: [136, 274], tall: [116, 189] },
  { wide: [244, 274], tall: [214, 189] },
];

/** The middle of a cell; one number alone takes the whole grid. */
export function middleOf(grid: Grid, key: number, keys: number): readonly [x: number, y: number] {
  const { x, y, width, height } = cellOf(grid, key, keys);
  return [x + width / 2, y + height / 2];
}

export function cellOf(grid: Grid, key: number, keys: number): Box {
  if (keys === 1) return grid;
  const [across, down] = [key % SIDE, Math.floor(key / SIDE)];
  return {
    x: grid.x + across * grid.pitch[0],
    y: grid.y + down * grid.pitch[1],
    width: grid.cell[0],
    height: grid.cell[1],
  };
}

export const isWide = (placement: Placement): boolean => placement === 'wide';
