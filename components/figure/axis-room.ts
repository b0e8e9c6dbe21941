// Which labels of an axis stand: as many as do not touch, evenly chosen.

import { textWidth } from './surface/shapes';

interface Label {
  readonly at: number;
  readonly text: string;
}

/** Below 30 rem of room (app/looks.css) an axis is as wide as on the narrowest phone, above it at least so wide, in px. */
const NARROW = 270;
const WIDE = 480;
/** The largest that labels are set in, and how much of the line is left between two of them. */
const SIZE = 13;
const GAP = 8;

/** Where a label begins and ends on an axis of this width: centred under its tick, and within. */
export function spanOf({ at, text }: Label, width: number): readonly [from: number, to: number] {
  const own = textWidth(text, SIZE);
  const from = Math.max(0, Math.min(width - own, at * width - own / 2));
  return [from, from + own];
}

/**
 * Every first, second, third … label stands on an axis of this width: the least at which none touches the next, in
 * multiples of `unit`.
 */
export function stepOn(labels: readonly Label[], width: number, unit = 1): number {
  for (let step = unit; step < labels.length; step += unit) {
    const spans = labels
      .filter((_, place) => place % step === 0)
      .map((label) => spanOf(label, width));
    const isClear = spans.every(([, to], place) => to + GAP <= (spans[place + 1]?.[0] ?? Infinity));
    if (isClear) return step;
  }
  return Math.max(1, labels.length);
}

/** By place: whether a label stands on a wide axis, and on a narrow one. */
export function keptOf(labels: readonly Label[]) {
  const wide = stepOn(labels, WIDE);
  const narrow = stepOn(labels, NARROW, wide);
  return {
    wide: (place: number): boolean => place % wide === 0,
    narrow: (place: number): boolean => place % narrow === 0,
  };
}
