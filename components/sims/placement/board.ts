// The board: how it is cut across, where it runs downwards. Four other placements of the same visits, and one's own as a ring.

import type { Box, MomentMark, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import type { Corner } from '@/engine/models/placement/config';
import { formatPercent } from '@/i18n/format';
import { type CornerNow, cornersAt, nowAt, pieceCount } from './now';
import { cornerNames, say, signs } from './stage-words';

interface Plan {
  /** Left edges of the two columns, tops of the two rows, and how large a cell is. */
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
  readonly width: number;
  readonly heights: readonly [number, number];
  /** Baselines: the heads of the columns, what the board is, and the first line of a cell under its top. */
  readonly head: number;
  readonly caption: readonly [x: number, y: number];
  readonly line: number;
  readonly pitch: number;
}

const PLANS: Placed<Plan> = {
  wide: {
    columns: [540, 668],
    rows: [22, 186],
    width: 120,
    heights: [130, 104],
    head: 14,
    caption: [540, 316],
    line: 46,
    pitch: 22,
  },
  tall: {
    columns: [0, 168],
    rows: [290, 352],
    width: 160,
    heights: [56, 56],
    head: 283,
    caption: [0, 265],
    line: 16,
    pitch: 17,
  },
};

const CELLS: Readonly<Record<Corner, readonly [column: 0 | 1, row: 0 | 1]>> = {
  oneFunction: [0, 0],
  sixFunctions: [1, 0],
  oneServer: [0, 1],
  sixServers: [1, 1],
};
const names = Object.keys(CELLS) as readonly Corner[];

function cellOf(plan: Plan, corner: Corner): Box {
  const [column, row] = CELLS[corner];
  return {
    x: plan.columns[column],
    y: plan.rows[row],
    width: plan.width,
    height: plan.heights[row],
  };
}

/** With its cents, however round it is. */
const dollars = (amount: number): string => `$${amount.toFixed(2)}`;

/** What a corner comes to; the trouble that it has stands out. */
function linesOf({ cold, dropped, cost }: CornerNow, { locale }: Shown) {
  return [
    { words: say.cold(formatPercent(cold, locale))[locale], isTelling: cold >= 0.05 },
    { words: say.lost(formatPercent(dropped, locale))[locale], isTelling: dropped >= 0.01 },
    { words: say.month(dollars(cost))[locale], isTelling: cost >= 20 },
  ];
}

/** Where one's own placement lies: across by its pieces, downwards by how many of them are on the ground. */
function ownAt(plan: Plan, shown: Shown, tMs: number): readonly [x: number, y: number] {
  const count = pieceCount(shown);
  const down = 1 - nowAt(shown, tMs, 1).inSky / count;
  const across = Math.min(1, (count - 1) / 5);
  const [left, right] = plan.columns;
  const [top, bottom] = plan.rows;
  return [left + plan.width - 13 + across * (right - left), top + 13 + down * (bottom - top)];
}

function paintBoard(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const plan = PLANS[placement];
  const { locale } = shown;
  const told = cornersAt(shown, tMs);
  plan.columns.forEach((x, i) => {
    s.text('ink-2', x, plan.head, (i === 0 ? say.one : say.six)[locale], { size: 13, weight: 600 });
  });
  s.text('ink-2', plan.caption[0], plan.caption[1], say.board[locale], { size: 13, weight: 600 });
  for (const corner of names) {
    const { x, y, width, height } = cellOf(plan, corner);
    s.rect(CELLS[corner][1] === 0 ? 'faas-soft' : 'iaas-soft', x, y, width, height, 10);
    const lines = told ? linesOf(told[corner], shown) : null;
    lines?.forEach(({ words, isTelling }, i) => {
      const style = { size: 13, weight: isTelling ? 800 : 500 } as const;
      s.text('ink', x + 9, y + plan.line + i * plan.pitch, words, style);
    });
  }
  if (!told) {
    const { x, y } = cellOf(plan, 'oneFunction');
    s.text('ink-2', x + 9, y + plan.line, say.notYet[locale], { size: 12 });
  }
  s.ring('accent', ...ownAt(plan, shown, tMs), 6, 3.5);
}

export const board: MomentMark = {
  legend: () => [{ words: signs.mine, sample: (s) => s.ring('accent', 10, 6, 4.5, 3) }],
  describe(shown, tMs) {
    const told = cornersAt(shown, tMs);
    if (!told) return null;
    const { locale } = shown;
    return names
      .map((corner) => {
        const lines = linesOf(told[corner], shown).map(({ words }) => words);
        return `${cornerNames[corner][locale]}: ${lines.join(', ')}`;
      })
      .join('. ');
  },
  prepare: (shown, placement) => ({
    paint: (surface, { tMs }) => paintBoard(surface, shown, placement, tMs),
  }),
};
