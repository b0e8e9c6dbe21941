// The sign of what can be dragged: rows of dots, where a finger takes hold.

import type { Surface } from '../surface/surface';

const RADIUS = 1.3;
const PITCH = 5;

/** `columns` by `rows` dots around their middle. */
export function paintGrip(
  surface: Surface,
  x: number,
  y: number,
  [columns, rows]: readonly [number, number] = [2, 3],
): void {
  const first = (count: number): number => (-(count - 1) / 2) * PITCH;
  for (let i = 0; i < columns * rows; i += 1) {
    const across = first(columns) + (i % columns) * PITCH;
    const down = first(rows) + Math.floor(i / columns) * PITCH;
    surface.dot('ink-2', x + across, y + down, RADIUS);
  }
}
