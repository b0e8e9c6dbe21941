// The scene: a row for each platform with its environments as squares of one size, and the way of a request that was picked.

import type { Box, MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { formatLatency, formatNumber } from '@/i18n/format';
import { cameBy, type Fate, fateOf, lastLost, rowAt, rowsAt, settingsOf, toCome } from './now';
import {
  CROWD,
  CROWD_DOTS,
  CROWD_NAME,
  plansOf,
  type RowPlan,
  sizeFor,
  squaresToFit,
} from './plan';
import { nameOf, ruleOf, say, signs } from './stage-words';

const idOf = (request: number): string => `request-${request}`;
const requestOf = (id: string | null): number =>
  Number(/^request-(\d+)$/.exec(id ?? '')?.[1] ?? Number.NaN);

/** How many squares stand on each other: they fill a row's room column by column, so that length tells the number. */
const downIn = ({ height }: Box, size: number): number => Math.max(1, Math.floor(height / size));

/** Squares `from` to `to`, as few boxes as they make: the rest of a column, whole columns, the beginning of one. */
function boxesFor(from: number, to: number, size: number, room: Box): Box[] {
  const down = downIn(room, size);
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    const [column, row] = [Math.floor(at / down), at % down];
    const whole = row === 0 ? Math.floor((to - at) / down) : 0;
    const tall = whole > 0 ? down : Math.min(down - row, to - at);
    const across = Math.max(1, whole);
    const [x, y] = [room.x + column * size, room.y + row * size];
    boxes.push({ x, y, width: across * size, height: tall * size });
    at += across * tall;
  }
  return boxes;
}

/** Lines in the colour of the ground cut boxes into squares: a thousand boxes would be a long picture. */
function cut(surface: Surface, count: number, size: number, room: Box): void {
  const { x, y } = room;
  const down = Math.min(count, downIn(room, size));
  const across = Math.ceil(count / downIn(room, size));
  const width = size > 6 ? 1.5 : 0.8;
  const [right, bottom] = [across * size, down * size];
  const before = size - width / 2;
  if (across > 1) {
    const [columns, pitch] = [across - 1, [size, 0]] as const;
    surface.cells('card', {
      x: x + before,
      y,
      width,
      height: bottom,
      pitch,
      columns,
      count: columns,
    });
  }
  if (down > 1) {
    const [columns, pitch] = [1, [0, size]] as const;
    surface.cells('card', {
      x,
      y: y + before,
      width: right,
      height: width,
      pitch,
      columns,
      count: down - 1,
    });
  }
}

function paintSquares(
  surface: Surface,
  plan: RowPlan,
  size: number,
  now: ReturnType<typeof rowAt>,
): void {
  const { working, starting, idle } = now;
  const room = Math.floor(plan.grid.width / size) * Math.floor(plan.grid.height / size);
  const upTo = [working, working + starting, working + starting + idle].map((count) =>
    Math.min(room, count),
  ) as [number, number, number];
  surface.rects('busy', boxesFor(0, upTo[0], size, plan.grid));
  for (const { x, y, width, height } of boxesFor(upTo[0], upTo[1], size, plan.grid)) {
    surface.hatched('cold', x, y, width, height);
  }
  surface.rects('warm', boxesFor(upTo[1], upTo[2], size, plan.grid));
  if (upTo[2] > 1) cut(surface, upTo[2], size, plan.grid);
}

/** What a picked request did in a row, in a few words. */
function wordsOf(fate: Fate, { locale }: Shown): string {
  const took = formatLatency(fate.endMs - fate.cameMs, locale);
  if (fate.end === 'answered') return say.after(took, locale);
  if (fate.end === 'refused') return say.refused[locale];
  if (fate.end === 'gaveUp') return say.gaveUp(took, locale);
  if (!Number.isNaN(fate.beganMs)) return say.atWork[locale];
  return (Number.isNaN(fate.placedMs) ? say.inLine : say.starting)[locale];
}

/** How long a lane is: as long as the request takes where it takes longest. */
function laneSpanMs(fates: readonly (Fate | null)[], tMs: number): number {
  return Math.max(
    1,
    ...fates.map((fate) => (fate ? (fate.end ? fate.endMs : tMs) - fate.cameMs : 0)),
  );
}

