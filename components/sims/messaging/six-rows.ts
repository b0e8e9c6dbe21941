// The strip of six subscribers: in each row what was delivered, what was tried in vain, and what was given up.

import type { StripMark } from '@/components/figure/marks/contract';
import { MOST_RECEIVERS, receiverOf } from '@/engine/models/messaging/config';
import { isSix, runsOf } from './now';
import { receiverName } from './stage-words';

/** Equal signs closer than this share of the picture are one. */
const APART = 1 / 400;

/** Where in a row what came to something stands, and what was given up. */
const BELOW = 0.82;
const ABOVE = 0.52;

function apart(times: readonly number[], leastMs: number): number[] {
  let last = -Infinity;
  return times.filter((ms) => {
    if (ms - last < leastMs) return false;
    last = ms;
    return true;
  });
}

const rowOf = (lane: number): StripMark => ({
  height: 25,
  isIn: isSix,
  name: receiverName(lane, MOST_RECEIVERS),
  legend: () => [],
  *prepare(shown) {
    const { durationMs } = shown.recording.request;
    const own = runsOf(shown).all.filter(
      ({ copy, toMs }) => receiverOf(copy) === lane && toMs <= durationMs,
    );
    const timesOf = (isFailed: boolean): number[] =>
      own
        .filter(({ outcome }) => (outcome === 'failed') === isFailed)
        .map(({ toMs }) => toMs)
        .toSorted((a, b) => a - b);
    const leastMs = durationMs * APART;
    const done = apart(timesOf(false), leastMs);
    const failed = apart(timesOf(true), leastMs);
    const { data } = shown.tracks.spans('copy');
    const lost: number[] = [];
    for (let row = 0; row < data.length; row += 1) {
      const isOurs = receiverOf(data.thing[row] ?? 0) === lane;
      if (isOurs && data.states[data.state[row] ?? 0] === 'lost') lost.push(data.fromMs[row] ?? 0);
    }
    const gone = apart(
      lost.toSorted((a, b) => a - b),
      leastMs,
    );
    const ills = shown.tracks.spans('receiver').data;
    const signs = [
      ...failed.map((ms) => ({ ms, sign: 'failed' as const })),
      ...done.map((ms) => ({ ms, sign: 'done' as const })),
      ...gone.map((ms) => ({ ms, sign: 'gone' as const })),
    ];
    return {
      size: signs.length + 1,
      paint(surface, box, from, to) {
        const x = (ms: number): number => box.x + (ms / durationMs) * box.width;
        if (from === 0) {
          for (let row = 0; row < ills.length; row += 1) {
            if (ills.thing[row] !== lane) continue;
            const left = x(ills.fromMs[row] ?? 0);
            const right = x(Math.min(durationMs, ills.toMs[row] ?? durationMs));
            surface.hatched('line', left, box.y, right - left, box.height);
          }
        }
        const y = box.y + box.height * BELOW;
        const above = box.y + box.height * ABOVE;
        for (const { ms, sign } of signs.slice(Math.max(0, from - 1), Math.max(0, to - 1))) {
          if (sign === 'done') surface.dot('busy', x(ms), y, 2.2);
          else if (sign === 'failed') surface.ring('dropped', x(ms), y, 1.8, 1);
          else surface.cross('dropped', x(ms), above, 2.8);
        }
      },
    };
  },
});

export const sixRows: readonly StripMark[] = Array.from({ length: MOST_RECEIVERS }, (_, lane) =>
  rowOf(lane),
);
