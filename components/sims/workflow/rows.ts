// The strip: a row for each step with its failed tries and outages, and how many orders lie there half-done.

import type { StripMark } from '@/components/figure/marks/contract';
import { levels } from '@/components/figure/marks/levels';
import { meanOfLevel } from '@/components/figure/marks/slices';
import { CALLED_STEPS } from '@/engine/models/workflow/config';
import { formatNumber } from '@/i18n/format';
import { configOf, hasApproval } from './now';
import { rows, shortNames } from './stage-words';

/** Equal signs closer than this share of the picture are one. */
const APART = 1 / 400;
const FAILED: readonly string[] = ['failed', 'refused', 'out'];

/** When tries of a step came to nothing, and when charges lost their answer. */
const stepRow = (step: number): StripMark => ({
  height: 21,
  name: shortNames[step] ?? { ko: '', en: '' },
  legend: () => [],
  isIn: (shown) => !hasApproval(shown) || configOf(shown).orders === 1,
  *prepare(shown) {
    const { durationMs } = shown.recording.request;
    const tried = shown.tracks.flights('tried').data;
    const service = shown.tracks.spans('service').data;
    const outs: (readonly [number, number])[] = [];
    for (let row = 0; row < service.length; row += 1) {
      if (service.thing[row] !== step) continue;
      outs.push([service.fromMs[row] ?? 0, Math.min(durationMs, service.toMs[row] ?? durationMs)]);
    }
    const crosses: number[] = [];
    const lost: number[] = [];
    let crossMs = Number.NEGATIVE_INFINITY;
    for (const row of tried.byEnd) {
      if (tried.from[row] !== step) continue;
      const atMs = tried.toMs[row] ?? Infinity;
      const outcome = tried.outcomes[tried.outcome[row] ?? 255] ?? '';
      if (atMs > durationMs) continue;
      if (outcome === 'lost') lost.push(atMs);
      else if (FAILED.includes(outcome) && atMs - crossMs >= durationMs * APART) {
        crosses.push(atMs);
        crossMs = atMs;
      }
    }
    return {
      size: outs.length + crosses.length + lost.length,
      paint(surface, box, from, to) {
        const x = (ms: number): number => box.x + (ms / durationMs) * box.width;
        const y = box.y + box.height * 0.68;
        for (let piece = from; piece < to; piece += 1) {
          const out = outs[piece];
          const cross = crosses[piece - outs.length];
          const gone = lost[piece - outs.length - crosses.length];
          if (out) surface.hatched('line', x(out[0]), box.y, x(out[1]) - x(out[0]), box.height);
          else if (cross !== undefined) surface.cross('dropped', x(cross), y, 2.6);
          else if (gone !== undefined) surface.hatched('busy', x(gone) - 2.5, y - 5, 5, 10);
        }
      },
    };
  },
});

/** From the knobs alone: what would lie there if nothing were tried again, or nobody waited long enough. */
function mostHalf({ recording }: Parameters<StripMark['legend']>[0]): number {
  const { orders, ratePerSec, outageSec, mishaps, waitMin } = recording.request
    .config as unknown as ReturnType<typeof configOf>;
  if (orders === 1) return 2;
  const all = orders > 0 ? orders : (ratePerSec * recording.request.durationMs) / 1_000;
  const hit = ratePerSec * outageSec * 1.4;
  const most = waitMin > 0 ? all * 0.7 : hit + (mishaps === 'on' ? all * 0.15 : 0);
  return Math.max(10, 10 * Math.ceil(most / 10));
}

const half = levels({
  height: 42,
  name: rows.half,
  scale: (shown) => [{ share: 0, words: formatNumber(mostHalf(shown), shown.locale) }],
  top: mostHalf,
  parts: [
    {
      paint: 'dropped',
      values: (shown) =>
        meanOfLevel(shown.tracks.level('totals', 'half'), shown.recording.request.durationMs),
    },
  ],
});

export const stripRows = [
  ...Array.from({ length: CALLED_STEPS }, (_, step) => stepRow(step)),
  half,
];
