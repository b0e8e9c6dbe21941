// Finding one's way in a log: which events lie before a moment, which comes next.

import { countUntil as countTimes } from '@/player/tracks';
import type { EventColumns } from '@/player/types';

/** How many events lie at or before `tMs`: the index of the first later one. */
export function countUntil({ atMs, length }: EventColumns, tMs: number): number {
  return countTimes(atMs.subarray(0, length), tMs);
}

// A cursor rests on whole milliseconds, so that a link can name its moment: on the first at which an event is seen.

/** The first whole ms after `tMs` at which there is more to see, or null at the end. */
export function nextMoment(log: EventColumns, tMs: number): number | null {
  const index = countUntil(log, tMs);
  return index < log.length ? Math.ceil(log.atMs[index] ?? 0) : null;
}

/** The last whole ms before `tMs` at which there was more to see, or null before the first. */
export function previousMoment(log: EventColumns, tMs: number): number | null {
  let index = countUntil(log, tMs) - 1;
  while (index >= 0 && Math.ceil(log.atMs[index] ?? 0) >= tMs) index -= 1;
  return index < 0 ? null : Math.ceil(log.atMs[index] ?? 0);
}
