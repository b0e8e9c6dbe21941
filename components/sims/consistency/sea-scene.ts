// A menu written in one place: the wave of those who can know it, three places in its way, and who reads in one of them.

import type { Box, MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { LOCAL_MS, places, positionsMs } from '@/engine/models/consistency/config';
import { formatLatency } from '@/i18n/format';
import { type MenuNow, menuAt } from './now';
import {
  paintCard,
  paintPerson,
  paintRead,
  paintStale,
  paintTold,
  paintVersion,
  sign,
} from './paint';
import {
  configOf,
  isWide,
  numberOf,
  type Point,
  placeOf,
  SEA,
  type Sea,
  sceneOf,
  seaOf,
} from './plan';
import { say, signs } from './stage-words';

const isHere = (shown: Shown): boolean => sceneOf(shown) === 'places';

const RING_MS = 20;
const CORNERS = 72;

function circle([x, y]: Point, radius: number): readonly Point[] {
  return Array.from({ length: CORNERS }, (_, i): Point => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
}

/** What of a convex shape lies inside a box (Sutherland and Hodgman, 1974). */
function clipped(shape: readonly Point[], { x, y, width, height }: Box): readonly Point[] {
  const sides: readonly ((point: Point) => number)[] = [
    ([px]) => px - x,
    ([px]) => x + width - px,
    ([, py]) => py - y,
    ([, py]) => y + height - py,
  ];
  let points = shape;
  for (const inside of sides) {
    points = points.flatMap((point, i): readonly Point[] => {
      const before = points.at(i - 1) as Point;
      const [a, b] = [inside(before), inside(point)];
      const share = a / (a - b);
      const cut: Point = [
        before[0] + (point[0] - before[0]) * share,
        before[1] + (point[1] - before[1]) * share,
      ];
      if (a >= 0 && b >= 0) return [point];
      if (a >= 0) return [cut];
      return b >= 0 ? [cut, point] : [];
    });
  }
  return points;
}

/** A circle's line where it lies inside a box, in as many pieces as there are. */
function arcs(centre: Point, radius: number, { x, y, width, height }: Box): number[][] {
  const isIn = ([px, py]: Point) => px >= x && px <= x + width && py >= y && py <= y + height;
  const pieces: number[][] = [];
  let piece: number[] = [];
  const all = circle(centre, radius);
  for (const point of [...all, all[0] as Point]) {
    if (isIn(point)) piece.push(...point);
    else {
      if (piece.length > 2) pieces.push(piece);
      piece = [];
    }
  }
  if (piece.length > 2) pieces.push(piece);
  return pieces;
}

function paintWater(s: Surface, shown: Shown, placement: Placement, sea: Sea, now: MenuNow): void {
  const box = SEA[placement];
  const here = placeOf(configOf(shown).writeAt);
  const centre = sea.spots[here] as Point;
  const at = positionsMs({ rttMs: numberOf(shown, 'rttMs'), oceanMs: numberOf(shown, 'oceanMs') });
  const span = Math.max(...at) - Math.min(...at);
  const isStrong = configOf(shown).level === 'strong';
  const radius = now.sinceMs * sea.pxPerMs;
  if (now.version > 0) {
    if (isStrong) s.rect('faas-soft', box.x, box.y, box.width, box.height, 12);
    else {
      const reached = clipped(circle(centre, Math.max(1, radius)), box).flat();
      if (reached.length > 4) s.area('faas-soft', reached);
    }
  }
  for (let ms = RING_MS; ms * sea.pxPerMs < box.width && ms <= 10 * RING_MS; ms += RING_MS) {
    const lines = arcs(centre, ms * sea.pxPerMs, box);
    for (const line of lines) s.stroke('ink-3', line, { width: 1, alpha: 0.35 });
    const bottom = lines
      .map((line) => line.slice(-2))
      .find(([, y = 0]) => y > box.y + box.height / 2);
    const x = Math.sqrt(
      Math.max(0, (ms * sea.pxPerMs) ** 2 - (box.y + box.height - centre[1]) ** 2),
    );
    if (!isWide(placement) || !bottom || centre[0] + x > box.width - 24) continue;
    s.text('ink-2', centre[0] + x + 6, box.y + box.height - 6, formatLatency(ms, shown.locale), {
      size: 12,
    });
  }
  if (!isStrong && now.version > 0) {
    for (const line of arcs(centre, Math.max(1, radius), box))
      s.stroke('accent', line, { width: 3 });
  }
  // Out and back, and out and back again: four ways to whoever is farthest.
  if (now.agreeingMs !== null && now.agreeingMs > LOCAL_MS) {
    const way = (now.agreeingMs - LOCAL_MS) / span;
    const share = way % 2 < 1 ? way % 2 : 2 - (way % 2);
    for (const line of arcs(centre, Math.max(1, share * span * sea.pxPerMs), box)) {
      s.stroke('accent', line, { width: 2, dash: [5, 4] });
    }
  }
}

function paintPlaces(s: Surface, shown: Shown, sea: Sea, now: MenuNow): void {
  const { locale } = shown;
  const readAt = placeOf(configOf(shown).readAt);
  s.stroke('ink-3', sea.spots.flat(), { width: 1.5 });
  for (const [place, spot] of sea.spots.entries()) {
    const card = sea.cards[place] as Box;
    const isNewest = (now.held[place] ?? 0) === now.version;
    paintCard(s, card, place === readAt);
    const left = card.x + 14;
    s.text('ink', left, card.y + 24, say.places[place]?.[locale] ?? '', {
      size: 13.5,
      weight: 700,
    });
    const version = now.held[place] ?? 0;
    s.text('ink-2', left, card.y + card.height - 17, say.menu[locale], { size: 12.5 });
    if (version > 0) {
      const at: Point = [card.x + card.width - 34, card.y + card.height - 21];
      paintVersion(s, version, isNewest, at);
    }
    if (isNewest) s.dot('ink', ...spot, 6);
    else {
      s.dot('card', ...spot, 6);
      s.ring('ink', ...spot, 5, 2.5);
    }
  }
}

/** Whoever wrote it has asked, and at level session waits until it is there. */
const isWaiting = (shown: Shown, now: MenuNow, readAt: number): boolean =>
  configOf(shown).level === 'session' &&
  configOf(shown).reader === 'self' &&
  now.sinceMs >= numberOf(shown, 'ownAfterMs') &&
  (now.held[readAt] ?? 0) < now.version;

function paintReader(s: Surface, shown: Shown, placement: Placement, sea: Sea, now: MenuNow): void {
  const readAt = placeOf(configOf(shown).readAt);
  const at = sea.readers[readAt] as Point;
  const spot = sea.spots[readAt] as Point;
  const { locale } = shown;
  paintPerson(s, at);
  const isRight = isWide(placement) && at[0] > 500;
  const [x, y] = isWide(placement)
    ? [at[0] + (isRight ? -18 : 18), at[1] + 4]
    : [at[0], at[1] + (readAt === 0 ? -26 : 26)];
  const align = isWide(placement) ? (isRight ? 'right' : 'left') : 'center';
  const style = { size: 14, weight: 700, align, plate: 'card' } as const;
  if (isWaiting(shown, now, readAt)) {
    s.text('ink-2', x, y, say.waiting[locale], style);
    return;
  }
  if (!now.last) return;
  const { isFresh } = now.last;
  const [dx, dy] = [at[0] - spot[0], at[1] - spot[1]];
  const long = Math.hypot(dx, dy);
  const from = [spot[0] + (dx / long) * 12, spot[1] + (dy / long) * 12];
  const to = [at[0] - (dx / long) * 16, at[1] - (dy / long) * 16];
  s.arrow(isFresh ? 'good' : 'dropped', [...from, ...to], { width: 2 });
  const words = (isFresh ? say.sawNew : say.sawOld)[locale];
  s.text(isFresh ? 'ink' : 'dropped', x, y, words, style);
}

function paintClock(s: Surface, shown: Shown, placement: Placement, now: MenuNow): void {
  if (now.version === 0) return;
  const { locale } = shown;
  const words =
    now.agreeingMs === null
      ? say.sinceDone(formatLatency(now.sinceMs, locale))[locale]
      : say.agreeing[locale];
  const style = { size: 13, weight: 700, plate: 'card' } as const;
  const { x, y, width } = SEA[placement];
  // On a phone a card stands in the upper corner.
  if (isWide(placement))
    s.text('accent', x + width - 12, y + 22, words, { ...style, align: 'right' });
  else s.text('accent', 12, 388, words, style);
}

const targetsOf = ({ locale }: Shown, sea: Sea): readonly Target[] =>
  places.map((id, i) => ({ id, box: sea.cards[i] as Box, label: say.places[i]?.[locale] ?? id }));

/** How long after a write a place has it. */
function tell(shown: Shown, picked: string | null): string | null {
  const place = placeOf(picked);
  if (place < 0) return null;
  const { locale } = shown;
  const at = positionsMs({ rttMs: numberOf(shown, 'rttMs'), oceanMs: numberOf(shown, 'oceanMs') });
  const here = placeOf(configOf(shown).writeAt);
  const wayMs = Math.abs((at[place] ?? 0) - (at[here] ?? 0));
  const ms = formatLatency(wayMs, locale);
  const isStrong = configOf(shown).level === 'strong';
  const words = isStrong
    ? { ko: '다른 곳과 함께 바뀌어요', en: 'changes together with the others' }
    : { ko: `쓰고 ${ms} 뒤에 알아요`, en: `knows ${ms} after the write` };
  return `${say.places[place]?.[locale] ?? ''}: ${words[locale]}`;
}

export const sea: MomentMark = {
  legend: (shown) =>
    isHere(shown)
      ? [
          sign(signs.reach, (s) => s.rect('faas-soft', 0, 0, 20, 12, 2)),
          sign(signs.newest, (s) => s.rect('accent', 2, 1, 16, 10, 3)),
          sign(signs.oldValue, (s) =>
            s.outline('ink-2', 2, 1, 16, 10, 3, { width: 1.25, dash: [3, 2] }),
          ),
          sign(signs.fresh, (s) => paintRead(s, true, [10, 6])),
          sign(signs.stale, (s) => paintStale(s, [10, 6])),
        ]
      : [],
  prepare: (shown, placement) => {
    if (!isHere(shown)) return { paint() {} };
    const plan = seaOf(shown, placement);
    const targets = targetsOf(shown, plan);
    return {
      paint(s, { tMs, picked }) {
        const now = menuAt(shown, tMs);
        paintWater(s, shown, placement, plan, now);
        paintPlaces(s, shown, plan, now);
        paintReader(s, shown, placement, plan, now);
        paintClock(s, shown, placement, now);
        paintTold(s, placement, tell(shown, picked));
      },
      targets: () => targets,
    };
  },
};
