// The stage: tiles and the board above, and below them a lane for each piece with the share of its visits that was cold.

import type { Shown, StripMark } from '@/components/figure/marks/contract';
import { moment, type StageAct, stage, strip } from '@/components/figure/stage/stage-spec';
import { turning } from '@/components/figure/stage/turning';
import { board } from './board';
import { nowAt, pieceCount } from './now';
import { HEIGHT, scene } from './scene';
import { row, sharing } from './stage-words';

const HOUR_MS = 3_600_000;
/** Hours that a bar of a lane stands for: with visits every twelve minutes, twenty of a piece. */
const BAR_HOURS = 4;

/** By piece and bar: how many calls came, hit a cold start, and left. */
interface Lane {
  readonly came: Float64Array;
  readonly cold: Float64Array;
  readonly left: Float64Array;
}

function lanesOf(shown: Shown): readonly Lane[] {
  const { tracks, recording } = shown;
  const bars = Math.max(1, Math.ceil(recording.request.durationMs / (BAR_HOURS * HOUR_MS)));
  const barOf = (atMs: number): number =>
    Math.min(bars - 1, Math.floor(atMs / (BAR_HOURS * HOUR_MS)));
  const none = () => new Float64Array(bars);
  const lanes = Array.from({ length: pieceCount(shown) }, () => ({
    came: none(),
    cold: none(),
    left: none(),
  }));
  const count = (piece: number | undefined, what: keyof Lane, atMs: number | undefined): void => {
    const of = lanes[piece ?? -1]?.[what];
    if (of) of[barOf(atMs ?? 0)] = (of[barOf(atMs ?? 0)] ?? 0) + 1;
  };
  const visit = tracks.flights('visit').data;
  for (let i = 0; i < visit.length; i += 1) {
    count(visit.to[i], 'came', visit.fromMs[i]);
    const isLeft = visit.outcomes[visit.outcome[i] ?? -1] === 'left';
    if (isLeft) count(visit.to[i], 'left', visit.fromMs[i]);
  }
  const { length, state, states, about, fromMs } = tracks.spans('environment').data;
  for (let i = 0; i < length; i += 1) {
    if (states[state[i] ?? -1] === 'starting') count(about[i], 'cold', fromMs[i]);
  }
  return lanes;
}

/** What came of all pieces together, in a lane of its own. */
function together(lanes: readonly Lane[]): Lane {
  const sum = (what: keyof Lane): Float64Array =>
    Float64Array.from(lanes[0]?.[what] ?? [], (_, bar) =>
      lanes.reduce((all, lane) => all + (lane[what][bar] ?? 0), 0),
    );
  return { came: sum('came'), cold: sum('cold'), left: sum('left') };
}

/** Room for the row's name over its lanes, and all of its height. */
const TOP = 20;
const ROW = 132;
/** Lower than this a lane shows nothing: then there is one for all pieces. */
const LEAST_LANE = 6;

const lanes: StripMark = {
  height: ROW,
  name: row.lanes,
  legend: () => [
    { words: row.cold, sample: (s) => s.rect('cold', 2, 2, 16, 8) },
    { words: row.left, paint: 'dropped' },
  ],
  *prepare(shown) {
    const all = lanesOf(shown);
    const { durationMs } = shown.recording.request;
    return {
      laneNumbers: all.map((_, piece) => ({
        share: (TOP + ((piece + 0.6) / all.length) * (ROW - TOP)) / ROW,
        words: all.length > 8 && piece % 2 === 1 ? '' : String(piece + 1),
      })),
      size: all.length,
      paint(surface, box, from, to) {
        const isLow = (box.height - TOP) / all.length < LEAST_LANE;
        const seen = isLow ? [together(all)] : all;
        const pitch = (box.height - TOP) / seen.length;
        const width = (box.width * BAR_HOURS * HOUR_MS) / durationMs;
        seen.slice(from, to).forEach(({ came, cold, left }, i) => {
          const floor = box.y + TOP + (from + i + 1) * pitch - 1;
          surface.rect('line', box.x, floor, box.width, 1);
          came.forEach((visits, bar) => {
            if (visits === 0) return;
            const x = box.x + bar * width + 1;
            const tall = (share: number): number => share * (pitch - 3);
            const high = tall((cold[bar] ?? 0) / visits);
            if (high > 0) surface.rect('cold', x, floor - high, width - 2, high);
            const lost = tall((left[bar] ?? 0) / visits);
            if (lost > 0) surface.rect('dropped', x, floor - lost, width - 2, lost);
          });
        });
      },
    };
  },
};

const hasBegun = (_: Shown, tMs: number): boolean => tMs > 0;
/** Whether anything stands on the ground that could share a server. */
const hasGround = (shown: Shown, tMs: number): boolean => {
  const { pieces } = nowAt(shown, tMs, 1);
  return pieces.filter(({ place }) => place !== 'sky').length > 1;
};

const acts: readonly StageAct[] = [
  { act: 'coupons', on: null, at: { wide: [0, 324], tall: [0, 416] }, isOffered: hasBegun },
  ...turning({
    knob: 'sharing',
    on: 'shared',
    off: 'own',
    words: { on: sharing.shared, off: sharing.own },
    at: { wide: [180, 324], tall: [168, 416] },
    fromMs: () => 1,
  }).map((act) => ({
    ...act,
    isOffered: (shown: Shown, tMs: number) =>
      hasGround(shown, tMs) && (act.isOffered?.(shown, tMs) ?? true),
  })),
];

export const view = stage({
  moment: moment(HEIGHT, [scene, board], acts),
  strip: strip(lanes),
});
