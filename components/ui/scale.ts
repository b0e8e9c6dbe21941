// Where a value sits on its slider. A log scale starts at `min` (which may be 0) and is linear within one `step`.

import type { CSSProperties } from 'react';

/** The bounds of a slider; the same declaration as a model's number parameter. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale?: 'linear' | 'log';
}

/** Positions of a slider: one per key press, fine enough for a thumb. */
export const POSITIONS = 200;

const span = ({ min, max, step }: Scale): number => Math.log1p((max - min) / step);

/** The slider position, 0 to POSITIONS, nearest to `value`. */
export function positionOf(value: number, scale: Scale): number {
  const { min, max, step } = scale;
  const inside = Math.min(max, Math.max(min, value)) - min;
  const share =
    scale.scale === 'log' ? Math.log1p(inside / step) / span(scale) : inside / (max - min);
  return Math.round(share * POSITIONS);
}

/** Rounds to `step` and, on a log scale, to two significant digits: 0.8973 becomes 0.9. */
export function roundTo(value: number, scale: Scale): number {
  const { min, max, step } = scale;
  const digits = scale.scale === 'log' ? Number(value.toPrecision(2)) : value;
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)));
  const rounded = Number((Math.round(digits / step) * step).toFixed(decimals));
  return Math.min(max, Math.max(min, rounded));
}

/** The round value at a slider position. */
export function valueAt(position: number, scale: Scale): number {
  const share = Math.min(1, Math.max(0, position / POSITIONS));
  if (share === 0) return scale.min;
  if (share === 1) return scale.max;
  const { min, max, step } = scale;
  const raw =
    scale.scale === 'log'
      ? min + step * Math.expm1(share * span(scale))
      : min + share * (max - min);
  return roundTo(raw, scale);
}

/**
 * The round value when the thumb goes to `position` from where it shows `from`: at least one round value
 * further, or an arrow key would stand still where one value takes up several positions.
 */
export function movedTo(position: number, from: number, scale: Scale): number {
  const next = valueAt(position, scale);
  const before = positionOf(from, scale);
  if (next !== from || position === before) return next;
  // On a log scale the second significant digit.
  const digit =
    scale.scale === 'log' && from > 0 ? 10 ** (Math.floor(Math.log10(from)) - 1) : scale.step;
  return roundTo(from + Math.sign(position - before) * Math.max(scale.step, digit), scale);
}

/** How full the track is drawn, as the custom property that the slider's style reads. */
export const fill = (value: number, min: number, max: number): CSSProperties =>
  ({ '--fill': `${((value - min) / (max - min || 1)) * 100}%` }) as CSSProperties;
