// Many things on a stage, one stop of the Tab key: which of them has it, where the keys lead, as in a toolbar, and what
// a finger means.

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

/** How far a point lies outside a box. */
const outside = ({ x, y, width, height }: Box, [px, py]: readonly [number, number]): number =>
  Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));

/**
 * What is meant by a press: buttons are at least as large as a fingertip, so that those of small things lie over each
 * other. Of things that contain the point the smallest, otherwise the nearest; null where there are none.
 */
export function meantAt(
  targets: readonly Target[],
  point: readonly [x: number, y: number],
): Target | null {
  const ranked = targets
    .map((target) => ({
      target,
      far: outside(target.box, point),
      size: target.box.width * target.box.height,
    }))
    .toSorted((a, b) => a.far - b.far || a.size - b.size);
  return ranked[0]?.target ?? null;
}
