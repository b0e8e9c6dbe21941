// Requests on their way in, and the three bins for those that are refused: by the limit, by growth, per second.

import type { Instant, MomentMark, Shown } from '@/components/figure/marks/contract';
import { roundUpTo } from '@/components/figure/marks/round';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { standingAt } from './grid';
import { binsIn, DATABASE, HERO, perSquare, WAY } from './plan';
import { stageWords } from './stage-words';

export const REASONS = ['limit', 'growth', 'rate'] as const;
export type Reason = (typeof REASONS)[number];

/** How long a request is seen on its way, in ms of the learner's clock: it takes no simulated time. */
const SEEN_MS = 700;
/** More dots at once could not be told apart. */
const MOST_DOTS = 14;

export const requestsBy = (shown: Shown, name: Reason | 'arrived' | 'failed', tMs: number) =>
  shown.tracks.level('requests', name).at(tMs);

/** The most requests that may come in one second, known before the run. */
function mostPerSec({ recording }: Shown): number {
  const { config } = recording.request;
  const ours =
    Number(config.ratePerSec) * (config.arrivals === 'spike' ? Number(config.peakFactor) : 1);
  const job = config.neighbor === 'on' ? Number(config.jobPerSec) : 0;
  return config.arrivals === 'at-once' ? Number(config.crowd) : ours + job;
}

/** How many requests one dot stands for. */
const perDot = (shown: Shown, pace: number): number =>
  roundUpTo((mostPerSec(shown) * SEEN_MS * pace) / 1_000 / MOST_DOTS);

/** For each dot that is on its way: its number, and how far it has come, 0 to 1. */
function* underWay(
  shown: Shown,
  name: Reason | 'arrived',
  { tMs, pace }: Instant,
): Generator<readonly [number: number, share: number]> {
  const each = perDot(shown, pace);
  const travelMs = SEEN_MS * pace;
  const [before, now] = [requestsBy(shown, name, tMs - travelMs), requestsBy(shown, name, tMs)];
  if (now === before) return;
  for (let dot = Math.floor(before / each) + 1; dot * each <= now; dot += 1) {
    yield [dot, (now - dot * each) / (now - before)];
  }
}

export const arriving: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => {
    const { fromX, toX, y } = WAY[placement];
    return {
      paint(surface, instant) {
        surface.stroke('line', [fromX, y, toX, y], { width: 1 });
        surface.text('ink-2', fromX, y - 14, stageWords.requests[shown.locale], {
          size: 12.5,
          weight: 600,
        });
        for (const [, share] of underWay(shown, 'arrived', instant)) {
          surface.dot('busy', fromX + (toX - fromX) * share, y, 5);
        }
        const each = perDot(shown, instant.pace);
        if (each === 1) return;
        const words = stageWords.perDot(each, shown.locale);
        surface.text('ink-2', fromX, y + 24, words, { size: 12 });
      },
    };
  },
};

function paintFalling(
  surface: Surface,
  shown: Shown,
  reason: Reason,
  box: ReturnType<typeof binsIn>[number],
  instant: Instant,
): void {
  // Beside the count, which a narrow bin leaves little room for.
  const columns = box.width > 120 ? 3 : 1;
  for (const [dot, share] of underWay(shown, reason, instant)) {
    const x = box.x + box.width - 11 - (dot % columns) * 12;
    surface.cross('dropped', x, box.y + 12 + share * (box.height - 24), 4.5);
  }
}

/** What was refused, by reason: a bin that is empty is drawn as emptiness. */
export const bins: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => {
    const boxes = binsIn(placement);
    return {
      paint(surface, instant) {
        for (const [i, reason] of REASONS.entries()) {
          const box = boxes[i];
          if (!box) continue;
          const count = requestsBy(shown, reason, instant.tMs);
          const { x, y, width, height } = box;
          const isFilled = count > 0;
          surface.outline(isFilled ? 'dropped' : 'line', x, y, width, height, 10, {
            width: isFilled ? 1.75 : 1,
            ...(isFilled ? {} : { dash: [4, 4] }),
          });
          surface.text('ink-2', x + 10, y + 20, stageWords.bins[reason][shown.locale], {
            size: 12.5,
            weight: 600,
          });
          if (!isFilled) continue;
          surface.text('ink', x + 10, y + 46, formatNumber(count, shown.locale), {
            size: 22,
            weight: 800,
          });
          surface.text('ink-2', x + 10, y + 63, stageWords.refused[shown.locale], { size: 12 });
          paintFalling(surface, shown, reason, box, instant);
        }
      },
    };
  },
};

/** How many work now: the one big number on the stage. */
export const hero: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const { size, limitAt } = HERO[placement];
      const { working, job, quota } = standingAt(shown, tMs);
      const small = { size: 12.5, weight: 600 } as const;
      surface.text('ink-2', 0, 13, stageWords.working[shown.locale], small);
      const count = formatNumber(working + job, shown.locale);
      surface.text('ink', 0, 15 + size * 0.9, count, { size, weight: 800 });
      const [x, y] = limitAt;
      surface.text('ink-2', x, y, stageWords.limit(quota, shown.locale), small);
      const each = perSquare(quota);
      if (each > 1 && placement === 'wide') {
        surface.text('ink-2', x, y + 18, stageWords.perSquare(each, shown.locale), { size: 12 });
      }
    },
  }),
};

/** What stands behind the function and does not grow along. */
export const database: MomentMark = {
  legend: () => [],
  prepare: (shown, placement) => {
    const most = Number(shown.recording.request.config.dbConnections);
    const { x, y, width, height } = DATABASE[placement];
    const isWide = placement === 'wide';
    return {
      paint(surface, { tMs }) {
        if (most === 0) return;
        const { connected } = standingAt(shown, tMs);
        const isFull = connected >= most;
        surface.rect('card', x, y, width, height, 12);
        surface.rect('baas', x + 8, y + 10, 5, height - 20, 2.5);
        surface.outline(isFull ? 'dropped' : 'line', x, y, width, height, 12, {
          width: isFull ? 1.75 : 1,
        });
        surface.text('ink', x + 24, y + 22, stageWords.database[shown.locale], {
          size: 13,
          weight: 700,
        });
        const used = stageWords.connections(connected, most, shown.locale);
        if (isWide) {
          surface.text('ink', x + 24, y + 62, used, { size: 25, weight: 800 });
          surface.text('ink-2', x + 24, y + 82, stageWords.connected[shown.locale], { size: 12.5 });
        } else {
          surface.text('ink', x + width - 14, y + 33, used, {
            size: 22,
            weight: 800,
            align: 'right',
          });
        }
        const failed = requestsBy(shown, 'failed', tMs);
        if (failed === 0) {
          if (!isWide) {
            surface.text('ink-2', x + 24, y + 39, stageWords.connected[shown.locale], { size: 12 });
          }
          return;
        }
        const below = isWide ? y + 110 : y + 39;
        surface.cross('dropped', x + 28, below - 4, 4);
        surface.text('ink', x + 38, below, stageWords.failed(failed, shown.locale), {
          size: 12,
          weight: 600,
        });
      },
    };
  },
};
