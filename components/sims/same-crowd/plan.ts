// Where everything stands on the stage: the crowd on top, and below it a row for each platform, all on one scale.

import type { Box, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import { type Row, rows } from '@/engine/models/same-crowd/config';

export const HEIGHT: Placed<number> = { wide: 424, tall: 590 };

/** The crowd, as dots in a line: where they begin and end, and how many there are. */
export const CROWD: Placed<{ readonly from: number; readonly to: number; readonly y: number }> = {
  wide: { from: 212, to: 566, y: 14 },
  tall: { from: 10, to: 318, y: 34 },
};
export const CROWD_DOTS: Placed<number> = { wide: 20, tall: 10 };
export const CROWD_NAME: Placed<readonly [x: number, y: number]> = { wide: [0, 18], tall: [0, 13] };

const TOP: Placed<number> = { wide: 36, tall: 56 };

/** A row's parts: its name, the room of its squares, the lane of a request that was picked, its numbers. */
export interface RowPlan {
  readonly row: Row;
  /** The place of its number in the log. */
  readonly place: number;
  readonly isFirst: boolean;
  readonly top: number;
  readonly height: number;
  readonly grid: Box;
  readonly lane: Box;
}

/** The rows of this run, from top to bottom. The learner's own row stands first: a phone shows three, and it is the one that was set. */
export const rowsOf = ({ recording }: Shown): readonly Row[] =>
  recording.request.config.mine === 'on'
    ? ['own', ...rows.filter((row) => row !== 'own')]
    : rows.filter((row) => row !== 'own');

export function plansOf(shown: Shown, placement: Placement): readonly RowPlan[] {
  const names = rowsOf(shown);
  const height = (HEIGHT[placement] - TOP[placement]) / names.length;
  return names.map((row, at) => {
    const place = rows.indexOf(row);
    const top = TOP[placement] + at * height;
    const grid =
      placement === 'wide'
        ? { x: 206, y: top + 4, width: 366, height: height - 22 }
        : { x: 0, y: top + 38, width: 328, height: height - 56 };
    const lane = { ...grid, y: grid.y + grid.height + 3, height: 8 };
    return { row, place, isFirst: at === 0, top, height, grid, lane };
  });
}

/** How many squares have to fit in every row: what the knobs let expect, and never what a run came to. */
export function squaresToFit({ recording }: Shown): number {
  const { config } = recording.request;
  const number = (name: string): number => Number(config[name]);
  if (config.arrivals === 'at-once') return Math.max(20, Math.min(1_000, number('crowd')));
  const sec = number('startSec') + number('cpuMs') / 1_000 + number('waitSec');
  return Math.min(1_000, Math.max(60, Math.ceil(2 * number('ratePerSec') * sec)));
}

/** A square's size where so many fit into a box; at most 9 px. */
export function sizeFor({ width, height }: Box, count: number): number {
  for (let size = 9; size > 1.5; size -= 0.1) {
    if (Math.floor(width / size) * Math.floor(height / size) >= count) return size;
  }
  return 1.5;
}
