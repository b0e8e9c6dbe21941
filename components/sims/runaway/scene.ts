// The scene: bucket, waiting events and a thousand places, with the arrow that should not be there; beside it the two bills and the phone.

import type { Box, MomentMark, Placed, Placement, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatCompact, formatNumber } from '@/i18n/format';
import {
  firstMs,
  hasAlarm,
  knobOf,
  type Now,
  nowAt,
  PLACES,
  sayDollars,
  sayStored,
  shortClock,
  wallClock,
} from './now';
import { stageWords } from './stage-words';

export const HEIGHT: Placed<number> = { wide: 346, tall: 566 };
const COLUMNS = 40;
const ROWS = PLACES / COLUMNS;
const SHOP_PLACES = 3;

type Point = readonly [x: number, y: number];

interface Plan {
  readonly clock: Point;
  readonly bucket: Box;
  readonly grid: Box;
  /** Ways as x and y by turns. */
  readonly toQueue: readonly number[];
  readonly toGrid: readonly number[];
  readonly back: readonly number[];
  readonly backWords: Point;
  readonly shop: Box;
  readonly shopWay: readonly number[];
  readonly meter: Point;
  readonly seen: Point;
  readonly phone: Box;
  readonly phoneWords: Point;
}

/** Where events wait for a place. */
const QUEUE: Placed<Box> = {
  wide: { x: 132, y: 130, width: 100, height: 42 },
  tall: { x: 132, y: 134, width: 108, height: 42 },
};

const PLANS: Placed<Plan> = {
  wide: {
    clock: [0, 24],
    bucket: { x: 0, y: 108, width: 112, height: 86 },
    grid: { x: 254, y: 72, width: 300, height: 187.5 },
    toQueue: [112, 151, 130, 151],
    toGrid: [232, 151, 252, 151],
    back: [404, 262, 404, 296, 56, 296, 56, 198],
    backWords: [230, 290],
    shop: { x: 254, y: 0, width: 300, height: 40 },
    shopWay: [404, 40, 404, 69],
    meter: [592, 14],
    seen: [592, 118],
    phone: { x: 592, y: 172, width: 92, height: 52 },
    phoneWords: [694, 194],
  },
  tall: {
    clock: [0, 20],
    bucket: { x: 0, y: 118, width: 112, height: 74 },
    grid: { x: 0, y: 250, width: 328, height: 205 },
    toQueue: [112, 155, 130, 155],
    toGrid: [240, 155, 280, 155, 280, 247],
    back: [24, 250, 24, 196],
    backWords: [36, 234],
    shop: { x: 0, y: 466, width: 328, height: 38 },
    shopWay: [164, 466, 164, 458],
    meter: [0, 46],
    seen: [176, 46],
    phone: { x: 254, y: 0, width: 74, height: 26 },
    phoneWords: [176, 110],
  },
};

/** Some places of the grid from one on, as a bar for each row that they fill. */
function paintPlaces(from: number, count: number, grid: Box, paint: (box: Box) => void): void {
  const [across, down] = [grid.width / COLUMNS, grid.height / ROWS];
  let [place, left] = [from, count];
  while (left > 0) {
    const column = place % COLUMNS;
    // Whole rows together: they are one box.
    const rows = column === 0 ? Math.floor(left / COLUMNS) : 0;
    const some = rows > 0 ? rows * COLUMNS : Math.min(left, COLUMNS - column);
    paint({
      x: grid.x + column * across,
      y: grid.y + Math.floor(place / COLUMNS) * down,
      width: rows > 0 ? grid.width : some * across,
      height: (rows > 0 ? rows : 1) * down,
    });
    place += some;
    left -= some;
  }
}

