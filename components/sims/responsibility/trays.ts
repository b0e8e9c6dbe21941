// The cards of the year beside the rows of their areas: yours on the left, and what a provider handles on the right.

import {
  type Instant,
  type MomentMark,
  type Placement,
  type Shown,
  TRAVEL_MS,
} from '@/components/figure/marks/contract';
import { roundUpTo } from '@/components/figure/marks/round';
import type { Surface } from '@/components/figure/surface/surface';
import { type Area, areas, FACES } from '@/engine/models/responsibility/config';
import { formatNumber } from '@/i18n/format';
import { stageWords } from './deck';
import { dealtAt, dealtOf, holderAt, isOpen, ownAt, sinceMs, stairAt, topAt } from './now';
import { PAINTS, PLANS, paintHeld } from './plan';

const MOST_TOKENS = 60;
/** How many cards one token stands for; it depends on the knob alone. */
const perToken = ({ recording }: Shown): number =>
  roundUpTo(Number(recording.request.config.cards) / MOST_TOKENS);

/** How far something has come that began to move then, from 0 to 1. */
const movedBy = (fromMs: number, { tMs, pace }: Instant): number =>
  Math.min(1, Math.max(0, (tMs - fromMs) / (TRAVEL_MS * Math.max(pace, 0.1))));

function paintHeads(s: Surface, shown: Shown, placement: Placement, tMs: number): void {
  const { tray, top, move } = PLANS[placement];
  const [[left, right], { locale }] = [tray, shown];
  const reached = dealtOf(shown, ownAt(shown, tMs), tMs);
  const [mine, theirs] = [reached, dealtOf(shown, areas, tMs) - reached].map((count) =>
    formatNumber(count, locale),
  );
  const isWide = placement === 'wide';
  if (isWide) {
    s.text('ink-2', left, top - 14, stageWords.reached[locale], { size: 13 });
    s.text('ink-2', right - 36, top - 14, stageWords.handled[locale], { size: 13, align: 'right' });
  }
  const size = isWide ? 20 : 16;
  s.text('ink', left + (isWide ? 84 : 0), top - 13, mine ?? '', { size, weight: 800 });
  s.text('ink-2', right, top - 13, theirs ?? '', { size: 0.8 * size, weight: 600, align: 'right' });
  s.text('ink-2', ...move, stageWords.move[locale], { size: 13 });
}

/** How far to the right an area's cards lie, from 0 to 1: they slide when it changes hands. */
function shareToRight(shown: Shown, area: Area, instant: Instant): number {
  const isTheirs = holderAt(shown, area, instant.tMs) === 'theirs';
  const since = sinceMs(shown, area, instant.tMs);
  const before = holderAt(shown, area, since - 1);
  const hasMoved = before !== null && (before === 'theirs') !== isTheirs;
  const share = hasMoved ? movedBy(since, instant) : 1;
  return isTheirs ? share : 1 - share;
}

function paintCards(s: Surface, shown: Shown, placement: Placement, area: Area, instant: Instant) {
  const { tray, token, cell, top, pitch } = PLANS[placement];
  const { tMs } = instant;
  const count = Math.ceil(dealtAt(shown, area, tMs) / perToken(shown));
  const holder = holderAt(shown, area, tMs);
  if (count === 0 || holder === null) return;
  const row = areas.indexOf(area);
  const [left, right] = tray;
  // Many cards stand closer together.
  const step = Math.min(token + 3, (right - left) / count);
  const width = Math.max(2, step - 3);
  const share = shareToRight(shown, area, instant);
  const last = topAt(shown, tMs);
  const isNew = last?.state === 'dealt' && Math.floor(last.about / FACES) === row;
  for (let i = 0; i < count; i += 1) {
    const [from, to] = [left + i * step, right - i * step - width];
    // The one that has just come falls into its row.
    const above = isNew && i === count - 1 ? 24 * (1 - movedBy(last.fromMs, instant)) : 0;
    const y = top + row * pitch + 3 - above;
    const paint = PAINTS[stairAt(shown, tMs)];
    paintHeld(s, holder, paint, [from + (to - from) * share, y, width, cell[1] - 6]);
  }
}

export const trays: MomentMark = {
  legend(shown) {
    const each = perToken(shown);
    if (each === 1) return [];
    const sample = (s: Surface) => paintHeld(s, 'mine', 'ink', [6, 0, 8, 12]);
    return [{ words: stageWords.cards(each), sample }];
  },
  prepare: (shown, placement) => ({
    paint(surface, instant) {
      if (!isOpen(shown, instant.tMs)) return;
      paintHeads(surface, shown, placement, instant.tMs);
      for (const area of areas) paintCards(surface, shown, placement, area, instant);
    },
  }),
};
