// The grids in the scene: what the owner holds, and what others know of it.

import type {
  Box,
  Instant,
  MomentMark,
  Placement,
  Shown,
  Target,
} from '@/components/figure/marks/contract';
import type { LegendEntry } from '@/components/figure/marks/legend-entry';
import type { Surface } from '@/components/figure/surface/surface';
import { MOST_KEYS, PORTIONS } from '@/engine/models/data-ownership/config';
import { formatNumber } from '@/i18n/format';
import {
  type Held,
  isChanged,
  isDown,
  isOld,
  type Numbers,
  numbersAt,
  oldSinceMs,
  slicesAt,
} from './now';
import { cellOf, GRIDS, type Grid, isOrders, isWide, keysOf, middleOf, SIDE, wayOf } from './plan';
import { names, say, shortNames, signs } from './stage-words';

const TITLE = { size: 13.5, weight: 700 } as const;
/** A number that the owner has just written stands on a ground for so long, in ms of the learner's clock. */
const FLASH_MS = 60;

function paintCells(s: Surface, grid: Grid, keys: number): void {
  if (keys === 1) {
    s.rect('line-2', grid.x, grid.y, grid.width, grid.height, 8);
    return;
  }
  const { x, y, pitch, cell } = grid;
  const [width, height] = cell;
  s.cells('line-2', { x, y, width, height, pitch, columns: SIDE, count: keys });
}

/** Written once for all frames. */
const LABELS = Array.from({ length: PORTIONS + 1 }, (_, left) => String(left));

function paintNumber(s: Surface, grid: Grid, key: number, keys: number, { value }: Held): void {
  const [x, y] = middleOf(grid, key, keys);
  const size = keys === 1 ? 58 : grid.cell[1] < 20 ? 12 : 13;
  const style = { size, weight: keys === 1 ? 800 : 500, align: 'center' } as const;
  s.text('ink', x, y + size * 0.36, LABELS[value] ?? String(value), style);
}

const FRAME = 1.75;
const CORNER = 7;
/** A full corner as well as a red frame: told apart in grey. All of them are three shapes, however many there are. */
function paintOld(s: Surface, cells: readonly Box[]): void {
  const within = ({ x, y, width, height }: Box): Box => ({
    x: x + FRAME,
    y: y + FRAME,
    width: width - 2 * FRAME,
    height: height - 2 * FRAME,
  });
  const corner = ({ x, y, width }: Box): Box => ({
    x: x + width - CORNER,
    y,
    width: CORNER,
    height: CORNER,
  });
  s.rects('dropped', cells, 3);
  s.rects('line-2', cells.map(within), 2);
  s.rects('dropped', cells.map(corner), 2);
}

/** The lock takes the place of the number, which nobody can be sure of now; one number alone has room for both. */
function paintLock(s: Surface, grid: Grid, key: number, keys: number): void {
  const { x, y, width, height } = cellOf(grid, key, keys);
  if (keys > 1) s.rect('card', x, y, width, height, 3);
  s.outline('ink', x, y, width, height, 3, { width: 2 });
  const [left, top] = keys > 1 ? [x + width / 2 - 5, y + height / 2 - 1] : [x + width - 18, y + 16];
  s.curve('ink', [left + 2, top, left + 2, top - 7, left + 8, top - 7, left + 8, top], {});
  s.rect('ink', left, top, 10, 7, 1.5);
}

/** What stands in a grid; what its owner has just written stands on a ground. */
function paintGrid(
  s: Surface,
  grid: Grid,
  held: readonly (Held | null)[],
  keys: number,
  writtenSinceMs: number,
  old: readonly Box[] = [],
): void {
  paintCells(s, grid, keys);
  if (old.length > 0) paintOld(s, old);
  for (let key = 0; key < keys; key += 1) {
    const one = held[key];
    if (!one) continue;
    const { x, y, width, height } = cellOf(grid, key, keys);
    if (one.sinceMs > writtenSinceMs && keys > 1) s.rect('warm', x, y, width, height, 3);
    paintNumber(s, grid, key, keys, one);
  }
}

