// Where everything stands on the stage, and how who handles something is painted.

import type { Placed } from '@/components/figure/marks/contract';
import type { Paint, Surface } from '@/components/figure/surface/surface';
import type { Holder, Stair } from '@/engine/models/responsibility/config';

export const HEIGHT: Placed<number> = { wide: 418, tall: 418 };

interface Plan {
  /** Where rows begin, how far apart they are, and how large a cell is. */
  readonly top: number;
  readonly pitch: number;
  readonly cell: readonly [width: number, height: number];
  /** Left edges of the stairs' columns, and the air around the one that is climbed. */
  readonly columns: readonly number[];
  readonly air: number;
  readonly size: number;
  /** Where cards lie: yours from the left, the provider's from the right. */
  readonly tray: readonly [left: number, right: number];
  readonly token: number;
  /** Baseline of the words before the buttons that climb. */
  readonly move: readonly [x: number, y: number];
}

export const PLANS: Placed<Plan> = {
  wide: {
    top: 36,
    pitch: 33,
    cell: [98, 27],
    columns: [118, 222, 326, 430],
    air: 4,
    size: 13.5,
    tray: [556, 788],
    token: 11,
    move: [0, 397],
  },
  tall: {
    top: 26,
    pitch: 24,
    cell: [30, 18],
    columns: [88, 122, 156, 190],
    air: 2,
    size: 12,
    tray: [232, 328],
    token: 8,
    move: [0, 296],
  },
};

export const PAINTS: Readonly<Record<Stair, Paint>> = {
  'on-premises': 'onprem',
  iaas: 'iaas',
  paas: 'paas',
  saas: 'queued',
};

export type Spot = readonly [x: number, y: number, width: number, height: number];

/** Filled is mine, half filled is shared, dashed is the provider's. */
export function paintHeld(s: Surface, holder: Holder, paint: Paint, spot: Spot): void {
  const [x, y, w, h] = spot;
  const radius = Math.min(6, w / 3);
  if (holder === 'mine') s.rect(paint, ...spot, radius);
  else s.outline(paint, ...spot, radius, { width: 1.25, dash: [4, 3] });
  if (holder === 'shared') s.rect(paint, x, y, w / 2, h, radius);
}
