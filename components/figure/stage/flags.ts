// A flag for every act: on the strip it is painted, on the scrubber it is a part of the page.

import type { Surface } from '../surface/surface';
import { type Share, WHOLE } from './painting';

/** Length and height of a flag's cloth. */
const CLOTH = [9, 8] as const;
const POLE = 1.5;

/** Plants a flag at each moment, from the top of the strip to its floor. */
export function paintFlags(
  surface: Surface,
  momentsMs: readonly number[],
  durationMs: number,
  { from, to }: Share = WHOLE,
): void {
  const [length, height] = CLOTH;
  for (const atMs of momentsMs) {
    const x = ((atMs / durationMs - from) / (to - from)) * surface.width;
    // At the end of the run there is no room but to its left.
    const tip = x + length > surface.width ? x - length : x + length;
    surface.rect('ink', x - POLE / 2, 0, POLE, surface.height);
    surface.area('ink', [x, 0, tip, height / 2, x, height]);
  }
}
