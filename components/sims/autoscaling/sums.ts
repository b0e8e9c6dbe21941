// A row of the strip in which the rule writes its own sum at each of its decisions: 4 × 100% ÷ 50% = 8.

import type { Box, Shown, StripMark, StripRow } from '@/components/figure/marks/contract';
import { textWidth } from '@/components/figure/surface/shapes';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { isCpu, knobOf } from './now';
import { stageWords } from './stage-words';

const SIZE = 12;
/** Baselines of the lines on which sums may stand, from the row's top. */
const LINES = [32, 49, 66] as const;
const HEIGHT = 74;
const GAP = 8;

interface Sum {
  readonly atMs: number;
  /** The whole sum, and its result where there is no room for more. */
  readonly words: string;
  readonly short: string;
}

function sumsOf(shown: Shown): readonly Sum[] {
  const { tracks, locale } = shown;
  const { length, fromMs, about, state, states } = tracks.spans('decision').data;
  const rule = (name: string, atMs: number): number => tracks.level('rule', name).at(atMs);
  const slots = knobOf(shown, 'slotsPerInstance') / knobOf(shown, 'workSec');
  const target = knobOf(shown, 'target');
  const percent = (ratio: number): string => `${formatNumber(100 * ratio, locale)}%`;
  const number = (value: number): string => formatNumber(value, locale, value < 100 ? 1 : 0);
  return Array.from({ length }, (_, row) => {
    const atMs = fromMs[row] ?? 0;
    const [measured, reading, size] = [
      rule('measured', atMs),
      rule('reading', atMs),
      rule('size', atMs),
    ];
    const short = `${states[state[row] ?? -1] === 'grow' ? '↗' : '↘'} ${size}`;
    const wanted = about[row] ?? size;
    if (shown.recording.request.config.policy === 'step') return { atMs, words: short, short };
    const [read, aim] = isCpu(shown)
      ? [percent(reading), percent(target)]
      : [number(reading), number(target * slots)];
    const bounded = wanted === size ? '' : ` → ${size}`;
    return { atMs, words: `${measured} × ${read} ÷ ${aim} = ${wanted}${bounded}`, short };
  });
}

interface Placed {
  readonly tickX: number;
  readonly x: number;
  readonly line: number;
  readonly text: string;
}

class SumsRow implements StripRow {
  readonly size = 0;

  constructor(
    private readonly all: readonly Sum[],
    private readonly durationMs: number,
  ) {}

  paint(): void {}

  /**
   * What was calculated by now, written out whole: a sum is longer than the time until the next one, and would be cut
   * at the cursor.
   */
  ahead(surface: Surface, box: Box, tMs: number): void {
    const placed = this.placed(box.width, tMs);
    for (const { tickX, line } of placed) {
      const top = (LINES[line] as number) - SIZE;
      surface.rect('ink', tickX - 1, box.y + top, 2, box.height - top);
    }
    for (const { x, line, text } of placed) {
      const y = box.y + (LINES[line] as number);
      surface.text('ink', x, y, text, { size: SIZE, weight: 600, plate: 'card' });
    }
  }

  /** Lines are taken in order of time, so that a sum stands on the same one at every moment. */
  private placed(width: number, tMs: number): readonly Placed[] {
    const endOf: number[] = LINES.map(() => 0);
    return this.all
      .filter(({ atMs }) => atMs <= tMs)
      .flatMap(({ atMs, words, short }): Placed[] => {
        const tickX = (atMs / this.durationMs) * width;
        for (const text of [words, short]) {
          const long = textWidth(text, SIZE);
          const x = Math.min(tickX + GAP, width - long);
          const line = endOf.findIndex((end) => end <= x);
          if (line < 0) continue;
          endOf[line] = x + long + GAP;
          return [{ tickX, x, line, text }];
        }
        return [];
      });
  }
}

export const sums: StripMark = {
  height: HEIGHT,
  name: stageWords.sums,
  legend: () => [],
  *prepare(shown) {
    const all = sumsOf(shown);
    yield;
    return new SumsRow(all, shown.recording.request.durationMs);
  },
};
