// Many things on a stage, one stop of the Tab key: which of them has it, and where the keys lead, as in a toolbar.

import type { Box, Target } from '../marks/contract';

/** By where it stands: what can be picked there may be another thing a moment later, and keeps the focus. */
export const placeOf = ({ x, y }: Box): string => `${Math.round(x)} ${Math.round(y)}`;

/** What can be moved is known by itself: it keeps the focus where it goes. */
export const nameOf = ({ id, box, offers }: Target): string => (offers ? id : placeOf(box));

/** From left to right, and from top to bottom where several stand above each other. */
export const inReadingOrder = (targets: readonly Target[]): readonly Target[] =>
  targets.toSorted((a, b) => a.box.x - b.box.x || a.box.y - b.box.y);

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The place of the thing that a key leads to, around the ends; null where the key is none of ours. */
export function afterKey(key: string, place: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (place + step + count) % count;
}
