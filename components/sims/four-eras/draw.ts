// Paints the four panels, one above the other: demand as an area, what was lost on top of it, capacity as a line.

import type { Surface } from '@/components/figure/surface';
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

function drawPanel(surface: Surface, scene: Scene, panel: Panel, place: number): void {
  const height = surface.height / scene.panels.length;
  const floor = (place + 1) * height - 1;
  const perUnit = (height - AIR - 1) / scene.top;
  const xs = scene.tMs.map((tMs) => (tMs / scene.durationMs) * surface.width);
  const { capacity, demand, missed } = panel;
  const demandY = (i: number): number => floor - (demand[i] ?? 0) * perUnit;

  surface.area('line', [0, floor, ...steps(xs, demandY), surface.width, floor]);
  for (let i = 0; i + 1 < xs.length; i += 1) {
    const lost = missed[i] ?? 0;
    if (lost === 0) continue;
    const tall = Math.max(MIN_MISSED, lost * perUnit);
    const [left = 0, right = 0] = [xs[i], xs[i + 1]];
    // A hair wider than its time, so that neighbours leave no seam.
    surface.rect('dropped', left, demandY(i) - tall, right - left + 0.5, tall);
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
