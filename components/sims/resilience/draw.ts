// Paints the rows: customers as answered and lost, services as slots filled from below with their line on top.

import type { Surface } from '@/components/figure/surface/surface';
import type { Customers, Scene, Service } from './scene';

/** Free space between rows, in CSS pixels. */
const AIR = 3;
/** Height of the strip under a row that shows its breaker. */
const STRIP = 4;
/** Between the slots and the line above them. */
const GAP = 2;
/** Share of a row's room that its slots take; the rest is its line. */
const SLOTS_SHARE = 0.62;
/** However few were lost, and however short a breaker was open, they stay visible. */
const MIN_LOST = 1.5;
const MIN_SPAN = 2;
/** Lower than this nothing is seen of a slot at work for nobody. */
const MIN_VAIN = 0.2;

/** From left to right: where each of `count` equal slices begins, up to the end of what is known. */
function columns(surface: Surface, scene: Scene, count: number): readonly number[] {
  const end = (scene.untilMs / scene.durationMs) * surface.width;
  return Array.from({ length: count + 1 }, (_, i) => Math.min(end, (i / count) * surface.width));
}

/** Every slice's height held to its end: x and y by turns. */
function steps(xs: readonly number[], heightAt: (index: number) => number): number[] {
  const points: number[] = [];
  for (let i = 0; i + 1 < xs.length; i += 1) {
    const y = heightAt(i);
    points.push(xs[i] ?? 0, y, xs[i + 1] ?? 0, y);
  }
  return points;
}

/** The shape between a height and a floor. */
function above(
  floor: number,
  xs: readonly number[],
  heightAt: (index: number) => number,
): number[] {
  return [xs[0] ?? 0, floor, ...steps(xs, heightAt), xs.at(-1) ?? 0, floor];
}

/** A row's place on the stage. */
interface Place {
  readonly top: number;
  readonly height: number;
}

function drawCustomers(surface: Surface, scene: Scene, row: Customers, place: Place) {
  const { perUnit, floor, xs } = customersLayout(surface, scene, row, place);
  const { answered, degraded, lost } = row;
  surface.area(
    'line',
    above(floor, xs, (i) => floor - (answered[i] ?? 0) * perUnit),
  );
  for (let i = 0; i + 1 < xs.length; i += 1) {
    const gone = (lost[i] ?? 0) * perUnit;
    if (gone === 0) continue;
    const tall = Math.max(MIN_LOST, gone);
    const x = xs[i] ?? 0;
    const y = floor - ((answered[i] ?? 0) + (degraded[i] ?? 0)) * perUnit - tall;
    // A hair wider than its time, so that neighbours leave no seam.
    surface.rect('dropped', x, y, (xs[i + 1] ?? 0) - x + 0.5, tall);
  }
}

function hatchCustomers(surface: Surface, scene: Scene, row: Customers, place: Place) {
  const { perUnit, floor, xs } = customersLayout(surface, scene, row, place);
  for (let i = 0; i + 1 < xs.length; i += 1) {
    const tall = (row.degraded[i] ?? 0) * perUnit;
    const x = xs[i] ?? 0;
    const y = floor - (row.answered[i] ?? 0) * perUnit - tall;
    if (tall > 0) surface.hatched('queued', x, y, (xs[i + 1] ?? 0) - x, tall);
  }
}

function customersLayout(surface: Surface, scene: Scene, row: Customers, place: Place) {
  return {
    floor: place.top + place.height - AIR,
    perUnit: (place.height - 2 * AIR) / scene.customersTop,
    xs: columns(surface, scene, row.answered.length),
  };
}

function serviceLayout(surface: Surface, scene: Scene, row: Service, { top, height }: Place) {
  const floor = top + height - AIR - (row.name === 'order' ? 0 : STRIP);
  const room = floor - top - AIR - GAP;
  const slotsHeight = room * SLOTS_SHARE;
  const ceiling = floor - slotsHeight;
  return {
    floor,
    slotsHeight,
    ceiling,
    lineFloor: ceiling - GAP,
    lineHeight: room - slotsHeight,
    xs: columns(surface, scene, row.working.length),
  };
}

