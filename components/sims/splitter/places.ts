// Where things stand on the scene: six modules in three rows, with a way between each that can be cut.

import type { Box, Placed, Placement } from '@/components/figure/marks/contract';
import type { NotePlace } from '@/components/figure/marks/note';
import { lines } from '@/engine/models/splitter/config';

export const HEIGHT: Placed<number> = { wide: 360, tall: 466 };

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly across: number;
  readonly down: number;
  /** Room of a process around its modules. */
  readonly air: number;
}

export const GRID: Placed<Grid> = {
  wide: { left: 12, top: 12, width: 118, height: 62, across: 178, down: 110, air: 9 },
  tall: { left: 9, top: 9, width: 80, height: 56, across: 115, down: 90, air: 6 },
};

/** Column and row by module: each stands beside what calls it. */
const SPOTS = [
  [1, 1],
  [1, 0],
  [0, 0],
  [0, 1],
  [2, 1],
  [1, 2],
] as const;

export function plateOf(placement: Placement, module: number): Box {
  const { left, top, width, height, across, down } = GRID[placement];
  const [column, row] = SPOTS[module] ?? [0, 0];
  return { x: left + column * across, y: top + row * down, width, height };
}

/** Where a finger takes hold of a module: the side of its plate that has the dots. */
export function gripOf(placement: Placement, module: number): Box {
  const { x, y, width, height } = plateOf(placement, module);
  const broad = GRIP[placement];
  return { x: x + width - broad, y, width: broad, height };
}
const GRIP: Placed<number> = { wide: 34, tall: 30 };

/** The two corners in which no module stands: there it is put down by itself. */
export function openGround(placement: Placement): readonly Box[] {
  const { left, top, width, height, across, down } = GRID[placement];
  return [0, 2].map((column) => ({
    x: left + column * across,
    y: top + 2 * down,
    width,
    height,
  }));
}

/** Ground of a process around one of its modules. */
export function groundOf(placement: Placement, module: number): Box {
  const { air } = GRID[placement];
  const { x, y, width, height } = plateOf(placement, module);
  return { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
}

export const middleOf = ({ x, y, width, height }: Box): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
];

/** From the edge of one plate to that of the other. */
export function wayOf(
  placement: Placement,
  line: number,
): readonly [number, number, number, number] {
  const { from, to } = lines[line] ?? { from: 0, to: 0 };
  const [a, b] = [plateOf(placement, from), plateOf(placement, to)];
  const [[ax, ay], [bx, by]] = [middleOf(a), middleOf(b)];
  if (ay === by) return bx < ax ? [a.x, ay, b.x + b.width, by] : [a.x + a.width, ay, b.x, by];
  return by < ay ? [ax, a.y, bx, b.y + b.height] : [ax, a.y + a.height, bx, b.y];
}

export const isLevel = (placement: Placement, line: number): boolean => {
  const [, y0, , y1] = wayOf(placement, line);
  return y0 === y1;
};

/** The middle of a way: its scissors. */
export function cutAt(placement: Placement, line: number): readonly [number, number] {
  const [x0, y0, x1, y1] = wayOf(placement, line);
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

/** The last hundred pages: dots in rows, and the words above and below them. */
export const PAGES: Placed<{
  readonly x: number;
  readonly y: number;
  readonly pitch: number;
  readonly inRow: number;
  readonly title: readonly [number, number];
  readonly tally: readonly [number, number];
}> = {
  wide: { x: 568, y: 54, pitch: 22, inRow: 10, title: [560, 26], tally: [560, 290] },
  tall: { x: 14, y: 302, pitch: 15.8, inRow: 20, title: [6, 284], tally: [6, 390] },
};
export const MOST_PAGES = 100;

/** What is said of a picked page: its sentence from here on, and the bar of its time below. */
export const PICKED: Placed<{ readonly x: number; readonly y: number; readonly perMs: number }> = {
  wide: { x: 4, y: 330, perMs: 0.4 },
  tall: { x: 6, y: 412, perMs: 0.24 },
};

/** Whether the shop is open: in the corner where no module stands. */
export const OPEN: Placed<readonly [number, number]> = { wide: [372, 47], tall: [238, 41] };

/** What a page crosses, or who keeps the shop shut: under the door, and on a phone under the modules. */
export const SENTENCE: Placed<NotePlace> = {
  wide: { x: 336, y: 78, align: 'left', tie: null },
  tall: { x: 6, y: 268, align: 'left', tie: null },
};