function paintLane(surface: Surface, { lane }: RowPlan, fate: Fate, spanMs: number, tMs: number) {
  const at = (ms: number): number => lane.x + ((ms - fate.cameMs) / spanMs) * lane.width;
  const untilMs = fate.end ? fate.endMs : tMs;
  const placedMs = Number.isNaN(fate.placedMs) ? untilMs : fate.placedMs;
  const beganMs = Number.isNaN(fate.beganMs) ? untilMs : fate.beganMs;
  const { y, height } = lane;
  const wide = (fromMs: number, toMs: number): number => at(toMs) - at(fromMs);
  if (placedMs > fate.cameMs) {
    surface.rect('queued', lane.x, y, wide(fate.cameMs, placedMs), height, 2);
  }
  if (beganMs > placedMs) {
    surface.hatched('cold', at(placedMs), y, wide(placedMs, beganMs), height, 2);
  }
  if (untilMs > beganMs) surface.rect('busy', at(beganMs), y, wide(beganMs, untilMs), height, 2);
  if (fate.end === 'refused' || fate.end === 'gaveUp') {
    surface.cross('dropped', Math.max(lane.x + 5, at(untilMs)), y + height / 2, 4.5);
  }
}

function paintRow(
  surface: Surface,
  shown: Shown,
  placement: Placement,
  plan: RowPlan,
  tMs: number,
  fate: Fate | null,
): void {
  const { locale } = shown;
  const { row, top, height } = plan;
  const now = rowAt(shown, row, tMs);
  const settings = settingsOf(shown, row);
  const isWide = placement === 'wide';
  if (!plan.isFirst) surface.rect('line', 0, top - 1, isWide ? 788 : 328, 1);
  const name = { size: 13, weight: 700 } as const;
  const small = { size: 12 } as const;
  surface.text('ink', 0, top + (isWide ? 18 : 14), nameOf(row, locale), name);
  surface.text('ink-2', 0, top + (isWide ? 35 : 30), ruleOf(settings, locale), small);
  if (isWide && height > 56) {
    surface.text('ink-2', 0, top + 51, say.full[settings.full][locale], small);
  }
  const made = formatNumber(now.made, locale);
  if (isWide) {
    surface.text('ink', 580, top + 28, made, { size: 24, weight: 800 });
    surface.text('ink-2', 580, top + 45, say.environments[locale], small);
  } else {
    const words = `${say.environments[locale]} ${made}`;
    surface.text('ink', 328, top + 14, words, { size: 14, weight: 800, align: 'right' });
  }
  const [x, y] = isWide ? [668, top + 20] : [328, top + 30];
  const align = isWide ? 'left' : 'right';
  const told: string[] = [];
  if (now.waiting > 0) told.push(say.waiting(now.waiting, locale));
  if (now.lost > 0) told.push(`429: ${formatNumber(now.lost, locale)}`);
  if (isWide) {
    told.forEach((words, i) => {
      surface.text('ink', x, y + i * 16, words, { size: 12.5, weight: 700, align });
    });
    if (now.lost > 0) surface.cross('dropped', x - 9, y + (told.length - 1) * 16 - 4, 4);
  } else if (told.length > 0) {
    surface.text('ink', x, y, told.at(-1) ?? '', { size: 12, weight: 700, align });
  }
  if (!fate) return;
  const words = wordsOf(fate, shown);
  if (isWide) {
    const at = plan.lane.y + plan.lane.height;
    surface.text('ink', 668, at, words, { size: 12.5, weight: 700 });
  } else {
    surface.text('ink', 328, plan.lane.y + plan.lane.height - 12, words, {
      size: 12,
      weight: 700,
      align: 'right',
      plate: 'card',
    });
  }
}

/** The requests that the dots stand for: evenly over all that are to come. */
function dotsOf(shown: Shown, placement: Placement) {
  const { from, to, y } = CROWD[placement];
  const total = toCome(shown);
  const dots = Math.min(CROWD_DOTS[placement], total);
  return Array.from({ length: dots }, (_, i) => ({
    request: dots === 1 ? 1 : 1 + Math.round((i * (total - 1)) / (dots - 1)),
    x: dots === 1 ? from : from + (i * (to - from)) / (dots - 1),
    y,
  }));
}

