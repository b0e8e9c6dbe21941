// The sheet of six cards: a row for each, a column for each bay, and in a cell what its month would cost there.

import type { MomentMark, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Paint, Surface } from '@/components/figure/surface/surface';
import {
  type Bay,
  bays,
  type CardId,
  cards,
  dayOf,
  type Way,
  ways,
} from '@/engine/models/pick-architecture/config';
import { bayWords, contestants, headWords, nameOf, stageWords } from './briefs';
import { shortMoney } from './cost';
import { askedAt, bestOf, cellAt, fits, isAlone, isTurned, liesAt, placedAt, tableOf } from './now';

interface Plan {
  readonly top: number;
  readonly pitch: number;
  readonly left: number;
  readonly step: number;
  readonly cell: readonly [width: number, height: number];
  readonly size: number;
  readonly spark: readonly [width: number, height: number];
}

export const PLANS: Placed<Plan> = {
  wide: { top: 34, pitch: 62, left: 116, step: 84, cell: [78, 50], size: 13.5, spark: [100, 18] },
  tall: { top: 26, pitch: 46, left: 78, step: 50, cell: [47, 38], size: 12, spark: [70, 12] },
};

export const paintOf = (way: Way): Paint =>
  contestants.find(({ id }) => id === way)?.paint ?? 'ink';

/** A day of 24 bars; a dashed line where nobody has said. */
export function paintDay(
  s: Surface,
  day: readonly number[] | null,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  if (day === null) {
    s.stroke('ink-3', [x, y + height - 1, x + width, y + height - 1], { width: 2, dash: [4, 4] });
    return;
  }
  const step = width / day.length;
  day.forEach((share, hour) => {
    const tall = Math.max(1, share * height);
    s.rect('ink-3', x + hour * step, y + height - tall, step - 1, tall);
  });
}

/** What it costs as one bar: the bill filled, people's hours hatched. */
export function paintSplit(
  s: Surface,
  paint: Paint,
  { bill, total }: { readonly bill: number; readonly total: number },
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  const billed = (bill / total) * width;
  if (billed >= 0.5) s.rect(paint, x, y, billed, height, Math.min(2, billed / 2));
  if (width - billed >= 0.5) s.hatched(paint, x + billed, y, width - billed, height);
}

export function paintFit(s: Surface, isBest: boolean, x: number, y: number): void {
  s.dot('card', x, y, 7.5);
  s.ring('good', x, y, 5, 2);
  if (isBest) s.dot('good', x, y, 2.5);
}

interface Spot {
  readonly card: CardId;
  readonly bay: Bay;
  readonly x: number;
  readonly y: number;
}

function paintCell(s: Surface, shown: Shown, placement: Placement, spot: Spot, tMs: number): void {
  const { cell, size } = PLANS[placement];
  const [w, h] = cell;
  const { card, bay, x, y } = spot;
  s.rect('line-2', x, y, w, h, 7);
  if (!isTurned(shown, card, tMs)) {
    if (placedAt(shown, card, tMs) === bay) s.rect('ink-3', x + 5, y + 5, w - 10, h - 10, 5);
    return;
  }
  const month = bay === 'ask' ? null : cellAt(shown, card, bay, tMs);
  if (month !== null && bay !== 'ask') {
    const most = Math.max(...ways.map((way) => cellAt(shown, card, way, tMs)?.total ?? 0));
    const room = placement === 'wide' ? w - 12 : w - 26;
    const wide = Math.max(3, (room * month.total) / most);
    s.text('ink', x + 6, y + h * 0.42, shortMoney(month.total, shown.locale), {
      size,
      weight: 700,
    });
    paintSplit(s, paintOf(bay), month, [x + 6, y + h - 14, wide, 7]);
    if (!month.isKept) s.cross('dropped', x + w - 10, y + h * 0.3, 4.5);
  }
  if (fits(shown, card, bay, tMs)) {
    // On a phone the number needs all of the upper line.
    const [dx, dy] = bay === 'ask' ? [w / 2, h / 2] : [w - 9, placement === 'wide' ? 9 : h - 10];
    paintFit(s, bestOf(shown, card, tMs) === bay, x + dx, y + dy);
  }
  if (liesAt(shown, card, tMs) === bay) s.outline('accent', x, y, w, h, 7, { width: 2 });
}

function paintRow(s: Surface, shown: Shown, placement: Placement, card: CardId, tMs: number): void {
  const { top, pitch, left, step, cell, size, spark } = PLANS[placement];
  const row = tableOf(shown).indexOf(card);
  const y = top + row * pitch;
  const isAsked = askedAt(shown, tMs) === row;
  s.text(isAsked ? 'ink' : 'ink-2', 0, y + size + 2, nameOf(card, shown.locale), {
    size,
    weight: isAsked ? 800 : 600,
  });
  paintDay(s, dayOf(cards[card]), [0, y + cell[1] - spark[1] - 4, ...spark]);
  bays.forEach((bay, place) => {
    paintCell(s, shown, placement, { card, bay, x: left + place * step, y }, tMs);
  });
  if (isAsked) {
    const width = step * (bays.length - 1) + cell[0];
    const around = [left - 3, y - 3, width + 6, cell[1] + 6] as const;
    s.outline('accent', ...around, 9, { width: 2, dash: [4, 3] });
  }
}

const sign = (words: LegendEntry['words'], sample: (s: Surface) => void): LegendEntry => ({
  words,
  sample,
});

/** Signs of what a month costs, and of what fits. */
export const signs = (): LegendEntry[] => [
  sign(stageWords.bill, (s) => s.rect('ink', 2, 3, 16, 7)),
  sign(stageWords.people, (s) => s.hatched('ink', 2, 3, 16, 7)),
  sign(stageWords.fits, (s) => paintFit(s, false, 10, 6)),
  sign(stageWords.best, (s) => paintFit(s, true, 10, 6)),
  sign(stageWords.broken, (s) => s.cross('dropped', 10, 6, 4.5)),
];

export const sheet: MomentMark = {
  legend: (shown) =>
    isAlone(shown)
      ? signs()
      : [
          ...signs(),
          sign(stageWords.mine, (s) => s.outline('accent', 2, 0, 16, 12, 4, { width: 2 })),
        ],
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      if (isAlone(shown)) return;
      const { top, left, step, cell, size } = PLANS[placement];
      bays.forEach((bay, place) => {
        const x = left + place * step + cell[0] / 2;
        const words = placement === 'wide' && bay !== 'ask' ? bayWords : headWords;
        surface.text('ink-2', x, top - 10, words[bay][shown.locale], { size, align: 'center' });
      });
      for (const card of tableOf(shown)) paintRow(surface, shown, placement, card, tMs);
    },
  }),
};
