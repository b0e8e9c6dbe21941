// Geometry that both surfaces share: corners of shapes, heads of arrows, plates under words.

import { TEXT_SIZE, type TextStyle } from './surface';

/** Length of an arrow's head. */
const HEAD = 6;

/** The corners of an open arrow head at the end of a line: x and y by turns, its tip in the middle. */
export function headOf(points: readonly number[]): readonly number[] {
  const [fromX = 0, fromY = 0, x = 0, y = 0] = points.slice(-4);
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [along, across] = [(HEAD * (x - fromX)) / length, (HEAD * (y - fromY)) / length];
  return [x - along - across, y - across + along, x, y, x - along + across, y - across - along];
}

export const diamondOf = (x: number, y: number, radius: number): readonly number[] => [
  x,
  y - radius,
  x + radius,
  y,
  x,
  y + radius,
  x - radius,
  y,
];

/**
 * About how wide a word is, in CSS pixels, from the mean advances of Pretendard's bold letters: nothing can be
 * measured while the site is built, and a plate must be as wide in its picture as on its canvas.
 */
export function textWidth(text: string, size: number = TEXT_SIZE): number {
  let ems = 0;
  for (const letter of text) ems += advanceOf(letter);
  return ems * size;
}

/** A text in lines that are no wider than so many CSS pixels, broken at its spaces. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** In em. */
function advanceOf(letter: string): number {
  if (/[\uac00-\ud7a3]/.test(letter)) return 0.87;
  if (/[ilj.,:;'!|]/.test(letter)) return 0.28;
  if (letter === ' ') return 0.25;
  if (/[a-z]/.test(letter)) return 0.57;
  if (/[0-9]/.test(letter)) return 0.65;
  if (/[A-Z]/.test(letter)) return 0.72;
  return 0.8;
}

/** Room between a word and the edge of its plate. */
const PLATE_AIR = 5;

export interface Plate {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** The plate under a word whose baseline is at y. */
export function plateOf(x: number, y: number, text: string, style: TextStyle): Plate {
  const { size = TEXT_SIZE, align = 'left' } = style;
  const inner = textWidth(text, size);
  const left = align === 'left' ? x : align === 'center' ? x - inner / 2 : x - inner;
  return {
    x: left - PLATE_AIR,
    y: y - size,
    width: inner + 2 * PLATE_AIR,
    height: size * 1.4,
    radius: 3,
  };
}

/** A box that is too narrow for its corners to be round has none. */
export const hasCorners = (width: number, radius: number): boolean =>
  radius > 0 && width > 2 * radius;
