// Where everything stands on the stage: two tablets beside the store, or more of them under it; rows on a phone.

import type { Box, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import type { SyncLink } from '@/components/figure/marks/sync-links';

export const HEIGHT: Placed<number> = { wide: 322, tall: 500 };
export const MOST_TABLETS = 5;

type Spot = readonly [x: number, y: number];

interface Plan {
  readonly store: Box;
  readonly devices: readonly Box[];
  readonly links: readonly SyncLink['line'][];
  /** The top left corners of the buttons: to sell, and to cut or reconnect. */
  readonly sell: readonly Spot[];
  readonly link: readonly Spot[];
  /** The middle of the shelf's first line. */
  readonly shelf: Spot;
}

export const isTablets = ({ recording }: Shown): boolean =>
  recording.request.config.scene === 'tablets';
export const tabletsIn = ({ recording }: Shown): number => Number(recording.request.config.tablets);

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
    devices: xs.map((x) => ({ x, y: 120, width: 145, height: 113 })),
    links: xs.map((x, i) => [320 + (148 * (i + 0.5)) / count, 92, x + 72.5, 120]),
    sell: xs.map((x) => [isTight ? x : x - 26, 238]),
    link: xs.map((x) => [isTight ? x : x + 67, isTight ? 282 : 238]),
    shelf: [644, 30],
  };
}

function pairOnPhone(): Plan {
  const devices = [0, 178].map((x): Box => ({ x, y: 140, width: 150, height: 152 }));
  return {
    store: { x: 74, y: 0, width: 180, height: 96 },
    devices,
    links: [
      [114, 96, 75, 140],
      [214, 96, 253, 140],
    ],
    sell: [
      [0, 302],
      [178, 302],
    ],
    link: [
      [0, 348],
      [178, 348],
    ],
    shelf: [164, 412],
  };
}

function rowsOnPhone(count: number): Plan {
  const ys = Array.from({ length: count }, (_, i) => 128 + i * 52);
  return {
    store: { x: 74, y: 0, width: 180, height: 96 },
    devices: ys.map((y) => ({ x: 22, y, width: 102, height: 44 })),
    links: ys.map((y) => [4, y + 22, 22, y + 22]),
    sell: ys.map((y) => [130, y + 2]),
    link: ys.map((y) => [222, y + 2]),
    shelf: [164, 412],
  };
}

export function planOf(count: number, placement: Placement): Plan {
  if (placement === 'wide') return count === 2 ? pair() : row(count);
  return count === 2 ? pairOnPhone() : rowsOnPhone(count);
}
