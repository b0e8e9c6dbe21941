// Where everything stands on the stage: two tablets beside the store, or more of them under it; rows on a phone.

import type { Box, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import type { NotePlace } from '@/components/figure/marks/note';
import type { SyncLink } from '@/components/figure/marks/sync-links';

export const HEIGHT: Placed<number> = { wide: 322, tall: 408 };
export const MOST_TABLETS = 5;
const SPLIT_SIZE = 20;

/** Where the stage's sentence stands: with two tablets or a room, and with more tablets. */
export const NOTE: Readonly<Record<'pair' | 'row', Placed<NotePlace>>> = {
  pair: {
    wide: { x: 394, y: 14, align: 'center', tie: null },
    tall: { x: 164, y: 12, align: 'center', tie: null },
  },
  row: {
    wide: { x: 286, y: 40, align: 'right', tie: [290, 36, 304, 36] },
    tall: { x: 164, y: 12, align: 'center', tie: null },
  },
};

type Spot = readonly [x: number, y: number];

interface Plan {
  readonly store: Box;
  readonly devices: readonly Box[];
  readonly links: readonly SyncLink['line'][];
  /** From the store to where the links begin, x and y by turns; nothing where they begin at the store. */
  readonly trunk: readonly number[];
  /** The top left corners of the buttons: to sell, and to cut or reconnect. */
  readonly sell: readonly Spot[];
  readonly link: readonly Spot[];
  /** The middle of the shelf's first line. With two on a phone, the number stands right of the portions. */
  readonly shelf: Spot;
}

export const isTablets = ({ recording }: Shown): boolean =>
  recording.request.config.scene === 'tablets';
export const tabletsIn = ({ recording }: Shown): number => Number(recording.request.config.tablets);

/** How many people a room holds now; the act of splitting makes rooms of 20. */
export function roomSizeAt({ recording }: Shown, tMs: number): number {
  const { config, acts } = recording.request;
  const size = Number(config.roomSize) === 0 ? Number(config.users) : Number(config.roomSize);
  const isSplit = acts.some(({ act, atMs }) => act === 'split' && atMs <= tMs);
  return isSplit ? Math.min(size, SPLIT_SIZE) : size;
}

/** Two tablets on either side of the store. */
function pair(): Plan {
  const devices = [0, 633].map((x): Box => ({ x, y: 0, width: 155, height: 229 }));
  return {
    store: { x: 304.5, y: 24, width: 179, height: 158 },
    devices,
    links: [
      [304.5, 105, 155, 105],
      [483.5, 105, 633, 105],
    ],
    trunk: [],
    sell: [
      [0, 247],
      [588, 247],
    ],
    link: [
      [93, 247],
      [681, 247],
    ],
    shelf: [394, 216],
  };
}

function row(count: number): Plan {
  const column = 788 / count;
  const xs = Array.from({ length: count }, (_, i) => i * column + (column - 145) / 2);
  const isTight = column < 210;
  return {
    store: { x: 304.5, y: 0, width: 179, height: 92 },
    devices: xs.map((x) => ({ x, y: 128, width: 145, height: 105 })),
    links: xs.map((x) => [x + 72.5, 100, x + 72.5, 128]),
    trunk: [(xs[0] ?? 0) + 72.5, 100, (xs.at(-1) ?? 0) + 72.5, 100, 394, 100, 394, 92],
    sell: xs.map((x) => [isTight ? x : x - 26, 238]),
    link: xs.map((x) => [isTight ? x : x + 67, isTight ? 282 : 238]),
    shelf: [644, 30],
  };
}

function pairOnPhone(): Plan {
  const devices = [0, 178].map((x): Box => ({ x, y: 132, width: 150, height: 126 }));
  return {
    store: { x: 74, y: 22, width: 180, height: 92 },
    devices,
    links: [
      [104, 114, 75, 132],
      [224, 114, 253, 132],
    ],
    trunk: [],
    sell: [
      [0, 264],
      [178, 264],
    ],
    link: [
      [0, 308],
      [178, 308],
    ],
    shelf: [140, 368],
  };
}

/** The shelf stands beside the store, above the rows. */
function rowsOnPhone(count: number): Plan {
  const ys = Array.from({ length: count }, (_, i) => 132 + i * 52);
  return {
    store: { x: 22, y: 22, width: 150, height: 92 },
    devices: ys.map((y) => ({ x: 18, y, width: 92, height: 44 })),
    links: ys.map((y) => [4, y + 22, 18, y + 22]),
    trunk: [22, 68, 4, 68, 4, (ys.at(-1) ?? 0) + 22],
    sell: ys.map((y) => [114, y + 2]),
    link: ys.map((y) => [208, y + 2]),
    shelf: [254, 48],
  };
}

/** The store of a room, on a phone left of the meters. */
export const roomStore: Placed<Box> = {
  wide: { ...pair().store, height: 142 },
  tall: { x: 0, y: 22, width: 150, height: 92 },
};

export function planOf(count: number, placement: Placement): Plan {
  if (placement === 'wide') return count === 2 ? pair() : row(count);
  return count === 2 ? pairOnPhone() : rowsOnPhone(count);
}