function paintGrid(surface: Surface, now: Now, shown: Shown, grid: Box): void {
  const { x, y, width, height } = grid;
  const cap = knobOf(shown, 'cap');
  surface.rect('line-2', x, y, width, height);
  paintPlaces(cap, PLACES - cap, grid, (box) =>
    surface.hatched('line', box.x, box.y, box.width, box.height),
  );
  paintPlaces(0, Math.round(now.running), grid, (box) =>
    surface.rect('busy', box.x, box.y, box.width, box.height),
  );
  if (!now.isRefused) {
    paintPlaces(PLACES - SHOP_PLACES, SHOP_PLACES, grid, (box) =>
      surface.rect('faas', box.x, box.y, box.width, box.height),
    );
  }
  for (let row = 1; row < ROWS; row += 1) {
    const at = y + (row * height) / ROWS;
    surface.stroke('card', [x, at, x + width, at], { width: 1.6 });
  }
  for (let column = 1; column < COLUMNS; column += 1) {
    const at = x + (column * width) / COLUMNS;
    surface.stroke('card', [at, y, at, y + height], { width: 1.6 });
  }
  surface.outline('ink', x - 2, y - 2, width + 4, height + 4, 4, { width: 1.5 });
}

function paintFlow(surface: Surface, now: Now, shown: Shown, plan: Plan): void {
  const { locale } = shown;
  const { x, y, width, height } = plan.bucket;
  surface.rect('card', x, y, width, height, 10);
  surface.rect('baas', x, y, width, 12, 6);
  surface.outline('line', x, y, width, height, 10, { width: 1 });
  const name = stageWords.bucket[locale];
  surface.text('ink', x + 10, y + 34, name, { size: 13.5, weight: 700 });
  surface.text('ink-2', x + 10, y + 58, sayStored(now.storedGb, locale), { size: 17, weight: 700 });
  const edge = { width: 1.5 };
  surface.arrow('ink-3', plan.toQueue, edge);
  surface.arrow('ink-3', plan.toGrid, edge);
  const copies = now.code === 'looping' ? knobOf(shown, 'copies') : 0;
  if (now.code === 'stopped') surface.stroke('ink-3', plan.back, { width: 2, dash: [5, 5] });
  else if (copies > 0) surface.arrow('dropped', plan.back, { width: 2.75 });
  else surface.stroke('ink-3', plan.back, { width: 2, dash: [5, 5] });
  const words =
    now.code === 'mended' || copies === 0
      ? stageWords.cut[locale]
      : stageWords.back(formatNumber(copies, locale), locale);
  if (now.code === 'stopped') return;
  const [wx, wy] = plan.backWords;
  surface.text('ink', wx, wy, words, { size: 13, weight: 600, plate: 'card', align: 'left' });
}

/** More wait than anybody could count: a number, and what it counts. */
function paintWaiting(surface: Surface, now: Now, { locale }: Shown, box: Box): void {
  const { x, y, width, height } = box;
  const middle = x + width / 2;
  surface.rect('line-2', x, y, width, height, height / 2);
  surface.text('ink', middle, y + height / 2 + 6, formatCompact(now.waiting, locale), {
    size: 17,
    weight: 700,
    align: 'center',
  });
  surface.text('ink-2', middle, y + height + 17, stageWords.waiting[locale], {
    size: 12.5,
    weight: 600,
    align: 'center',
  });
}

function paintShop(surface: Surface, now: Now, shown: Shown, plan: Plan): void {
  const { locale } = shown;
  const { x, y, width, height } = plan.shop;
  surface.rect('card', x, y, width, height, 12);
  surface.outline(now.isRefused ? 'dropped' : 'line', x, y, width, height, 12, {
    width: now.isRefused ? 1.75 : 1,
  });
  const base = y + height / 2 + 5;
  surface.text('ink', x + 12, base, stageWords.shop[locale], { size: 13.5, weight: 700 });
  const right = x + width - 12;
  const said = now.isRefused
    ? stageWords.refused(formatNumber(now.lost, locale), locale)
    : stageWords.served[locale];
  surface.text(now.isRefused ? 'ink' : 'ink-2', right, base, said, {
    size: 13.5,
    weight: 600,
    align: 'right',
  });
  surface.arrow(
    'ink-3',
    plan.shopWay,
    now.isRefused ? { width: 1.5, dash: [4, 4] } : { width: 1.5 },
  );
  if (now.isRefused) {
    surface.cross(
      'dropped',
      plan.shopWay[0] ?? 0,
      ((plan.shopWay[1] ?? 0) + (plan.shopWay[3] ?? 0)) / 2,
      6,
    );
  }
}

