// Finding one's way in a log: which events lie before a moment, which comes next.

import { countUntil as countTimes } from '@/player/tracks';
import type { EventColumns } from '@/player/types';

/** How many events lie at or before `tMs`: the index of the first later one. */
export function countUntil({ atMs, length }: EventColumns, tMs: number): number {
  return countTimes(atMs.subarray(0, length), tMs);
}

/** The moment of the first event after `tMs`, or null at the end. */
export function nextMoment(log: EventColumns, tMs: number): number | null {
  return log.atMs[countUntil(log, tMs)] ?? null;
}

/** The moment of the last event strictly before `tMs`, or null before the first. */
export function previousMoment(log: EventColumns, tMs: number): number | null {
  let index = countUntil(log, tMs) - 1;
  while (index >= 0 && (log.atMs[index] ?? 0) >= tMs) index -= 1;
  return index < 0 ? null : (log.atMs[index] ?? null);
}
