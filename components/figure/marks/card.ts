// A card that asks something or tells of something: where it belongs, its title, and a line that is broken to its width.

import { wrapped } from '../surface/shapes';
import type { Box, MomentMark, Placed, Shown } from './contract';

export interface CardWords {
  readonly over: string;
  readonly title: string;
  readonly line: string;
}

interface CardSpec {
  readonly box: Placed<Box>;
  /** What stands on it now; null where there is no card. */
  say(shown: Shown, tMs: number): CardWords | null;
}

const AIR = 16;
const LINE_SIZE = 14;
/** Baselines from the card's top. */
const BASELINES = { over: 24, title: 49, line: 72 } as const;
const LINE_PITCH = 20;

export const card = ({ box, say }: CardSpec): MomentMark => ({
  legend: () => [],
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const words = say(shown, tMs);
      if (words === null) return;
      const { x, y, width, height } = box[placement];
      surface.rect('card', x, y, width, height, 12);
      surface.outline('ink', x, y, width, height, 12, { width: 1.5 });
      surface.text('ink-2', x + AIR, y + BASELINES.over, words.over, { size: 12.5 });
      surface.text('ink', x + AIR, y + BASELINES.title, words.title, { size: 17, weight: 800 });
      wrapped(words.line, LINE_SIZE, width - 2 * AIR).forEach((line, i) => {
        const baseline = y + BASELINES.line + i * LINE_PITCH;
        surface.text('ink', x + AIR, baseline, line, { size: LINE_SIZE });
      });
    },
  }),
});
