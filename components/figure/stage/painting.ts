// The picture of a whole run in pieces, whoever declares it: the rows of a strip, one below the other.

import type { Box, LaneNumber, Shown, StripMark, StripRow } from '../marks/contract';
import type { Surface } from '../surface/surface';
import { type StripSpec, stripOf } from './stage-spec';

/** A part of a run in shares of it. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

/** All of a run. */
export const WHOLE: Share = { from: 0, to: 1 };

export interface Painting {
  readonly size: number;
  /** The first piece of each row. Rows never overlap, so each may be a picture of its own. */
  readonly firstOfRows: readonly number[];
  /** By row: numbers of its lanes. */
  readonly laneNumbers: readonly (readonly LaneNumber[])[];
  /** `share` is the part of the run that the surface is as wide as; without it, all of the run. */
  paint(surface: Surface, from: number, to: number, share?: Share): void;
  /** What is already promised beyond the cursor. */
  ahead?(surface: Surface, tMs: number): void;
}

/** How high a strip with rows that share what is left over is, where a scene above it leaves it nothing. */
const UNDER_A_SCENE = 76;

/** A strip's own height in CSS pixels; null where its rows fill whatever it is given. */
export function ownHeight({ marks }: StripSpec): number | null {
  let sum = 0;
  for (const { height } of marks) {
    if (typeof height !== 'number') return null;
    sum += height;
  }
  return sum;
}

/** Height of rows that all have one. */
export const rowsHeight = (marks: readonly StripMark[]): number =>
  ownHeight({ marks }) ?? UNDER_A_SCENE;

export const heightUnderScene = (strip: StripSpec): number => ownHeight(strip) ?? UNDER_A_SCENE;

/** The rows as a style sheet's grid tracks, so that words over them stand where they are painted. */
export const rowTracks = ({ marks }: StripSpec): string =>
  marks
    .map(({ height }) =>
      typeof height === 'number' ? `${height / 16}rem` : `minmax(0, ${height.share}fr)`,
    )
    .join(' ');

/** Where each row stands: those with a height as they are, the others in shares of the rest. */
export function rowBoxes(
  marks: readonly Pick<StripMark, 'height'>[],
  width: number,
  height: number,
): readonly Box[] {
  let fixed = 0;
  let shares = 0;
  for (const mark of marks) {
    if (typeof mark.height === 'number') fixed += mark.height;
    else shares += mark.height.share;
  }
  const perShare = shares === 0 ? 0 : Math.max(0, height - fixed) / shares;
  let y = 0;
  return marks.map((mark) => {
    const own = typeof mark.height === 'number' ? mark.height : mark.height.share * perShare;
    const box = { x: 0, y, width, height: own };
    y += own;
    return box;
  });
}

/** Where each row of a whole run stands, of which the surface shows but a part: it begins and ends beside it. */
export function sharedBoxes(
  marks: readonly Pick<StripMark, 'height'>[],
  surface: Pick<Surface, 'width' | 'height'>,
  { from, to }: Share,
): readonly Box[] {
  const width = surface.width / (to - from);
  return rowBoxes(marks, width, surface.height).map((box) => ({ ...box, x: -from * width }));
}

/** Prepares every row that a strip has in this run, with the pauses that its marks take. */
export function* prepareStrip(spec: StripSpec, shown: Shown): Generator<undefined, Painting> {
  const { marks } = stripOf(spec, shown);
  const rows: StripRow[] = [];
  const firstOfRows: number[] = [];
  let size = 0;
  for (const mark of marks) {
    const row = yield* mark.prepare(shown);
    rows.push(row);
    firstOfRows.push(size);
    size += row.size;
  }
  return {
    size,
    firstOfRows,
    laneNumbers: rows.map(({ laneNumbers = [] }) => laneNumbers),
    paint(surface, from, to, share = WHOLE) {
      const boxes = sharedBoxes(marks, surface, share);
      rows.forEach((row, index) => {
        const first = firstOfRows[index] as number;
        const begin = Math.max(0, from - first);
        const end = Math.min(row.size, to - first);
        if (begin < end) row.paint(surface, boxes[index] as Box, begin, end);
      });
    },
    ahead(surface, tMs) {
      const boxes = rowBoxes(marks, surface.width, surface.height);
      rows.forEach((row, index) => {
        row.ahead?.(surface, boxes[index] as Box, tMs);
      });
    },
  };
}
