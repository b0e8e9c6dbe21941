// Four filmstrips of ninety frames, one for each way: what is kept, what is at work, what has to be done again.

import type { MomentMark, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { chosen, knobOf, nowAt, type Piece, type WayNow } from './now';
import { stageWords, wayNames } from './stage-words';

const FRAMES = 90;

interface Plan {
  readonly left: number;
  readonly top: number;
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
  /** Where what is paid stands: beside the name, or, where there is no room, at the right end. */
  readonly paid: { readonly x: number; readonly align: 'left' | 'right' };
}

const PLANS: Placed<Plan> = {
  wide: { left: 4, top: 54, pitch: 47, width: 780, height: 22, paid: { x: 126, align: 'left' } },
  tall: { left: 4, top: 90, pitch: 46, width: 320, height: 20, paid: { x: 324, align: 'right' } },
};
export const HEIGHT: Placed<number> = { wide: 222, tall: 254 };

/** Frames are gaps in what lies under them. */
function cutFrames(s: Surface, { left, width, height }: Plan, y: number): void {
  const pitch = width / FRAMES;
  const middle = y + height / 2;
  s.stroke('card', [left + pitch - 0.5, middle, left + width, middle], {
    width: height,
    dash: [1, pitch - 1],
    cap: 'butt',
  });
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Kept pieces that stand beside each other, as one. */
function keptRuns(pieces: readonly Piece[]): readonly Run[] {
  const places = pieces
    .filter(({ state }) => state === 'kept')
    .map(({ piece }) => piece)
    .sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.to === place) last.to = place + 1;
    else runs.push({ from: place, to: place + 1 });
  }
  return runs;
}

const KEPT = 'busy';

function paintFilm(s: Surface, plan: Plan, y: number, { pieces, count }: WayNow): void {
  const { left, width, height } = plan;
  const per = width / count;
  s.rect('line-2', left, y, width, height);
  for (const { piece, state, lostShare } of pieces) {
    if (state !== 'kept' && lostShare > 0) {
      s.hatched('ink-3', left + piece * per, y, lostShare * per, height);
    }
  }
  for (const { from, to } of keptRuns(pieces)) {
    s.rect(KEPT, left + from * per, y, (to - from) * per, height);
  }
  // What is at work is thin: it is not there yet. One outline for all of it is half as long as ninety boxes.
  const under = y + height;
  const working = pieces
    .filter(({ state }) => state === 'working')
    .toSorted((a, b) => a.piece - b.piece)
    .flatMap(({ piece, share }) => {
      const [from, to] = [left + piece * per, left + (piece + share) * per];
      return [from, under, from, under - 8, to, under - 8, to, under];
    });
  if (working.length > 0) s.area(KEPT, working);
  cutFrames(s, plan, y);
}

/** Only a call that is longer than its limit has a wall in its film. */
function paintWall(s: Surface, { left, width, height }: Plan, y: number, workMin: number): void {
  if (workMin <= 15) return;
  s.rect('dropped', left + (15 / workMin) * width - 1, y - 4, 2, height + 8);
}

const minutes = (value: number, shown: Shown): string =>
  formatNumber(value, shown.locale, value < 10 ? 1 : 0);

function paintWay(s: Surface, plan: Plan, y: number, now: WayNow, shown: Shown): void {
  const { locale } = shown;
  const isChosen = now.way === chosen(shown);
  const weight = isChosen ? 800 : 600;
  const phase = stageWords.phases[now.phase][locale];
  const paid = stageWords.paid(minutes(now.paidMin, shown), phase, locale);
  s.text('ink', plan.left, y - 8, wayNames[now.way][locale], { size: 14, weight });
  s.text(
    now.phase === 'delivered' || now.phase === 'gaveUp' ? 'ink' : 'ink-2',
    plan.paid.x,
    y - 8,
    paid,
    { size: 13, weight: 600, align: plan.paid.align },
  );
  paintFilm(s, plan, y, now);
  if (isChosen) {
    s.outline('ink', plan.left - 3, y - 3, plan.width + 6, plan.height + 6, 4, { width: 1.5 });
  }
  if (now.way === 'one') paintWall(s, plan, y, knobOf(shown, 'workMin'));
}

const planOf = (placement: Placement): Plan => PLANS[placement];

export const films: MomentMark = {
  legend: () => [
    { words: stageWords.kept, sample: (s) => s.rect(KEPT, 0, 0, 20, 12) },
    { words: stageWords.working, sample: (s) => s.rect(KEPT, 0, 6, 20, 6) },
    { words: stageWords.lost, paint: 'ink-3', isHatched: true },
    { words: stageWords.wall, sample: (s) => s.rect('dropped', 9, 0, 2, 12) },
  ],
  describe: (shown, tMs) =>
    nowAt(shown, tMs)
      .map(({ way, kept }) => {
        const percent = formatNumber(100 * kept, shown.locale);
        return stageWords.share(wayNames[way][shown.locale], percent, shown.locale);
      })
      .join(', '),
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const plan = planOf(placement);
      nowAt(shown, tMs).forEach((now, place) => {
        paintWay(surface, plan, plan.top + place * plan.pitch, now, shown);
      });
    },
  }),
};