/** Orders are too many to be told one by one: a cell is a stretch of the day, and fills as it passes. */
function paintSlices(s: Surface, grid: Grid, shown: Shown, tMs: number, isKitchen: boolean): void {
  paintCells(s, grid, MOST_KEYS);
  slicesAt(shown, tMs).forEach(({ share, lost }, key) => {
    const { x, y, width, height } = cellOf(grid, key, MOST_KEYS);
    if (share > 0) s.rect('warm', x, y, share * width, height);
    if (!isKitchen || lost === 0) return;
    s.outline('dropped', x, y, width, height, 3, { width: 1.75 });
    const wide = Math.min(3, lost);
    for (let i = 0; i < wide; i += 1) {
      s.cross('dropped', x + width / 2 + (i - (wide - 1) / 2) * (width / 3.4), y + height / 2, 3.6);
    }
  });
}

/** Who stands around one table: each reads and writes it, and one of them may no longer understand it. */
function paintSharers(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { shared } = GRIDS[placement];
  const y = shared.y + shared.height / 2;
  const right = shared.x + shared.width;
  const [near, far] = isWide(placement) ? [8, 96] : [6, 34];
  const left = say.stock[shown.locale];
  const end = say.order[shown.locale];
  const isBroken = isChanged(shown, tMs);
  const paint = isBroken ? 'dropped' : 'ink-3';
  s.arrow('ink-3', [shared.x - far, y, shared.x - near, y], { width: 1.5 });
  s.arrow(paint, [right + far, y, right + near, y], { width: isBroken ? 2 : 1.5 });
  if (isBroken) s.cross('dropped', right + (near + far) / 2, y, 6);
  const style = { size: 13, weight: 600 } as const;
  s.text('ink', shared.x - near, y - 12, left, { ...style, align: 'right' });
  s.text('ink', right + near, y - 12, end, { ...style });
}

function paintTitles(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { locale } = shown;
  const words = isWide(placement) ? names : shortNames;
  const { owner, reader, shared } = GRIDS[placement];
  const way = wayOf(shown);
  if (way === 'shared') {
    s.text('ink', shared.x, 14, words.table[locale], TITLE);
    paintSharers(s, shown, placement, tMs);
  } else {
    const left = isOrders(shown) ? words.orders : words.owner;
    const right = isOrders(shown)
      ? words.kitchen
      : { ask: words.asks, copy: words.copy, together: words.agrees }[way];
    s.text('ink', owner.x, 14, left[locale], TITLE);
    s.text('ink', reader.x, 14, right[locale], TITLE);
  }
  if (!isDown(shown, tMs)) return;
  const grid = way === 'shared' ? shared : owner;
  s.outline('dropped', grid.x - 0, grid.y - 2, grid.width, grid.height + 4, 8, {
    width: 1.75,
    dash: [5, 4],
  });
  const style = { size: 14, weight: 700, align: 'center', plate: 'card' } as const;
  s.text('dropped', grid.x + grid.width / 2, grid.y + grid.height / 2 + 5, say.down[locale], style);
}

function paintPicked(s: Surface, shown: Shown, placement: Placement, now: Numbers, at: Instant) {
  const key = keyOf(at.picked);
  const [mine, copied] = key === null ? [null, null] : [now.owner[key], now.copy[key]];
  if (key === null || !mine || !copied) return;
  const { locale } = shown;
  const { owner, reader } = GRIDS[placement];
  for (const grid of [owner, reader]) {
    const { x, y, width, height } = cellOf(grid, key, keysOf(shown));
    s.outline('accent', x - 1, y - 1, width + 2, height + 2, 4, { width: 2 });
  }
  const sinceMs = oldSinceMs(shown, now, key, at.tMs);
  const number = (value: number) => formatNumber(value, locale);
  const first = say.picked(number(key + 1), number(mine.value), number(copied.value))[locale];
  const second =
    sinceMs === null
      ? say.right[locale]
      : say.age(formatNumber((at.tMs - sinceMs) / 1000, locale, 2))[locale];
  const [x, y] = isWide(placement) ? [394, 152] : [164, 136];
  if (isWide(placement)) {
    s.text('ink', x, y, first, { weight: 700, align: 'center', plate: 'card' });
    s.text('ink-2', x, y + 18, second, { align: 'center', plate: 'card' });
  } else {
    const style = { size: 12, weight: 700, align: 'center', plate: 'card' } as const;
    s.text('ink', x, y, `${first}. ${second}`, style);
  }
}

