// Where everything stands on the stage: copies over readers, three places along a sea, two regions, the lanes of a table.

import type { Box, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import {
  MOST_SUFFIXES,
  places,
  positionsMs,
  TABLE_PER_SEC,
} from '@/engine/models/consistency/config';

export const HEIGHT: Placed<number> = { wide: 326, tall: 436 };

export type Scene = 'quorum' | 'places' | 'stock' | 'hotKey' | 'sale';
type Config = Shown['recording']['request']['config'];
export const configOf = ({ recording }: Shown): Config => recording.request.config;
export const sceneOf = (shown: Shown): Scene => configOf(shown).scene as Scene;
export const numberOf = (shown: Shown, name: string): number => Number(configOf(shown)[name]);
/** Which place a knob names; −1 where it names none. */
export const placeOf = (name: string | number | null | undefined): number =>
  (places as readonly unknown[]).indexOf(name);
export const hasShop = (shown: Shown): boolean => ['stock', 'sale'].includes(sceneOf(shown));
export const isWide = (placement: Placement): boolean => placement === 'wide';

export type Point = readonly [x: number, y: number];
export const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** Where the stage's sentence stands. */
export const NOTE: Placed<Point> = { wide: [394, 16], tall: [164, 16] };
/** Where a picked copy, place, region or key is told, and where a picked request is, with how wide its phases may be. */
export const PICKED: Placed<Point> = { wide: [394, 308], tall: [164, 412] };
export const LENS: Placed<readonly [x: number, y: number, width: number]> = {
  wide: [0, 302, 788],
  tall: [0, 412, 328],
};

export const WRITER: Placed<Box> = {
  wide: { x: 0, y: 62, width: 122, height: 66 },
  tall: { x: 103, y: 34, width: 122, height: 56 },
};

/** The copies of one value, side by side. */
export function copyBoxes(count: number, placement: Placement): readonly Box[] {
  const [left, right, y, height, most] = isWide(placement)
    ? [186, 788, 46, 98, 150]
    : [0, 328, 142, 92, 96];
  const gap = isWide(placement) ? 22 : 6;
  const width = Math.min(most, (right - left - gap * (count - 1)) / count);
  const whole = count * width + gap * (count - 1);
  const first = left + (right - left - whole) / 2;
  return Array.from({ length: count }, (_, i) => ({
    x: first + i * (width + gap),
    y,
    width,
    height,
  }));
}

/** Readers below the copies. */
export function readerPoints(count: number, placement: Placement): readonly Point[] {
  const [left, right, y] = isWide(placement) ? [214, 760, 250] : [18, 310, 320];
  return Array.from(
    { length: count },
    (_, i): Point => [left + ((i + 0.5) * (right - left)) / count, y],
  );
}
/** What the readers were told, in numbers. */
export const TALLY: Placed<Point> = { wide: [0, 246], tall: [164, 362] };

/** The water, the places along its middle, and each place's card and reader on either side. */
export const SEA: Placed<Box> = {
  wide: { x: 0, y: 26, width: 788, height: 286 },
  tall: { x: 0, y: 26, width: 328, height: 384 },
};
export const CARD: Placed<readonly [width: number, height: number]> = {
  wide: [148, 72],
  tall: [108, 62],
};

export interface Sea {
  /** By place, where it lies. */
  readonly spots: readonly Point[];
  readonly pxPerMs: number;
  readonly cards: readonly Box[];
  /** By place, where its reader stands. */
  readonly readers: readonly Point[];
}

export function seaOf(shown: Shown, placement: Placement): Sea {
  const at = positionsMs({
    rttMs: numberOf(shown, 'rttMs'),
    oceanMs: numberOf(shown, 'oceanMs'),
  });
  const farthest = Math.max(...at);
  const [width, height] = CARD[placement];
  if (isWide(placement)) {
    const pxPerMs = 590 / farthest;
    const spots = at.map((ms): Point => [92 + ms * pxPerMs, 170]);
    const x = (i: number) => (spots[i] as Point)[0];
    const cards = [
      { x: 18, y: 192, width, height },
      { x: Math.min(x(1) - 30, 640), y: 72, width, height },
      { x: Math.max(180, Math.min(x(2) - 60, 640)), y: 192, width, height },
    ];
    const readers = places.map((_, i): Point => [x(i), i === 1 ? 232 : 108]);
    return { spots, pxPerMs, cards, readers };
  }
  const pxPerMs = 268 / farthest;
  const spots = at.map((ms): Point => [164, 72 + ms * pxPerMs]);
  const y = (i: number) => (spots[i] as Point)[1];
  const cards = [
    { x: 208, y: 34, width, height },
    { x: 12, y: Math.min(Math.max(y(1) - 18, 42), 320), width, height },
    { x: 208, y: Math.max(112, Math.min(y(2) - 30, 334)), width, height },
  ];
  const readers = places.map((_, i): Point => [i === 1 ? 244 : 84, y(i) + 2]);
  return { spots, pxPerMs, cards, readers };
}

/** The shop's two regions, the cable between them, and what was really sold. */
export const REGIONS: Placed<readonly [Box, Box]> = {
  wide: [
    { x: 0, y: 34, width: 206, height: 124 },
    { x: 582, y: 34, width: 206, height: 124 },
  ],
  tall: [
    { x: 0, y: 34, width: 142, height: 104 },
    { x: 186, y: 34, width: 142, height: 104 },
  ],
};
export const CABLE: Placed<readonly [fromX: number, toX: number, y: number]> = {
  wide: [206, 582, 96],
  tall: [142, 186, 86],
};
/** Customers of a region in rows under it, the newest first. */
export const CUSTOMERS: Placed<{
  readonly columns: number;
  readonly pitch: number;
  readonly y: number;
}> = {
  wide: { columns: 10, pitch: 20, y: 186 },
  tall: { columns: 7, pitch: 19, y: 162 },
};
export const CUSTOMER_ROWS = 2;
/** What was sold of what there was. */
export const TRUTH: Placed<Box> = {
  wide: { x: 244, y: 132, width: 300, height: 78 },
  tall: { x: 0, y: 200, width: 328, height: 70 },
};
/** Of a sale: orders read back, and the busy key. */
export const ALSO: Placed<readonly [Point, Point]> = {
  wide: [
    [0, 258],
    [0, 282],
  ],
  tall: [
    [0, 292],
    [0, 312],
  ],
};
/** The top left corners of the buttons: the cable, and the home. */
export const BUTTONS: readonly Placed<Point>[] = [
  { wide: [300, 222], tall: [0, 326] },
  { wide: [428, 222], tall: [128, 326] },
];

/** A table was bought in lanes, each as much as one key takes. */
export const LANES = TABLE_PER_SEC / 1_000;
export function laneBoxes(placement: Placement): readonly Box[] {
  const rows = isWide(placement) ? 1 : 2;
  const perRow = LANES / rows;
  const pitch = (isWide(placement) ? 788 : 328) / perRow;
  const [y, height, rowPitch] = isWide(placement) ? [92, 118, 0] : [92, 80, 112];
  return Array.from({ length: LANES }, (_, i) => ({
    x: (i % perRow) * pitch + 2,
    y: y + Math.floor(i / perRow) * rowPitch,
    width: pitch - 5,
    height,
  }));
}
/** Which lane a key is, of so many. */
export const laneOf = (key: number, keys: number): number =>
  Math.floor(((Math.min(key, MOST_SUFFIXES) + 0.62) * LANES) / keys);
export const KEY_TALLY: Placed<Point> = { wide: [394, 262], tall: [164, 322] };
