// Dragging as data: what can be dragged, where it may be dropped, and what is done for it there.

import type { Box, Offer, Target } from '../marks/contract';

/** A pointer that has moved less than this, in px of the screen, has pressed and not dragged. */
export const SLOP = 6;

export const canBeDragged = ({ offers = [] }: Target): boolean =>
  offers.some(({ onto }) => onto !== undefined);

const holds = ({ x, y, width, height }: Box, [px, py]: readonly [number, number]): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** What is done for a target that is dropped at a point of the scene; null where nothing is. Of several places the first. */
export function offerAt(
  { offers = [] }: Target,
  at: readonly [x: number, y: number],
): Offer | null {
  return offers.find(({ onto = [] }) => onto.some((place) => holds(place, at))) ?? null;
}

/** Whether a pointer that went down takes hold of the thing: a mouse or pen anywhere on it, a finger by its grip alone. */
export const takesHold = (pointerType: string, isOnGrip: boolean): boolean =>
  isOnGrip || pointerType !== 'touch';