function paintCrowd(
  surface: Surface,
  shown: Shown,
  placement: Placement,
  tMs: number,
  picked: number,
): void {
  const { locale } = shown;
  const [x, y] = CROWD_NAME[placement];
  const came = cameBy(shown, tMs);
  surface.text('ink', x, y, say.crowd(came, locale), { size: 14.5, weight: 700 });
  const words = Number.isNaN(picked) ? say.follow[locale] : say.picked(picked, locale);
  const isWide = placement === 'wide';
  surface.text('ink-2', isWide ? 788 : 328, y, words, { size: 12.5, weight: 600, align: 'right' });
  for (const dot of dotsOf(shown, placement)) {
    if (dot.request <= came) surface.dot('busy', dot.x, dot.y, 5);
    else surface.ring('queued', dot.x, dot.y, 4, 1.5);
    if (dot.request === picked) surface.ring('accent', dot.x, dot.y, 8, 2);
  }
}

function targetsAt(shown: Shown, placement: Placement, tMs: number): readonly Target[] {
  const { locale } = shown;
  const came = cameBy(shown, tMs);
  const target = (request: number, box: Box): Target => ({
    id: idOf(request),
    box,
    label: say.pick(request, locale),
  });
  const crowd = dotsOf(shown, placement)
    .filter(({ request }) => request <= came)
    .map(({ request, x, y }) => target(request, { x: x - 9, y: y - 12, width: 18, height: 24 }));
  const seen = new Set(crowd.map(({ id }) => id));
  const lost = plansOf(shown, placement).flatMap((plan) => {
    const request = lastLost(shown, plan.place, tMs);
    if (request === null || seen.has(idOf(request))) return [];
    seen.add(idOf(request));
    const isWide = placement === 'wide';
    const box = isWide
      ? { x: 652, y: plan.top + 4, width: 130, height: 36 }
      : { x: 228, y: plan.top + 18, width: 100, height: 18 };
    return [target(request, box)];
  });
  return [...crowd, ...lost];
}

export const scene: MomentMark = {
  legend: () => [
    { words: signs.working, sample: (s) => s.rect('busy', 5, 1, 10, 10) },
    { words: signs.starting, sample: (s) => s.hatched('cold', 5, 1, 10, 10) },
    { words: signs.idle, sample: (s) => s.rect('warm', 5, 1, 10, 10) },
    { words: signs.lost, paint: 'cross' },
  ],
  describe(shown, tMs) {
    const { locale } = shown;
    const told = rowsAt(shown, tMs).map(({ row, made, waiting, lost }) => {
      const parts = [`${say.environments[locale]} ${formatNumber(made, locale)}`];
      if (waiting > 0) parts.push(say.waiting(waiting, locale));
      if (lost > 0) parts.push(`429: ${formatNumber(lost, locale)}`);
      return `${nameOf(row, locale)}: ${parts.join(', ')}`;
    });
    return [say.crowd(cameBy(shown, tMs), locale), ...told].join('. ');
  },
  prepare(shown, placement) {
    const plans = plansOf(shown, placement);
    const [first] = plans;
    const size = first ? sizeFor(first.grid, squaresToFit(shown)) : 4;
    return {
      paint(surface, { tMs, picked }) {
        const request = requestOf(picked);
        const fates = plans.map(({ place }) =>
          Number.isNaN(request) ? null : fateOf(shown, request, place, tMs),
        );
        const spanMs = laneSpanMs(fates, tMs);
        paintCrowd(surface, shown, placement, tMs, request);
        for (const [i, plan] of plans.entries()) {
          paintSquares(surface, plan, size, rowAt(shown, plan.row, tMs));
          const fate = fates[i] ?? null;
          paintRow(surface, shown, placement, plan, tMs, fate);
          if (fate) paintLane(surface, plan, fate, spanMs, tMs);
        }
      },
      targets: ({ tMs }) => targetsAt(shown, placement, tMs),
    };
  },
};
