// Copies of one value: who holds the last write, what is still on its way, and which copies each reader asked.

import type { MomentMark, Placement, Shown, Target } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { READERS } from '@/engine/models/consistency/config';
import { formatNumber } from '@/i18n/format';
import { type CopiesNow, copiesAt } from './now';
import { paintCard, paintRead, paintStale, paintTold, paintVersion, sign } from './paint';
import {
  copyBoxes,
  isWide,
  middleOf,
  numberOf,
  readerPoints,
  sceneOf,
  TALLY,
  WRITER,
} from './plan';
import { say, signs } from './stage-words';

const isHere = (shown: Shown): boolean => sceneOf(shown) === 'quorum';

function paintWriter(s: Surface, shown: Shown, placement: Placement, now: CopiesNow): void {
  const box = WRITER[placement];
  const [x] = middleOf(box);
  paintCard(s, box, true);
  const style = { size: 12.5, weight: 600, align: 'center' } as const;
  s.text('ink', x, box.y + 20, say.written[shown.locale], style);
  if (now.version > 0)
    paintVersion(s, now.version, true, [x, box.y + (isWide(placement) ? 42 : 39)]);
  const words = say.done(numberOf(shown, 'writes'))[shown.locale];
  if (isWide(placement)) s.text('ink-2', x, box.y + 84, words, { size: 12.5, align: 'center' });
}

/** From the writer to each copy: what is late travels along a dotted line. */
function paintWays(s: Surface, placement: Placement, now: CopiesNow): void {
  const from = WRITER[placement];
  const boxes = copyBoxes(now.held.length, placement);
  const [startX, startY] = isWide(placement)
    ? [from.x + from.width, from.y + from.height / 2]
    : [from.x + from.width / 2, from.y + from.height];
  boxes.forEach((box, copy) => {
    const late = now.late.find((one) => one.copy === copy);
    // On a wide stage the ways run under the copies, so that none crosses another copy.
    const [endX, endY] = [box.x + box.width / 2, isWide(placement) ? box.y + box.height : box.y];
    const lowY = endY + 22 + copy * 5;
    const points = isWide(placement)
      ? [startX, startY, startX + 26, startY, startX + 26, lowY, endX, lowY, endX, endY]
      : [startX, startY, endX, endY];
    const look = late ? { width: 1.5, dash: [2, 4] } : { width: 1.5, alpha: 0.45 };
    s.stroke('ink-3', points, look);
    if (late) s.dot('accent', ...alongLine(points, late.share), 5);
  });
}

/** The point at a share of the way along a line through `points`. */
function alongLine(points: readonly number[], share: number): readonly [number, number] {
  const legs: number[] = [];
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(i, i + 4);
    legs.push(Math.hypot(x1 - x0, y1 - y0));
  }
  let rest = share * legs.reduce((sum, leg) => sum + leg, 0);
  for (const [i, leg] of legs.entries()) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(2 * i, 2 * i + 4);
    if (rest <= leg) return [x0 + ((x1 - x0) * rest) / leg, y0 + ((y1 - y0) * rest) / leg];
    rest -= leg;
  }
  return [points.at(-2) ?? 0, points.at(-1) ?? 0];
}

function paintCopies(s: Surface, shown: Shown, placement: Placement, now: CopiesNow): void {
  const boxes = copyBoxes(now.held.length, placement);
  boxes.forEach((box, copy) => {
    const [x] = middleOf(box);
    const version = now.held[copy] ?? 0;
    const isNewest = version === now.version && version > 0;
    paintCard(s, box, isNewest);
    const name = { size: 13, weight: 600, align: 'center' } as const;
    s.text('ink', x, box.y + 22, say.copy(copy + 1)[shown.locale], name);
    if (version > 0) paintVersion(s, version, isNewest, [x, box.y + 54]);
  });
}

/** Each reader with lines to the copies that it asked. */
function paintReaders(s: Surface, shown: Shown, placement: Placement, now: CopiesNow): void {
  const boxes = copyBoxes(now.held.length, placement);
  const points = readerPoints(READERS, placement);
  const floor = (boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0);
  for (const { place, asked, isFresh } of now.readers) {
    const at = points[place];
    if (!at) continue;
    for (const [copy, box] of boxes.entries()) {
      if (!((asked >> copy) & 1)) continue;
      const paint = isFresh ? 'good' : 'dropped';
      s.stroke(paint, [at[0], at[1] - 7, box.x + box.width / 2, floor], {
        width: 1.25,
        alpha: 0.7,
      });
    }
  }
  for (const [place, at] of points.entries()) {
    const reader = now.readers.find((one) => one.place === place);
    if (reader) paintRead(s, reader.isFresh, at, 7);
    else s.outline('ink-3', at[0] - 6, at[1] - 6, 12, 12, 6, { width: 1.25 });
  }
  const old = now.readers.filter(({ isFresh }) => !isFresh).length;
  const words =
    now.readers.length === 0
      ? say.notYet
      : say.tally(formatNumber(old, shown.locale), formatNumber(now.readers.length, shown.locale));
  const [x, y] = TALLY[placement];
  const isSide = isWide(placement);
  s.text('ink', x, y, words[shown.locale], {
    size: isSide ? 13 : 14,
    weight: 700,
    align: isSide ? 'left' : 'center',
  });
}

function tell(shown: Shown, now: CopiesNow, picked: string | null): string | null {
  const place = Number(/^copy-(\d)$/.exec(picked ?? '')?.[1] ?? 0) - 1;
  const version = now.held[place];
  if (version === undefined) return null;
  const { locale } = shown;
  const late = now.late.find((one) => one.copy === place);
  const name = say.copy(place + 1)[locale];
  if (late) {
    return locale === 'ko'
      ? `${name}: 새 값(v${now.version})은 아직 오는 중이라 v${version} 값으로 답해요`
      : `${name}: v${now.version} is on its way, so it answers v${version}`;
  }
  return locale === 'ko' ? `${name}: v${version} 값으로 답해요` : `${name} answers v${version}`;
}

const targetsOf = (shown: Shown, placement: Placement): readonly Target[] =>
  copyBoxes(numberOf(shown, 'copies'), placement).map((box, i) => ({
    id: `copy-${i + 1}`,
    box,
    label: say.copy(i + 1)[shown.locale],
  }));

export const copies: MomentMark = {
  legend: (shown) =>
    isHere(shown)
      ? [
          sign(signs.newest, (s) => s.rect('accent', 2, 1, 16, 10, 3)),
          sign(signs.oldValue, (s) =>
            s.outline('ink-2', 2, 1, 16, 10, 3, { width: 1.25, dash: [3, 2] }),
          ),
          sign(signs.onWay, (s) => s.dot('accent', 10, 6, 5)),
          sign(signs.fresh, (s) => paintRead(s, true, [10, 6])),
          sign(signs.stale, (s) => paintStale(s, [10, 6])),
        ]
      : [],
  prepare: (shown, placement) => {
    if (!isHere(shown)) return { paint() {} };
    const targets = targetsOf(shown, placement);
    return {
      paint(s, { tMs, picked }) {
        const now = copiesAt(shown, tMs);
        paintWays(s, placement, now);
        paintReaders(s, shown, placement, now);
        paintWriter(s, shown, placement, now);
        paintCopies(s, shown, placement, now);
        paintTold(s, placement, tell(shown, now, picked));
      },
      targets: () => targets,
    };
  },
};
