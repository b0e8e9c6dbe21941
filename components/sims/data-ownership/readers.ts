// Who reads a number: on the way to it, and back with an answer that may be old.

import {
  type Instant,
  type MomentMark,
  type Placement,
  type Shown,
  TRAVEL_MS,
} from '@/components/figure/marks/contract';
import { paintToken, TOKEN_RADIUS, tokenLegend } from '@/components/figure/marks/tokens';
import type { Surface } from '@/components/figure/surface/surface';
import { isChanged } from './now';
import { GRIDS, isWide, keysOf, middleOf, PIPE, READERS, wayOf } from './plan';
import { say, signs } from './stage-words';

/** So many readers are drawn one by one. */
const MOST_READERS = 5;
/** A reader goes for one of these, and stays with the answer for the other. */
const PHASES = 2;

type Point = readonly [x: number, y: number];
const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

function paintStale(s: Surface, x: number, y: number): void {
  s.dot('card', x, y, TOKEN_RADIUS);
  s.halfRing('dropped', x, y, TOKEN_RADIUS - 1);
}

/** Where a reader goes: straight to a cell of its own service, or along the pipe to the owner's. */
function wayTo(goal: Point, placement: Placement, isAsking: boolean): readonly Point[] {
  const from = READERS[placement];
  if (!isAsking) return [from, goal];
  const { x, y, width, height } = PIPE[placement];
  return [from, [x + width, y + height / 2], [x, y + height / 2], goal];
}

function alongWay(way: readonly Point[], share: number): Point {
  const at = share * (way.length - 1);
  const leg = Math.min(way.length - 2, Math.floor(at));
  return between(way[leg] as Point, way[leg + 1] as Point, at - leg);
}

/** Of many readers some are drawn: each goes to a cell, and then shows what it was told. */
function paintReaders(s: Surface, shown: Shown, placement: Placement, { tMs, pace }: Instant) {
  const reader = shown.tracks.flights('reader');
  const { fromMs, toMs, about, outcome, outcomes } = reader.data;
  const way = wayOf(shown);
  const { owner, reader: own, shared } = GRIDS[placement];
  const grid = { ask: owner, shared, copy: own, together: own }[way];
  const spellMs = PHASES * TRAVEL_MS * pace;
  const { readsPerSec } = shown.recording.request.config;
  const every = Math.max(1, Math.ceil((Number(readsPerSec) * spellMs) / 1000 / MOST_READERS));
  const [first, end] = reader.begunBetween(tMs - spellMs, tMs);
  for (let row = first; row < end; row += 1) {
    if (row % every !== 0) continue;
    const share = (PHASES * (tMs - (fromMs[row] as number))) / spellMs;
    const goal = middleOf(grid, about[row] as number, keysOf(shown));
    const path = wayTo(goal, placement, way === 'ask');
    if (share < 1) {
      paintToken(s, 'going', ...alongWay(path, share), TOKEN_RADIUS);
      continue;
    }
    // Whoever asks goes there and comes back with the answer.
    // Whoever is not answered yet stands in line, and is drawn there.
    if ((toMs[row] as number) > tMs) continue;
    const how = outcomes[outcome[row] as number];
    const at = way === 'ask' && how !== 'failed' ? alongWay(path, 2 - share) : goal;
    if (how === 'old') paintStale(s, ...at);
    else paintToken(s, how === 'fresh' ? 'answered' : 'lost', ...at, TOKEN_RADIUS);
  }
}

export const readers: MomentMark = {
  legend(shown) {
    const { data } = shown.tracks.flights('reader');
    if (data.length === 0) return [];
    const isThere = (outcome: string) => data.outcome.includes(data.outcomes.indexOf(outcome));
    return [
      tokenLegend('answered', signs.fresh),
      ...(isThere('old')
        ? [{ words: signs.stale, sample: (s: Surface) => paintStale(s, 10, 6) }]
        : []),
      ...(isThere('failed') ? [tokenLegend('lost', signs.failed)] : []),
    ];
  },
  prepare: (shown, placement) => ({
    paint(s, instant) {
      const { data } = shown.tracks.flights('reader');
      if (data.length === 0) return;
      const [x, y] = READERS[placement];
      if (isWide(placement)) {
        s.text('ink-2', x, y + 18, say.readers[shown.locale], { size: 12.5, align: 'center' });
      }
      paintReaders(s, shown, placement, instant);
      if (wayOf(shown) !== 'shared' || !isChanged(shown, instant.tMs)) return;
      const { shared } = GRIDS[placement];
      s.outline('dropped', shared.x - 6, shared.y - 6, shared.width + 12, shared.height + 12, 10, {
        width: 1.75,
      });
    },
  }),
};
