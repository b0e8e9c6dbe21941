// The table of a single receiver: ten messages side by side, above each its runs, and where it is now.

import type { Instant, Placement, Shown } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import { type Card, columnsAt, configOf, isLent, type Now, ROWS, runsBy } from './now';
import { arc, paintMessage, paintRun, RADIUS } from './paint';
import { GRID, ONE } from './plan';
import { say } from './stage-words';

/** So long a card is seen on its way, in ms of the learner's clock; and at most this share of what is left of its lease. */
const TRAVEL_MS = 500;
const TRAVEL_SHARE = 0.05;

/** Where a column stands, and its row of cards. */
export const columnX = (placement: Placement, i: number): number =>
  GRID[placement].left + i * GRID[placement].pitch;

export function paintGrid(
  s: Surface,
  shown: Shown,
  placement: Placement,
  { tMs, pace }: Instant,
  now: Now,
): void {
  const { locale } = shown;
  const { bottom, rise, labels, cards } = GRID[placement];
  const columns = columnsAt(shown, tMs);
  const runs = columns.map((copy) => runsBy(shown, copy, tMs));
  const most = Math.max(0, ...runs.map(({ length }) => length));
  const from = Math.max(0, most - ROWS);
  for (let row = 0; row < ROWS; row += 1) {
    const y = bottom - row * rise;
    s.text('ink-2', labels, y + 4.5, say.time(from + row + 1)[locale], { size: 12 });
  }
  s.text('ink-2', labels, cards + 4.5, say.now[locale], { size: 12 });
  const byCopy = new Map([...now.taken, ...now.waiting.flat()].map((card) => [card.copy, card]));
  const mouth = ONE[placement].lanes[0]?.pipe;
  columns.forEach((copy, i) => {
    const x = columnX(placement, i);
    for (const run of (runs[i] ?? []).slice(from)) {
      paintRun(s, run, x, bottom - (run.attempt - from) * rise);
    }
    const card = byCopy.get(copy);
    if (!card || !mouth) return;
    paintCard(
      s,
      shown,
      card,
      { tMs, pace },
      [x, cards],
      [mouth.x + mouth.width, mouth.y + mouth.height / 2],
    );
  });
}

/** A card that was just taken comes out of the pipe; one that came back goes there first. */
function paintCard(
  s: Surface,
  shown: Shown,
  { place, times, sinceMs, isBad: bad }: Card,
  { tMs, pace }: Pick<Instant, 'tMs' | 'pace'>,
  [x, y]: readonly [number, number],
  [fromX, fromY]: readonly [number, number],
): void {
  if (place === 'waiting') {
    paintMessage(s, true, bad, x, y);
    return;
  }
  const leaseMs = configOf(shown).leaseSec * 1_000;
  const part = Math.min(1, (tMs - sinceMs) / Math.min(TRAVEL_MS * pace, TRAVEL_SHARE * leaseMs));
  // Two ways where it had been here before: back, and out again.
  const away = times > 1 ? Math.min(1, 2 * Math.abs(part - 0.5)) : part;
  const [cx, cy] = [fromX + (x - fromX) * away, fromY + (y - fromY) * away];
  paintMessage(s, false, bad, cx, cy);
  if (isLent(shown) && part === 1) arc(s, x, y, RADIUS + 3, 1 - (tMs - sinceMs) / leaseMs);
}
