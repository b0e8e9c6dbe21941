// Where things stand on the stage of the messaging simulator: one receiver with its runs, or three side by side.

import type { Box, Placed } from '@/components/figure/marks/contract';

export const HEIGHT: Placed<number> = { wide: 336, tall: 412 };

type Point = readonly [x: number, y: number];

export interface Lane {
  readonly pipe: Box;
  readonly receiver: Box;
}

export interface Plan {
  readonly sender: Box;
  readonly lanes: readonly Lane[];
  readonly tray: Box;
  /** Where the tray's arrow begins. */
  readonly fall: Point;
  /** The button of each receiver. */
  readonly health: readonly Point[];
}

/** The only receiver, and its table of runs. */
export interface Grid {
  readonly left: number;
  readonly pitch: number;
  /** The middle of the row of first runs, and from one row to the one above. */
  readonly bottom: number;
  readonly rise: number;
  readonly labels: number;
  /** The middle of the row of cards. */
  readonly cards: number;
}

export const ONE: Placed<Plan> = {
  wide: {
    sender: { x: 0, y: 58, width: 92, height: 44 },
    lanes: [
      {
        pipe: { x: 130, y: 54, width: 236, height: 52 },
        receiver: { x: 420, y: 34, width: 368, height: 200 },
      },
    ],
    tray: { x: 130, y: 168, width: 236, height: 66 },
    fall: [420, 201],
    health: [[690, 244]],
  },
  tall: {
    sender: { x: 0, y: 8, width: 60, height: 40 },
    lanes: [
      {
        pipe: { x: 84, y: 17, width: 244, height: 34 },
        receiver: { x: 0, y: 66, width: 328, height: 166 },
      },
    ],
    tray: { x: 0, y: 258, width: 328, height: 52 },
    fall: [164, 232],
    health: [[256, 320]],
  },
};

export const GRID: Placed<Grid> = {
  wide: { left: 506, pitch: 29, bottom: 174, rise: 25, labels: 434, cards: 210 },
  tall: { left: 68, pitch: 27, bottom: 190, rise: 21, labels: 12, cards: 215 },
};

const lane = (x: number, y: number, width: number, gap: number, right: number): Lane => ({
  pipe: { x, y: y + 6, width, height: 40 },
  receiver: { x: x + width + gap, y, width: right - x - width - gap, height: 52 },
});

export const THREE: Placed<Plan> = {
  wide: {
    sender: { x: 0, y: 84, width: 92, height: 44 },
    lanes: [0, 1, 2].map((i) => lane(150, 18 + i * 76, 290, 44, 788)),
    tray: { x: 150, y: 268, width: 290, height: 52 },
    fall: [440, 244],
    health: [0, 1, 2].map((i) => [692, 24 + i * 76] as const),
  },
  tall: {
    sender: { x: 0, y: 0, width: 60, height: 32 },
    lanes: [0, 1, 2].map((i) => ({
      pipe: { x: 24, y: 56 + i * 62, width: 108, height: 34 },
      receiver: { x: 158, y: 46 + i * 62, width: 170, height: 54 },
    })),
    tray: { x: 0, y: 256, width: 328, height: 52 },
    fall: [164, 232],
    health: [0, 1, 2].map((i) => [250, 53 + i * 62] as const),
  },
};

/** Buttons below the scene, in order: what comes back, keys, and sending again what was put aside. */
export const ACTS: Placed<readonly Point[]> = {
  wide: [
    [420, 244],
    [570, 244],
    [130, 244],
  ],
  tall: [
    [0, 320],
    [150, 320],
    [232, 264],
  ],
};

/** The sentence on the stage, and what is said of a picked message. */
export const NOTE: Placed<readonly [x: number, y: number]> = { wide: [420, 22], tall: [92, 88] };
export const LENS: Placed<readonly [x: number, y: number, width: number]> = {
  wide: [420, 308, 360],
  tall: [0, 384, 320],
};

/** A single pushed message: the clock on which its attempts stand, within the box of the receiver. */
export const CLOCK: Placed<{ readonly x: number; readonly y: number; readonly width: number }> = {
  wide: { x: 442, y: 166, width: 326 },
  tall: { x: 18, y: 180, width: 292 },
};

/** Six receivers below each other: each with its name, what is to be tried again, and what is gone. */
export interface SixPlan {
  readonly sender: Box;
  readonly top: number;
  readonly pitch: number;
  /** Where the names begin, and the row of cards and crosses below the words. */
  readonly name: number;
  readonly below: number;
  readonly height: number;
  readonly pipe: readonly [x: number, width: number];
  readonly gone: readonly [x: number, width: number];
}

export const SIX: Placed<SixPlan> = {
  wide: {
    sender: { x: 0, y: 128, width: 92, height: 44 },
    top: 4,
    pitch: 49,
    name: 128,
    below: 18,
    height: 26,
    pipe: [340, 190],
    gone: [556, 232],
  },
  tall: {
    sender: { x: 0, y: 0, width: 60, height: 30 },
    top: 40,
    pitch: 55,
    name: 0,
    below: 20,
    height: 24,
    pipe: [0, 140],
    gone: [150, 178],
  },
};
