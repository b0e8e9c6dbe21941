// Where everything stands on the scene: cards and their train above, the two versions below.

import type { Placed } from '@/components/figure/marks/contract';

/** On a phone the release on its way fills the window through which a scene is seen; the hundred cells are below. */
export const HEIGHT: Placed<number> = { wide: 320, tall: 394 };

export type Point = readonly [x: number, y: number];

/** Where cards lie, and how many there is room for. */
export interface Shelf {
  readonly words: Point;
  readonly cards: Point;
  readonly most: number;
}

export interface Layout {
  readonly waiting: Shelf;
  readonly mending: Shelf;
  readonly train: Shelf;
  /** Where the rails end. */
  readonly railsTo: number;
  readonly cause: Point;
  /** Left and right end of the pods, and the width of each of ten. */
  readonly pods: { readonly x: number; readonly pitch: number; readonly width: number };
  readonly podHeight: number;
  readonly old: { readonly name: Point; readonly pods: number; readonly dots: Point };
  readonly next: { readonly name: Point; readonly pods: number; readonly dots: Point };
  readonly numbers: { readonly x: number; readonly old: number; readonly next: number };
  readonly mixed: Point;
  readonly dot: Point;
}

export const LAYOUT: Placed<Layout> = {
  wide: {
    waiting: { words: [0, 14], cards: [0, 24], most: 9 },
    train: { words: [244, 14], cards: [244, 22], most: 10 },
    mending: { words: [540, 14], cards: [540, 24], most: 4 },
    railsTo: 512,
    cause: [244, 90],
    pods: { x: 244, pitch: 31, width: 26 },
    podHeight: 24,
    old: { name: [244, 118], pods: 124, dots: [248, 158] },
    next: { name: [244, 264], pods: 226, dots: [248, 206] },
    numbers: { x: 556, old: 141, next: 232 },
    mixed: [549, 118],
    dot: [549, 264],
  },
  tall: {
    waiting: { words: [0, 15], cards: [114, 2], most: 3 },
    mending: { words: [196, 15], cards: [278, 2], most: 3 },
    train: { words: [0, 75], cards: [0, 27], most: 12 },
    railsTo: 328,
    cause: [0, 92],
    pods: { x: 0, pitch: 21, width: 17 },
    podHeight: 16,
    old: { name: [220, 109], pods: 98, dots: [4, 124] },
    next: { name: [220, 141], pods: 160, dots: [4, 150] },
    numbers: { x: 220, old: 123, next: 161 },
    mixed: [328, 75],
    dot: [328, 195],
  },
};
