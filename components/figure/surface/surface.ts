// One way to paint for two surfaces: a canvas in the browser, an SVG string while the site is built.

import type { Paint } from './paint';

export type { Paint } from './paint';

/** How a line is drawn. */
export interface LineStyle {
  /** 1.5 where not said. */
  readonly width?: number;
  /** Lengths of dashes and gaps by turns; without them the line is solid. */
  readonly dash?: readonly number[];
  /** 0 to 1; a crossing edge of a graph stands at 0.45. */
  readonly alpha?: number;
  readonly cap?: 'butt' | 'round';
}

/** How a word is set. */
export interface TextStyle {
  /** 13 where not said; nothing on a stage is smaller than 12. */
  readonly size?: number;
  readonly weight?: 400 | 500 | 600 | 700 | 800;
  readonly align?: 'left' | 'center' | 'right';
  /** The ground of a plate under the word, for instance over hatching. */
  readonly plate?: Paint;
}

/** Where a rectangle stands, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Equal boxes in rows and columns, from the top left one on. */
export interface Cells extends Box {
  /** From one to the next. */
  readonly pitch: readonly [x: number, y: number];
  readonly columns: number;
  readonly count: number;
}

/**
 * What a picture may be painted with. Units are CSS pixels from the top left corner; `points` are x and y by
 * turns. Later shapes lie over earlier ones in a scene; a strip may put all shapes of a kind together.
 */
export interface Surface {
  readonly width: number;
  readonly height: number;
  rect(paint: Paint, x: number, y: number, width: number, height: number, radius?: number): void;
  /** Rectangles of one colour as one shape: for tens and hundreds much less work than one by one. */
  rects(paint: Paint, boxes: readonly Box[], radius?: number): void;
  /** As `rects`, and short in a picture made at build time. */
  cells(paint: Paint, cells: Cells): void;
  /** A rectangle in the colour with light diagonal hatching: told apart in greyscale. */
  hatched(paint: Paint, x: number, y: number, width: number, height: number, radius?: number): void;
  /** The border of a rectangle. The line lies inside it, so that a box keeps its size. */
  outline(
    paint: Paint,
    x: number,
    y: number,
    width: number,
    height: number,
    radius: number,
    style?: LineStyle,
  ): void;
  dot(paint: Paint, x: number, y: number, radius: number): void;
  /** Dots of one colour as one shape; `centres` are x and y by turns. */
  dots(paint: Paint, centres: readonly number[], radius: number): void;
  /** A circle's line of this width; `radius` is that of its middle. */
  ring(paint: Paint, x: number, y: number, radius: number, width?: number): void;
  /** A ring whose right half is filled: a value that was right once. */
  halfRing(paint: Paint, x: number, y: number, radius: number): void;
  diamond(paint: Paint, x: number, y: number, radius: number): void;
  cross(paint: Paint, x: number, y: number, radius: number): void;
  /** A thin dashed line from top to bottom. */
  dashed(paint: Paint, x: number, y0: number, y1: number): void;
  /** Fills the shape whose corners are `points`. */
  area(paint: Paint, points: readonly number[], alpha?: number): void;
  /** A line of 2 px through `points`. */
  line(paint: Paint, points: readonly number[]): void;
  stroke(paint: Paint, points: readonly number[], style?: LineStyle): void;
  /** A cubic curve: its beginning, its two control points and its end. */
  curve(paint: Paint, points: readonly number[], style?: LineStyle): void;
  /** A line through `points` with an open head at the last of them. */
  arrow(paint: Paint, points: readonly number[], style?: LineStyle): void;
  /** A word of 9 px beginning at x; `y` is its baseline. */
  label(paint: Paint, x: number, y: number, text: string): void;
  /** A word beginning at, around or ending at x; `y` is its baseline. */
  text(paint: Paint, x: number, y: number, text: string, style?: TextStyle): void;
}

/** How wide the lines of `LineStyle` are where it does not say. */
export const LINE_WIDTH = 1.5;
export const TEXT_SIZE = 13;