function shadeService(surface: Surface, scene: Scene, row: Service, { top, height }: Place): void {
  if (row.slowMs === null) return;
  const perMs = surface.width / scene.durationMs;
  const [fromMs, toMs] = row.slowMs;
  surface.rect('line-2', fromMs * perMs, top + 1, (toMs - fromMs) * perMs, height - 2);
}

function drawService(surface: Surface, scene: Scene, row: Service, place: Place): void {
  const { floor, slotsHeight, ceiling, lineFloor, lineHeight, xs } = serviceLayout(
    surface,
    scene,
    row,
    place,
  );
  const perSlot = slotsHeight / row.slots;
  const perCall = lineHeight / Math.max(1, row.queueLimit);
  const { working, held, waiting } = row;
  surface.area(
    'warm',
    above(floor, xs, (i) => floor - ((working[i] ?? 0) + (held[i] ?? 0)) * perSlot),
  );
  surface.area(
    'busy',
    above(floor, xs, (i) => floor - (working[i] ?? 0) * perSlot),
  );
  surface.area(
    'queued',
    above(lineFloor, xs, (i) => lineFloor - (waiting[i] ?? 0) * perCall),
  );
  surface.rect('ink-3', 0, ceiling - 1.5, xs.at(-1) ?? 0, 1);
  drawBreaker(surface, scene, row, floor + 1, false);
}

function hatchService(surface: Surface, scene: Scene, row: Service, place: Place): void {
  const { floor, slotsHeight, xs } = serviceLayout(surface, scene, row, place);
  const perSlot = slotsHeight / row.slots;
  const { working, held, vain, demand } = row;
  for (let i = 0; i + 1 < xs.length; i += 1) {
    const tall = (vain[i] ?? 0) * perSlot;
    if (tall < MIN_VAIN) continue;
    const x = xs[i] ?? 0;
    const y = floor - ((working[i] ?? 0) + (held[i] ?? 0)) * perSlot - tall;
    surface.hatched('busy', x, y, (xs[i + 1] ?? 0) - x, tall);
  }
  drawBreaker(surface, scene, row, floor + 1, true);
  if (demand === null) return;
  // Through the middle of each slice; what is more than fits stays at the row's top.
  const perSlice = surface.width / demand.length;
  const known = demand.subarray(0, Math.floor((scene.untilMs / scene.durationMs) * demand.length));
  const points = Array.from(known).flatMap((share, i) => [
    (i + 0.5) * perSlice,
    Math.max(place.top + 1.5, floor - share * slotsHeight),
  ]);
  surface.line('ink', points);
}

function drawBreaker(surface: Surface, scene: Scene, row: Service, y: number, isHalfOpen: boolean) {
  const perMs = surface.width / scene.durationMs;
  for (const span of row.breaker) {
    if (span.isHalfOpen !== isHalfOpen) continue;
    const x = span.fromMs * perMs;
    const width = Math.max(MIN_SPAN, (span.toMs - span.fromMs) * perMs);
    if (isHalfOpen) surface.hatched('dropped', x, y, width, STRIP);
    else surface.rect('dropped', x, y, width, STRIP);
  }
}

/** From the ground up: what is hatched, and lines, lie over every plain shape. */
const layers = [
  { customers: null, services: shadeService },
  { customers: drawCustomers, services: drawService },
  { customers: hatchCustomers, services: hatchService },
] as const;

const rowCount = (scene: Scene): number => scene.customers.length + scene.services.length;

export const size = (scene: Scene): number => layers.length * rowCount(scene);

/** Pieces are the rows from top to bottom, once for each layer. */
export function draw(surface: Surface, scene: Scene, from: number, to: number): void {
  const rows = rowCount(scene);
  const height = surface.height / rows;
  for (let piece = from; piece < to; piece += 1) {
    const layer = layers[Math.floor(piece / rows)];
    const index = piece % rows;
    const place = { top: index * height, height };
    const customers = scene.customers[index];
    const service = scene.services[index - scene.customers.length];
    if (customers) layer?.customers?.(surface, scene, customers, place);
    else if (service) layer?.services(surface, scene, service, place);
  }
}
