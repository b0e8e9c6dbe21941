// The stage: the shop and its last pages above; below, a year of outages and of changes that wait.

import type { Box, Shown, StripMark } from '@/components/figure/marks/contract';
import { levels } from '@/components/figure/marks/levels';
import { meanOfLevel } from '@/components/figure/marks/slices';
import { moment, stage, strip } from '@/components/figure/stage/stage-spec';
import { pages } from './pages';
import { HEIGHT } from './places';
import { shop } from './scene';
import { sentence } from './sentence';
import { rows, signs } from './stage-words';

/** An outage is told by a tick: a year is far too long for its minutes to be drawn. */
const TICK = 2;
/** A year of four services has four hundred outages: on a phone ticks are finer, so that air is left between them. */
const tickIn = ({ width }: Box): number => Math.max(0.7, Math.min(TICK, width / 400));
const NAME = 16;

interface Outage {
  readonly lane: number;
  readonly atMs: number;
}

/** Lanes in the order in which processes came to be, and when each went down. */
function outagesIn(shown: Shown): { lanes: number; all: readonly Outage[] } {
  const { length, thing, state, states, fromMs } = shown.tracks.spans('process').data;
  const seenMs = shown.seenMs ?? Number.POSITIVE_INFINITY;
  const heads: number[] = [];
  const all: Outage[] = [];
  for (let row = 0; row < length && (fromMs[row] ?? 0) <= seenMs; row += 1) {
    const head = thing[row] ?? 0;
    if (!heads.includes(head)) heads.push(head);
    if (states[state[row] ?? -1] !== 'down') continue;
    all.push({ lane: heads.indexOf(head), atMs: fromMs[row] ?? 0 });
  }
  return { lanes: heads.length, all };
}

const processes: StripMark = {
  height: 60,
  name: rows.processes,
  legend: () => [{ words: signs.tick, sample: (s) => s.rect('dropped', 9, 1, TICK, 10) }],
  *prepare(shown) {
    const { lanes, all } = outagesIn(shown);
    const { durationMs } = shown.recording.request;
    return {
      size: all.length + 1,
      paint(surface, box, from, to) {
        const pitch = (box.height - NAME) / lanes;
        const tall = Math.min(14, pitch - 2);
        const tick = tickIn(box);
        const yOf = (lane: number): number => box.y + NAME + lane * pitch + (pitch - tall) / 2;
        if (from === 0) {
          for (let lane = 0; lane < lanes; lane += 1) {
            surface.rect('line', box.x, yOf(lane) + tall, box.width, 1);
          }
        }
        for (const { lane, atMs } of all.slice(from, to)) {
          const x = box.x + (atMs / durationMs) * box.width;
          surface.rect('dropped', x, yOf(lane), tick, tall);
        }
      },
    };
  },
};

/** All that makes a page impossible, falling into one lane; paler what only leaves a part out. */
const closed: StripMark = {
  height: 38,
  name: rows.shop,
  legend: () => [],
  *prepare(shown) {
    const { length, state, states, fromMs } = shown.tracks.spans('shop').data;
    const { durationMs } = shown.recording.request;
    return {
      size: length + 1,
      paint(surface, box, from, to) {
        if (from === 0) surface.rect('line', box.x, box.y + box.height - 1, box.width, 1);
        const tick = tickIn(box);
        for (let row = from; row < Math.min(to, length); row += 1) {
          const x = box.x + ((fromMs[row] ?? 0) / durationMs) * box.width;
          const [y, tall] = [box.y + NAME, box.height - NAME - 2];
          if (states[state[row] ?? -1] === 'lost') surface.rect('dropped', x, y, tick, tall);
          else surface.area('dropped', [x, y, x + tick, y, x + tick, y + tall, x, y + tall], 0.3);
        }
      },
    };
  },
};

/** The same in every run, so that two of them can be compared, and nothing is told beforehand. */
const MOST_WAITING = 8;

const waiting = levels({
  height: 40,
  name: rows.waiting,
  scale: () => [{ share: 0, words: String(MOST_WAITING) }],
  top: () => MOST_WAITING,
  parts: [
    {
      paint: 'queued',
      values: ({ tracks, recording }) =>
        meanOfLevel(tracks.level('changes', 'waiting'), recording.request.durationMs),
    },
  ],
});

export const view = stage({
  moment: moment(HEIGHT, [shop, pages, sentence]),
  strip: strip(processes, closed, waiting),
});
