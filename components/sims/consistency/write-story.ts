// Writes that a key throttled: of each key, the last.

import { countUntil } from '@/components/figure/events';
import type { Box, Placement, Shown } from '@/components/figure/marks/contract';
import { kindIndex } from '@/engine/models/consistency/config';
import { formatNumber } from '@/i18n/format';
import { throttledSaid } from './picked-words';
import { isWide, laneBoxes, laneOf, numberOf } from './plan';
import type { Pickable, Story } from './story';

/** Over a lane, where its crosses are. */
const CROSSES = { wide: 46, tall: 26 } as const;

export function writePicks(shown: Shown, placement: Placement, tMs: number): readonly Pickable[] {
  const { log } = shown.recording;
  const keys = numberOf(shown, 'suffixes');
  const boxes = laneBoxes(placement);
  const found = new Map<number, Pickable>();
  for (let row = countUntil(log, tMs) - 1; row >= 0 && found.size < keys; row -= 1) {
    // A key that has throttled nobody for a second has no crosses over it.
    if ((log.atMs[row] as number) < tMs - 1_000) break;
    const key = log.object[row] as number;
    if (log.kind[row] !== kindIndex.throttled || found.has(key)) continue;
    const { x, y, width } = boxes[laneOf(key, keys)] as Box;
    const height = CROSSES[placement];
    const across = isWide(placement) ? 20 : 4;
    const box = { x: x - across, y: y - height, width: width + 2 * across, height };
    found.set(key, { n: log.subject[row] as number, box });
  }
  return [...found.values()];
}

export function writeStory(shown: Shown, _: Placement, tMs: number, n: number): Story | null {
  const { log } = shown.recording;
  // Nothing else is in the log: the n-th row is the n-th write.
  const row = n - 1;
  if (row < 0 || row >= countUntil(log, tMs) || log.kind[row] !== kindIndex.throttled) return null;
  const key = log.object[row] as number;
  let [came, taken] = [0, 0];
  for (let one = row; one >= 0 && (log.atMs[one] as number) > (log.atMs[row] as number) - 1_000; ) {
    if (log.object[one] === key) {
      came += 1;
      if (log.kind[one] === kindIndex.let) taken += 1;
    }
    one -= 1;
  }
  const count = (value: number) => formatNumber(value, shown.locale);
  return { said: throttledSaid(count(key + 1), count(came), count(taken)), points: [], phases: [] };
}
