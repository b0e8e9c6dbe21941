// Round counts for the chart's y axis.

import { roundUpTo } from './marks/round';
import { roundSpan } from './stage/scales';

/** Steps of the axis, at most. */
const MOST_STEPS = 4;

/**
 * Round numbers from 0 to above the highest of the whole run, so that the scale stays while it plays; of what has been
 * seen (`isPartial`) to the next of 1, 2, 5, 10, so that it seldom changes.
 */
export function countTicks(seen: number, isPartial = false): number[] {
  const highest = isPartial ? roundUpTo(seen) : seen;
  const step = Math.max(1, roundSpan(Math.max(1, highest) / MOST_STEPS));
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, place) => place * step);
}
