// How the signs of the messaging simulator are painted: messages, runs, and what is gone.

import type { Box } from '@/components/figure/marks/contract';
import type { Surface } from '@/components/figure/surface/surface';
import type { Card, Run } from './now';

/** Radius of a message. */
export const RADIUS = 5.5;
/** Cells of the table of runs. */
export const CELL = 17;

/** The part of a circle that is left, from the top clockwise; a whole one is a ring. */
export function arc(s: Surface, x: number, y: number, radius: number, share: number): void {
  if (share <= 0) return;
  const steps = Math.max(2, Math.ceil(share * 16));
  const points: number[] = [];
  for (let i = 0; i <= steps; i += 1) {
    const angle = 2 * Math.PI * share * (i / steps);
    points.push(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
  }
  s.stroke('ink-2', points, { width: 1.8 });
}

/** A message: a disc, or a diamond where nobody can carry it out; a bar while it waits. */
export function paintMessage(
  s: Surface,
  isWaiting: boolean,
  bad: boolean,
  x: number,
  y: number,
): void {
  if (bad) s.diamond('dropped', x, y, RADIUS + 0.5);
  else s.dot(isWaiting ? 'queued' : 'busy', x, y, RADIUS);
  if (isWaiting) s.rect('card', x - 3, y - 0.9, 6, 1.8);
}

/** One run of a message, told apart without colour. */
export function paintRun(
  s: Surface,
  { outcome }: Pick<Run, 'outcome'>,
  x: number,
  y: number,
): void {
  const [left, top] = [x - CELL / 2, y - CELL / 2];
  if (outcome === 'first') s.rect('busy', left, top, CELL, CELL, 3);
  else if (outcome === 'again') s.hatched('busy', left, top, CELL, CELL, 3);
  else if (outcome === 'failed') s.cross('dropped', x, y, 5);
  else if (outcome === 'skipped') s.outline('good', left, top, CELL, CELL, 3, { width: 2 });
  else s.outline('busy', left, top, CELL, CELL, 3, { width: 1.5, dash: [3, 2] });
}

const PITCH = 18;

/** Cards in two rows, whoever has waited longest nearest to the right end; more than fit are a number. */
export function paintCards(
  s: Surface,
  cards: readonly Card[],
  { x, y, width, height }: Box,
  isWaiting: boolean,
): void {
  const most = 2 * Math.floor((width - 14) / PITCH);
  const isMore = cards.length > most;
  const seen = isMore ? most - 6 : cards.length;
  const middle = y + height / 2;
  for (let i = 0; i < seen; i += 1) {
    const card = cards[i] as Card;
    const cx = x + width - 14 - Math.floor(i / 2) * PITCH;
    paintMessage(s, isWaiting, card.isBad, cx, middle + ((i % 2) - 0.5) * 18);
  }
  if (!isMore) return;
  s.text('ink', x + 8, middle + 4.5, `+${cards.length - seen}`, { size: 13, weight: 700 });
}

const CROSS = { pitch: 10.5, rows: 3, rise: 14.5, radius: 3 } as const;

/** What is gone, in rows of crosses; one stands for ten, or more, where there are more than fit. */
export function paintCrosses(s: Surface, count: number, { x, y, width, height }: Box): void {
  const { pitch, rows, rise, radius } = CROSS;
  const most = rows * Math.floor((width - 20) / pitch);
  const each = count > most ? Math.ceil(count / most / 10) * 10 : 1;
  const seen = Math.ceil(count / each);
  for (let i = 0; i < seen; i += 1) {
    const cy = y + height / 2 + ((i % rows) - 1) * rise;
    s.cross('dropped', x + 14 + Math.floor(i / rows) * pitch, cy, radius);
  }
  if (each === 1) return;
  s.text('ink-2', x + width - 10, y + height - 8, `× ${each}`, {
    size: 12,
    align: 'right',
    plate: 'card',
  });
}
