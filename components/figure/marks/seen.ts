// How much of a run a picture may know: until a guess about it is told, no row, lane or scale tells of what comes later.

import type { Shown } from './contract';
import { roundUpTo } from './round';

/** Whether a guess about the run is still to be told. */
export const isUntold = ({ seenMs }: Shown): boolean => seenMs !== undefined;

/**
 * Whether a legend has the sign of a state: that of one in which something ever is. Of an untold run it has the signs
 * of all states, as it would else tell which of them are still to come.
 */
export const isInLegend = (shown: Shown, isEver: boolean): boolean => isEver || isUntold(shown);

/** Lanes that are there before anything stands in them. */
const FIRST_LANES = 5;

/** Lanes for so many that were seen: more than there are, so that rows stand still while one after the other comes. */
export const roomForLanes = (seen: number): number => Math.max(FIRST_LANES, roundUpTo(seen));

/**
 * The highest of values over equally long slices of the run. Of a run that is untold only those that have passed count,
 * up to the next of 1, 2, 5, 10, so that the scale seldom changes.
 */
export function highestSeen(
  { recording, seenMs }: Shown,
  least: number,
  ...all: readonly Float64Array[]
): number {
  let highest = least;
  for (const values of all) {
    const passed =
      seenMs === undefined
        ? values.length
        : Math.floor((seenMs / recording.request.durationMs) * values.length);
    for (let slice = 0; slice < passed; slice += 1) {
      highest = Math.max(highest, values[slice] as number);
    }
  }
  const unit = least > 0 ? least : 1;
  return seenMs === undefined ? highest : unit * roundUpTo(highest / unit);
}