function paintBills(
  surface: Surface,
  now: Now,
  { locale }: Shown,
  plan: Plan,
  isWide: boolean,
): void {
  const [x, y] = plan.meter;
  const size = isWide ? 44 : 30;
  surface.text('ink-2', x, y, stageWords.truth[locale], { size: 13, weight: 600 });
  surface.text('ink', x, y + size, sayDollars(now.cost, locale), { size, weight: 800 });
  const pace = stageWords.perMinute(sayDollars(now.perMinute, locale), locale);
  surface.text('ink-2', x, y + size + (isWide ? 22 : 18), pace, { size: 14, weight: 600 });
  const [sx, sy] = plan.seen;
  const seenSize = isWide ? 26 : 22;
  surface.text('ink-2', sx, sy, stageWords.seen[locale], { size: 13, weight: 600 });
  surface.text('ink-2', sx, sy + seenSize + 4, sayDollars(now.seen, locale), {
    size: seenSize,
    weight: 700,
  });
}

/** What stands on the phone: what was passed. */
const saysOf = (shown: Shown): string =>
  shown.recording.request.config.alarm === 'minute' ? `> ${knobOf(shown, 'threshold')}` : '$10';

function paintPhone(surface: Surface, now: Now, shown: Shown, tMs: number, plan: Plan): void {
  const { locale } = shown;
  const { x, y, width, height } = plan.phone;
  // Face down: a dark back with its lens. Once it has rung, a light face and a ring around it.
  const isDown = now.phone === 'silent';
  surface.rect(isDown ? 'ink-2' : 'card', x, y, width, height, 10);
  if (isDown) surface.ring('card', x + 12, y + 12, 4, 1.5);
  else {
    surface.outline('ink', x, y, width, height, 10, { width: 1.5 });
    const [cx, cy] = [x + width / 2, y + height / 2 + 5];
    surface.text('ink', cx, cy, saysOf(shown), { size: 15, weight: 800, align: 'center' });
  }
  if (now.phone === 'rang') {
    surface.outline('accent', x - 4, y - 4, width + 8, height + 8, 13, { width: 2, dash: [6, 5] });
  }
  const [wx, wy] = plan.phoneWords;
  const rangMs = firstMs(shown, 'alarm', tMs);
  const style = { size: 13, weight: 600 } as const;
  if (rangMs === null) {
    const words = hasAlarm(shown) ? stageWords.phone.silent : stageWords.phone.none;
    surface.text('ink-2', wx, wy, words[locale], style);
    return;
  }
  surface.text('ink', wx, wy, stageWords.rang(shortClock(rangMs), locale), style);
  const read = now.phone === 'read' ? stageWords.read : stageWords.unread;
  surface.text('ink-2', wx, wy + 18, read[locale], style);
}

function paintScene(surface: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const plan = PLANS[placement];
  const now = nowAt(shown, tMs);
  const [x, y] = plan.clock;
  const isWide = placement === 'wide';
  surface.text('ink', x, y, wallClock(tMs), { size: isWide ? 26 : 20, weight: 800 });
  paintFlow(surface, now, shown, plan);
  paintWaiting(surface, now, shown, QUEUE[placement]);
  paintGrid(surface, now, shown, plan.grid);
  paintShop(surface, now, shown, plan);
  paintBills(surface, now, shown, plan, isWide);
  paintPhone(surface, now, shown, tMs, plan);
}

export const scene: MomentMark = {
  legend: (shown) => [
    { words: stageWords.legend.working, sample: (s) => s.rect('busy', 4, 1, 12, 10, 2) },
    { words: stageWords.legend.shop, sample: (s) => s.rect('faas', 4, 1, 12, 10, 2) },
    ...(knobOf(shown, 'cap') < PLACES
      ? [
          {
            words: stageWords.legend.closed,
            sample: (s: Surface) => s.hatched('line', 4, 1, 12, 10, 2),
          },
        ]
      : []),
    { words: stageWords.legend.loop, sample: (s) => s.arrow('dropped', [1, 6, 18, 6]) },
  ],
  prepare: (shown, placement) => ({
    paint: (surface, { tMs }) => paintScene(surface, shown, placement, tMs),
  }),
};
