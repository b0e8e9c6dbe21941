// Paints the four panels, one above the other: demand as an area, what was lost on top of it, capacity as a line.

import type { Surface } from '@/components/figure/surface/surface';
import type { Panel, Scene } from './scene';

/** Free space over a panel's scale, so that a line at its top is not cut. */
const AIR = 6;
/** However few were lost, they stay visible. */
const MIN_MISSED = 2.5;

export const size = (scene: Scene): number => scene.panels.length;

/** Every moment's height held until the next: x and y by turns, from left to right. */
function steps(xs: Float64Array, height: (index: number) => number): number[] {
  const points: number[] = [];
  for (let i = 0; i + 1 < xs.length; i += 1) {
    const y = height(i);
    points.push(xs[i] ?? 0, y, xs[i + 1] ?? 0, y);
  }
  return points;
}

/** Where values above 0 follow each other: first index, and the one after the last. */
function stretches(values: Float64Array): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = -1;
  for (let i = 0; i <= values.length; i += 1) {
    const isAbove = (values[i] ?? 0) > 0;
    if (isAbove && from < 0) from = i;
    if (isAbove || from < 0) continue;
    found.push([from, i]);
    from = -1;
  }
  return found;
}

/** The same points from right to left. */
function backwards(points: readonly number[]): number[] {
  const turned: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) turned.push(points[i] ?? 0, points[i + 1] ?? 0);
  return turned;
}

function drawPanel(surface: Surface, scene: Scene, panel: Panel, place: number): void {
  const height = surface.height / scene.panels.length;
  const floor = (place + 1) * height - 1;
  const perUnit = (height - AIR - 1) / scene.top;
  const xs = scene.tMs.map((tMs) => (tMs / scene.durationMs) * surface.width);
  const { capacity, demand, missed } = panel;
  const demandY = (i: number): number => floor - (demand[i] ?? 0) * perUnit;

  surface.area('line', [0, floor, ...steps(xs, demandY), surface.width, floor]);
  for (const [from, to] of stretches(missed)) {
    const part = xs.subarray(from, to + 1);
    const low = steps(part, (i) => demandY(from + i));
    const high = steps(
      part,
      (i) => demandY(from + i) - Math.max(MIN_MISSED, (missed[from + i] ?? 0) * perUnit),
    );
    surface.area('dropped', [...high, ...backwards(low)]);
  }
  surface.line(
    panel.era.paint,
    steps(xs, (i) => floor - (capacity[i] ?? 0) * perUnit),
  );
}

/** Pieces are the panels, from top to bottom. */
export function draw(surface: Surface, scene: Scene, from: number, to: number): void {
  for (let place = from; place < to; place += 1) {
    const panel = scene.panels[place];
    if (panel) drawPanel(surface, scene, panel, place);
  }
}
