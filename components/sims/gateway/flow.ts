// Calls on their way: to the gate, on to the backend or the cache, and the crosses of those who were refused.

import type { Instant, MomentMark, Shown } from '@/components/figure/marks/contract';
import { roundUpTo } from '@/components/figure/marks/round';
import type { Client } from '@/engine/models/gateway/config';
import { formatNumber } from '@/i18n/format';
import { clientsOf, isFollowed, isRead, levelAt, mostPerSec, rateAt, refusedBy } from './now';
import { along, lanesOf, PLAN } from './plan';
import { stageWords } from './stage-words';

/** How long a call is seen on its way, in ms of the learner's clock: it takes no simulated time. */
const SEEN_MS = 700;
/** Where runs last longer than the way is seen, it is shorter, so that a call is there before its run is over. */
const SEEN_BESIDE_RUNS_MS = 250;
const seenMs = (shown: Shown): number => (isFollowed(shown) ? SEEN_BESIDE_RUNS_MS : SEEN_MS);
/** More dots on one way could not be told apart. */
const MOST_DOTS = 14;

/** How many calls one dot stands for: the same on all ways. */
const perDot = (shown: Shown, pace: number): number =>
  roundUpTo((mostPerSec(shown) * seenMs(shown) * pace) / 1_000 / MOST_DOTS);

/** For each dot that is on its way, how far it has come, 0 to 1: the last began now. */
function* underWay(
  shown: Shown,
  count: (atMs: number) => number,
  { tMs, pace }: Instant,
): Generator<number> {
  const each = perDot(shown, pace);
  const [before, now] = [count(tMs - seenMs(shown) * pace), count(tMs)];
  if (now === before) return;
  for (let dot = Math.floor(before / each) + 1; dot * each <= now; dot += 1) {
    yield (now - dot * each) / (now - before);
  }
}

const DOT = 5;
const CROSS = 4.5;

/** Those who come, each on a way of its own, with 504 on the way back. */
export const arriving: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => {
    const all = clientsOf(shown);
    const lanes = lanesOf(placement, all.length);
    const { locale } = shown;
    return {
      paint(surface, instant) {
        const { tMs, pace } = instant;
        const each = perDot(shown, pace);
        for (const [place, client] of all.entries()) {
          const lane = lanes[place];
          if (!lane) continue;
          surface.stroke('line', lane.way, { width: 1.25 });
          const [x, y] = lane.at;
          const name = stageWords.clients[client][locale];
          surface.text('ink', x, y, name, { size: 13, weight: 700 });
          const rate = rateAt(shown, client, tMs);
          if (rate > 0) {
            const words = stageWords.rate(rate, locale);
            if (placement === 'wide') surface.text('ink-2', x, y + 29, words, { size: 12 });
            else surface.text('ink-2', x, y + 16, words, { size: 12 });
          }
          const centres: number[] = [];
          for (const share of underWay(shown, (atMs) => callsOf(shown, client, atMs), instant)) {
            centres.push(...along(lane.way, share));
          }
          surface.dots('busy', centres, DOT);
        }
        paintLate(
          shown,
          instant,
          lanes[all.indexOf('orders')]?.way ?? lanes[0]?.way ?? [],
          surface,
        );
        if (each > 1 && placement === 'wide') {
          surface.text('ink-2', 0, 14, stageWords.each(each, locale), { size: 12 });
        }
      },
    };
  },
};

const callsOf = (shown: Shown, client: Client, tMs: number): number =>
  levelAt(shown, 'calls', client, tMs);

function paintLate(
  shown: Shown,
  instant: Instant,
  way: readonly number[],
  surface: Parameters<ReturnType<MomentMark['prepare']>['paint']>[0],
): void {
  const late = (atMs: number): number => levelAt(shown, 'ends', 'timedOut', atMs);
  if (late(instant.tMs) === 0 || way.length === 0) return;
  let isNamed = false;
  for (const share of underWay(shown, late, instant)) {
    const [x, y] = along(way, 1 - share);
    surface.cross('dropped', x, y, CROSS + 1);
    if (isNamed) continue;
    isNamed = true;
    const style = { size: 12, weight: 700, align: 'center', plate: 'card' } as const;
    surface.text('ink', x, y - 10, '504', style);
  }
}

/** Those who got through: each holds a token; and those whom the cache answers. */
export const passing: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => {
    const { out, toShelf } = PLAN[placement];
    return {
      paint(surface, instant) {
        surface.arrow('ink-2', out, { width: 1.25 });
        const count = (name: 'passed' | 'hit') => (atMs: number) =>
          levelAt(shown, 'ends', name, atMs);
        for (const share of underWay(shown, count('passed'), instant)) {
          const [x, y] = along(out, share);
          surface.dot('busy', x, y, DOT);
          surface.ring('accent', x, y, DOT + 2, 1.6);
        }
        if (!isRead(shown)) return;
        surface.stroke('line', toShelf, { width: 1.25 });
        for (const share of underWay(shown, count('hit'), instant)) {
          const [x, y] = along(toShelf, share);
          surface.dot('good', x, y, DOT);
          surface.ring('accent', x, y, DOT + 2, 1.6);
        }
      },
    };
  },
};

const MOST_CROSSES = 2;
const PITCH = 12;

/** Those who got 429, 503 or 504: crosses below the gate, and their numbers. */
export const turnedAway: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => {
    const { refused, gate } = PLAN[placement];
    const { x, y, perRow } = refused;
    const { locale } = shown;
    return {
      paint(surface, { tMs }) {
        const counts = [
          ['429', refusedBy(shown, tMs)],
          ['503', levelAt(shown, 'ends', 'overloaded', tMs)],
          ['504', levelAt(shown, 'ends', 'timedOut', tMs)],
        ] as const;
        const seen = counts.filter(([, count]) => count > 0);
        if (seen.length === 0) return;
        const total = seen.reduce((sum, [, count]) => sum + count, 0);
        const each = roundUpTo(total / (MOST_CROSSES * perRow));
        const middle = placement === 'wide' ? gate.x + gate.width / 2 : x + 44;
        surface.arrow('dropped', [middle, gate.y + gate.height, middle, y - 10], { width: 1.5 });
        for (let i = 0; i < Math.floor(total / each); i += 1) {
          const across = x + 4 + (i % perRow) * PITCH;
          surface.cross('dropped', across, y + Math.floor(i / perRow) * PITCH, CROSS);
        }
        if (placement === 'tall') {
          const words = seen
            .map(([code, count]) => `${code} ${formatNumber(count, locale)}`)
            .join(' · ');
          surface.text('ink', x, y + 30, words, { size: 12, weight: 700 });
          return;
        }
        const right = x + perRow * PITCH + 12;
        for (const [i, [code, count]] of seen.entries()) {
          const base = y + 8 + i * 22;
          surface.text('dropped', right, base, code, { size: 19, weight: 800 });
          surface.text('ink', right + 42, base, formatNumber(count, locale), {
            size: 14,
            weight: 700,
          });
        }
        if (each > 1) {
          const words = stageWords.crosses(each, locale);
          surface.text('ink-2', x, y + 32, words, { size: 12 });
        }
      },
    };
  },
};
