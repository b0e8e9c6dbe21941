// Round counts for the chart's y axis.

import { roundSpan } from './stage/scales';

/** Steps of the axis, at most. */
const MOST_STEPS = 4;

/** Round numbers from 0 to above the highest of the whole run, so that the scale stays while it plays. */
export function countTicks(highest: number): number[] {
  const step = Math.max(1, roundSpan(Math.max(1, highest) / MOST_STEPS));
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, place) => place * step);
}
