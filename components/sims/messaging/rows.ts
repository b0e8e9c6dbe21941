// The strip: a dot for each run by what it came to, with outages behind, and how many messages wait.

import type { StripMark } from '@/components/figure/marks/contract';
import { levels } from '@/components/figure/marks/levels';
import { meanOfLevel } from '@/components/figure/marks/slices';
import { formatNumber } from '@/i18n/format';
import { configOf, isSix, pipeOf, type Run, receiversIn, runsOf } from './now';
import { sixRows } from './six-rows';
import { rows } from './stage-words';

/** Equal runs closer than this share of the picture are one dot. */
const APART = 1 / 500;

/** Without those that would lie on a dot of the same kind. */
function apart(runs: readonly Run[], leastMs: number): readonly Run[] {
  const last = new Map<string, number>();
  return runs.filter(({ outcome, toMs, copy }) => {
    const kind = `${outcome} ${copy % 6}`;
    if (toMs - (last.get(kind) ?? -Infinity) < leastMs) return false;
    last.set(kind, toMs);
    return true;
  });
}

const LEVEL: Readonly<Record<Run['outcome'], number>> = {
  first: 0.84,
  skipped: 0.84,
  again: 0.62,
  failed: 0.4,
  underWay: 0.84,
};

/** What went well lies low, what was done again above it, what failed on top. */
const runDots: StripMark = {
  height: 66,
  name: rows.runs,
  legend: () => [],
  *prepare(shown) {
    const { durationMs } = shown.recording.request;
    const { data } = shown.tracks.spans('receiver');
    const over = runsOf(shown).all.filter(({ toMs }) => toMs <= durationMs);
    const seen = apart(
      over.toSorted((a, b) => a.toMs - b.toMs),
      durationMs * APART,
    );
    const ills = Array.from({ length: data.length }, (_, row) => ({
      fromMs: data.fromMs[row] ?? 0,
      toMs: Math.min(durationMs, data.toMs[row] ?? durationMs),
    }));
    return {
      size: seen.length + ills.length,
      paint(surface, box, from, to) {
        const x = (ms: number): number => box.x + (ms / durationMs) * box.width;
        for (const ill of ills.slice(from, to)) {
          surface.hatched('line', x(ill.fromMs), box.y, x(ill.toMs) - x(ill.fromMs), box.height);
        }
        for (const run of seen.slice(
          Math.max(0, from - ills.length),
          Math.max(0, to - ills.length),
        )) {
          const y = box.y + box.height * LEVEL[run.outcome];
          if (run.outcome === 'failed') surface.cross('dropped', x(run.toMs), y, 3);
          else if (run.outcome === 'again') surface.ring('busy', x(run.toMs), y, 3, 1.8);
          else surface.dot(run.outcome === 'skipped' ? 'good' : 'busy', x(run.toMs), y, 2.2);
        }
      },
    };
  },
};

/** From the knobs alone: what would wait if nobody took anything while a receiver is ill. */
function mostWaiting(shown: Parameters<StripMark['legend']>[0]): number {
  const { atOnce, ratePerSec, outage, outageForSec } = configOf(shown);
  const backlog = outage === 'none' ? 0 : ratePerSec * outageForSec;
  const most = Math.max(10, atOnce, backlog) * 1.2;
  return most > 50 ? 20 * Math.ceil(most / 20) : 5 * Math.ceil(most / 5);
}

const waiting = levels({
  height: 48,
  name: rows.waiting,
  scale: (shown) => [{ share: 0, words: formatNumber(mostWaiting(shown), shown.locale) }],
  top: mostWaiting,
  parts: (['0', '1', '2'] as const).map((name, i) => ({
    paint: 'queued' as const,
    alpha: 1 - i * 0.28,
    values: (shown) =>
      i < receiversIn(shown)
        ? meanOfLevel(shown.tracks.level('waiting', name), shown.recording.request.durationMs)
        : new Float64Array(240),
  })),
});

type Shown = Parameters<StripMark['legend']>[0];

export const stripRows = [
  { ...runDots, isIn: (shown: Shown) => !isSix(shown) },
  { ...waiting, isIn: (shown: Shown) => pipeOf(shown) !== 'direct' && !isSix(shown) },
  ...sixRows,
] as const;
