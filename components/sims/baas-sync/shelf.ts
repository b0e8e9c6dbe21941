// The portions that really lie on the shelf, in the open where they can be counted.

import type { MomentMark } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { isTablets, planOf, tabletsIn } from './plan';
import { stageWords } from './stage-words';

/** Portions are drawn one by one up to so many. */
const MOST_PORTIONS = 20;
const PORTION = 26;

function paintPortions(surface: Surface, left: number, all: number, x: number, y: number): void {
  const perLine = Math.min(all, 10);
  const middles = Array.from({ length: all }, (_, i) => {
    const across = (i % perLine) - (perLine - 1) / 2;
    const cx = x + across * Math.min(PORTION, 260 / perLine);
    return [cx, y + Math.floor(i / perLine) * PORTION] as const;
  });
  const there = middles.slice(0, Math.max(0, left));
  // Layer by layer instead of one by one: alike shapes in a row are one path of the still picture.
  for (const [cx, cy] of there) surface.dot('ink', cx, cy, 8.5);
  for (const [cx, cy] of there) surface.dot('card', cx, cy, 5.5);
  for (const [cx, cy] of there) surface.dot('busy', cx, cy, 2.5);
  for (const [cx, cy] of middles.slice(there.length))
    surface.outline('ink-3', cx - 8, cy - 8, 16, 16, 8, { dash: [2.5, 2.5], width: 1 });
}

/** What is really left, in the open where it can be counted. */
export const shelf: MomentMark = {
  legend: () => [],
  prepare(shown, placement) {
    if (!isTablets(shown)) return { paint() {} };
    const { locale, recording, tracks } = shown;
    const [x, y] = planOf(tabletsIn(shown), placement).shelf;
    const stock = Number(recording.request.config.stock);
    return {
      paint(surface, { tMs }) {
        const left = stock - tracks.level('totals', 'sold').at(tMs);
        const isCountable = stock <= MOST_PORTIONS && tabletsIn(shown) === 2;
        const label = { size: 12.5, align: 'center' } as const;
        surface.text('ink-2', x, y, stageWords.shelf[locale], label);
        if (isCountable) paintPortions(surface, left, stock, x, y + 20);
        const under = isCountable ? 48 + (Math.ceil(stock / 10) - 1) * PORTION : 12;
        const isBeside = isCountable && placement === 'tall';
        const [valueX, valueY] = isBeside ? [304, y + 28] : [x, y + under + 26];
        const style = { size: 32, weight: 800, align: 'center' } as const;
        const paint = left < 0 ? 'dropped' : 'ink';
        const words =
          left < 0 ? stageWords.owed(-left, isBeside, locale) : formatNumber(left, locale);
        const size = left >= 0 || isBeside ? 32 : placement === 'tall' ? 16 : 20;
        surface.text(paint, valueX, valueY, words, { ...style, size });
      },
    };
  },
};