function oldCells(now: Numbers, grid: Grid, keys: number): readonly Box[] {
  const old: Box[] = [];
  for (let key = 0; key < keys; key += 1) if (isOld(now, key)) old.push(cellOf(grid, key, keys));
  return old;
}

export const grids: MomentMark = {
  legend(shown): readonly LegendEntry[] {
    if (isOrders(shown)) {
      const sample = (s: Surface): void => {
        s.rect('warm', 0, 0, 20, 12);
        s.cross('dropped', 10, 6, 3.6);
      };
      return [{ words: signs.slice, sample }];
    }
    const way = wayOf(shown);
    const sample = (s: Surface) => paintOld(s, [{ x: 0, y: 0, width: 20, height: 12 }]);
    if (way === 'copy') return [{ words: signs.old, sample }];
    return way === 'together'
      ? [{ words: signs.lock, sample: (s) => s.outline('ink', 2, 0, 16, 12, 3, { width: 2 }) }]
      : [];
  },
  prepare: (shown, placement) => ({
    paint(s, instant) {
      const { tMs } = instant;
      const { owner, reader, shared } = GRIDS[placement];
      const way = wayOf(shown);
      if (isOrders(shown)) {
        paintSlices(s, owner, shown, tMs, false);
        paintSlices(s, reader, shown, tMs, true);
        paintTitles(s, shown, placement, tMs);
        return;
      }
      const now = numbersAt(shown, tMs);
      const keys = keysOf(shown);
      const sinceMs = Math.max(0, tMs - FLASH_MS * instant.pace);
      paintGrid(s, way === 'shared' ? shared : owner, now.owner, keys, sinceMs);
      if (way === 'ask') {
        const { x, y, width, height } = reader;
        s.outline('ink-3', x, y, width, height, 8, { width: 1.25, dash: [4, 3] });
        const style = { align: 'center' } as const;
        s.text('ink-2', x + width / 2, y + height / 2 + 5, say.noCopy[shown.locale], style);
      } else if (way !== 'shared') {
        const old = way === 'copy' ? oldCells(now, reader, keys) : [];
        paintGrid(s, reader, now.copy, keys, tMs, old);
      }
      const locks = shown.tracks.spans('lock');
      for (const row of locks.at(tMs)) {
        const key = locks.data.thing[row] as number;
        for (const grid of [owner, reader]) paintLock(s, grid, key, keys);
      }
      paintTitles(s, shown, placement, tMs);
      paintPicked(s, shown, placement, now, instant);
    },
    targets: () =>
      wayOf(shown) === 'copy' && !isOrders(shown) && keysOf(shown) > 1
        ? Array.from({ length: keysOf(shown) }, (_, key) => targetOf(shown, placement, key))
        : [],
  }),
};

const targetOf = ({ locale }: Shown, placement: Placement, key: number): Target => ({
  id: `dish-${key + 1}`,
  box: cellOf(GRIDS[placement].reader, key, MOST_KEYS),
  label: locale === 'ko' ? `메뉴 ${key + 1}의 사본` : `Copy of dish ${key + 1}`,
});
const keyOf = (picked: string | null): number | null =>
  picked?.startsWith('dish-') ? Number(picked.slice(5)) - 1 : null;
