// A line of waiting things as dots in a capsule: two rows, the first in line nearest to where they are going.

import type { Localized } from '@/i18n/locales';
import type { Surface } from '../surface/surface';
import type { Box, MomentMark, Placed, Shown } from './contract';
import { isInLegend } from './seen';
import { vainLegend } from './slots';
import { paintToken, SMALL_TOKEN_RADIUS, TOKEN_RADIUS } from './tokens';

/** More than this are said as a number. */
const MOST_DOTS = 14;
const ROWS = 2;
/** Room that "+123" needs. */
const NUMBER_ROOM = 30;

export interface QueueSpec {
  /** How many wait now, and how many of them nobody waits for any more: they have waited longest. */
  readonly waiting: (shown: Shown, tMs: number) => number;
  readonly forgotten: (shown: Shown, tMs: number) => number;
  readonly isEverForgotten: (shown: Shown) => boolean;
  readonly box: Placed<Box>;
  /** Whether the capsule stands there when nobody waits. */
  readonly isAlways: boolean;
  /** Said beside it when no more can join, and where: the baseline of its words. */
  readonly full?: {
    readonly isFull: (shown: Shown, tMs: number) => boolean;
    readonly words: Localized;
    readonly at: Placed<readonly [x: number, y: number, align: 'left' | 'center']>;
  };
}

function paintDots(surface: Surface, box: Box, waiting: number, forgotten: number): void {
  const isSmall = box.height < 30;
  const radius = isSmall ? SMALL_TOKEN_RADIUS : TOKEN_RADIUS;
  const pitch = isSmall ? 8 : 16;
  const rowPitch = isSmall ? 8 : 14;
  const isMore = waiting > MOST_DOTS;
  let columns = MOST_DOTS / ROWS;
  // Where dots and number do not fit side by side, the number takes the place of the last dots.
  while (isMore && columns > 1 && columns * pitch + NUMBER_ROOM > box.width) columns -= 1;
  const seen = Math.min(waiting, columns * ROWS);
  const middle = box.y + box.height / 2;
  const front = box.x + box.width - pitch / 2 - (isSmall ? 3 : 7);
  for (let i = 0; i < seen; i += 1) {
    const x = front - Math.floor(i / ROWS) * pitch;
    const y = middle + ((i % ROWS) - 0.5) * rowPitch;
    paintToken(surface, i < forgotten ? 'forgotten' : 'waiting', x, y, radius);
  }
  if (!isMore) return;
  surface.text('ink', box.x + (isSmall ? 3 : 8), middle + 4.5, `+${waiting - seen}`, {
    size: 12,
    weight: 700,
  });
}

export const queue = (spec: QueueSpec): MomentMark => ({
  // What stands in a line before a service waits.
  legend: (shown) => (isInLegend(shown, spec.isEverForgotten(shown)) ? [vainLegend] : []),
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const waiting = spec.waiting(shown, tMs);
      if (waiting === 0 && !spec.isAlways) return;
      const box = spec.box[placement];
      surface.rect('line-2', box.x, box.y, box.width, box.height, box.height / 2);
      paintDots(surface, box, waiting, spec.forgotten(shown, tMs));
      const { full } = spec;
      if (!full?.isFull(shown, tMs)) return;
      const [x, y, align] = full.at[placement];
      surface.text('ink-2', x, y, full.words[shown.locale], { align });
    },
  }),
});
