// What stands beside the store: the portions on the shelf; or, in rooms, the phones that listen and the meter.

import type { MomentMark } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatNumber } from '@/i18n/format';
import { isTablets, planOf, tabletsIn } from './plan';
import { stageWords } from './stage-words';

/** Portions are drawn one by one up to so many. */
const MOST_PORTIONS = 20;
const PORTION = 26;
/** Phones are drawn one by one up to so many; beyond, a square stands for several. */
const MOST_SQUARES = 100;
const COLUMNS = 10;

function paintPortions(surface: Surface, left: number, all: number, x: number, y: number): void {
  const perLine = Math.min(all, 10);
  for (let i = 0; i < all; i += 1) {
    const cx = x + ((i % perLine) - (perLine - 1) / 2) * Math.min(PORTION, 260 / perLine);
    const cy = y + Math.floor(i / perLine) * PORTION;
    if (i >= left)
      surface.outline('ink-3', cx - 8, cy - 8, 16, 16, 8, { dash: [2.5, 2.5], width: 1 });
    else {
      surface.dot('ink', cx, cy, 8.5);
      surface.dot('card', cx, cy, 5.5);
      surface.dot('busy', cx, cy, 2.5);
    }
  }
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
        surface.text('ink-2', x, y, stageWords.shelf[locale], { size: 12.5, align: 'center' });
        const isCountable = stock <= MOST_PORTIONS && tabletsIn(shown) === 2;
        if (isCountable) paintPortions(surface, left, stock, x, y + 20);
        const under = isCountable ? 48 + (Math.ceil(stock / 10) - 1) * PORTION : 12;
        const style = { size: 32, weight: 800, align: 'center' } as const;
        const paint = left < 0 ? 'dropped' : 'ink';
        const words = left < 0 ? stageWords.owed(-left, locale) : formatNumber(left, locale);
        surface.text(paint, x, y + under + 26, words, left < 0 ? { ...style, size: 20 } : style);
      },
    };
  },
};

function paintMeter(
  surface: Surface,
  x: number,
  y: number,
  value: string,
  name: string,
  size: number,
) {
  surface.text('ink-2', x, y, name, { size: 13 });
  surface.text('ink', x, y + size + 4, value, { size, weight: 800 });
}

/** How many phones listen now: which of them does not matter. */
export const phones: MomentMark = {
  legend: (shown) =>
    isTablets(shown)
      ? []
      : [
          {
            sample: (surface) => surface.rect('baas', 3, 0, 12, 12, 3),
            words: stageWords.listening,
          },
        ],
  prepare(shown, placement) {
    if (isTablets(shown)) return { paint() {} };
    const { locale, recording, tracks } = shown;
    const users = Number(recording.request.config.users);
    const each = Math.ceil(users / MOST_SQUARES);
    const squares = Math.ceil(users / each);
    const [left, top] = placement === 'wide' ? [0, 30] : [64, 140];
    const [meterX, meterY] = placement === 'wide' ? [560, 50] : [24, 372];
    return {
      paint(surface, { tMs }) {
        const level = (name: 'reads' | 'writes' | 'listening') =>
          tracks.level('totals', name).at(tMs);
        const on = Math.round(level('listening') / each);
        surface.text('ink', left, top - 12, stageWords.phones(users, each, locale), {
          size: 13,
          weight: 600,
        });
        for (let i = 0; i < squares; i += 1) {
          const [x, y] = [left + (i % COLUMNS) * 20, top + Math.floor(i / COLUMNS) * 20];
          if (i < on) surface.rect('baas', x, y, 16, 16, 4);
          else surface.outline('ink-3', x, y, 16, 16, 4, { width: 1 });
        }
        if (placement === 'wide') surface.stroke('ink-3', [204, 105, 304, 105], { alpha: 0.45 });
        const say = (name: 'reads' | 'writes') => formatNumber(level(name), locale);
        paintMeter(
          surface,
          meterX,
          meterY,
          say('reads'),
          stageWords.reads[locale],
          placement === 'wide' ? 44 : 26,
        );
        const [x, y] = placement === 'wide' ? [meterX, meterY + 84] : [meterX + 190, meterY];
        paintMeter(surface, x, y, say('writes'), stageWords.writes[locale], 16);
      },
    };
  },
};
