// What one request went through, as the scenes tell it to the lens.

import type { Box } from '@/components/figure/marks/contract';
import type { Picked } from '@/components/figure/marks/lens';
import type { Localized } from '@/i18n/locales';
import type { Said } from './picked-words';
import type { Point } from './plan';

export interface Story extends Pick<Picked, 'points' | 'phases'> {
  readonly said: Localized<Said>;
}

/** A request that can be picked, and where it is seen. */
export interface Pickable {
  readonly n: number;
  readonly box: Box;
}

/** Around a point, a little more than what is drawn there. */
export const boxAround = ([x, y]: Point, r = 10): Box => ({
  x: x - r,
  y: y - r,
  width: 2 * r,
  height: 2 * r,
});
