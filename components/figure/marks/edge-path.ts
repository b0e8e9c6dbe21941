// The way along an edge of a graph: a curve to its gate, then straight on to where it leads.

import type { Placement } from './contract';

type Point = readonly [x: number, y: number];

/** Its beginning, the two contacts of its gate, and its end: x and y by turns. */
export type EdgeLine = readonly [number, number, number, number, number, number, number, number];

/** Straight pieces that stand for the curve where places on it are calculated. */
const PIECES = 16;

export class EdgePath {
  /** The curve as its surface takes it. */
  readonly curve: readonly number[];
  readonly gate: readonly [near: Point, far: Point];
  readonly end: Point;
  private readonly points: Point[] = [];
  /** How far each point lies from the beginning, in px. */
  private readonly lengths: number[] = [0];
  /** Share of the way at which the gate begins. */
  readonly gateShare: number;

  /** Curves leave and arrive level where a layout is read from left to right, upright from top to bottom. */
  constructor([x0, y0, ax, ay, bx, by, x1, y1]: EdgeLine, placement: Placement) {
    const [midX, midY] = [(x0 + ax) / 2, (y0 + ay) / 2];
    const controls = placement === 'wide' ? [midX, y0, midX, ay] : [x0, midY, ax, midY];
    this.curve = [x0, y0, ...controls, ax, ay];
    this.gate = [
      [ax, ay],
      [bx, by],
    ];
    this.end = [x1, y1];
    for (let i = 0; i <= PIECES; i += 1) this.points.push(this.onCurve(i / PIECES));
    this.points.push(this.end);
    for (let i = 1; i < this.points.length; i += 1) {
      const [fromX, fromY] = this.points[i - 1] as Point;
      const [x, y] = this.points[i] as Point;
      this.lengths.push((this.lengths[i - 1] as number) + Math.hypot(x - fromX, y - fromY));
    }
    this.gateShare = (this.lengths[PIECES] as number) / (this.lengths.at(-1) as number);
  }

  /** The point at a share of the way, from 0 to 1, so many px to the right of who travels along it. */
  at(share: number, aside = 0): Point {
    const along = Math.min(1, Math.max(0, share)) * (this.lengths.at(-1) as number);
    let piece = 1;
    while (piece < this.points.length - 1 && (this.lengths[piece] as number) < along) piece += 1;
    const [fromX, fromY] = this.points[piece - 1] as Point;
    const [toX, toY] = this.points[piece] as Point;
    const begin = this.lengths[piece - 1] as number;
    const length = (this.lengths[piece] as number) - begin || 1;
    const [ux, uy] = [(toX - fromX) / length, (toY - fromY) / length];
    const way = along - begin;
    return [fromX + ux * way - uy * aside, fromY + uy * way + ux * aside];
  }

  private onCurve(t: number): Point {
    const [x0, y0, x1, y1, x2, y2, x3, y3] = this.curve as EdgeLine;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
  }
}
