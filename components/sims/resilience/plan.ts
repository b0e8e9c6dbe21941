// Where the shop's services stand in each layout, and which slots are theirs: what every part of its picture shares.

import { configAt } from '@/components/figure/marks/config-at';
import type { Box, Placed, Shown } from '@/components/figure/marks/contract';
import {
  CELL,
  PHONE_CELL,
  type SlotsSpec,
  SMALL_CELL,
  takenAt,
} from '@/components/figure/marks/slots';
import { type ServiceName, services } from '@/engine/models/resilience/config';

export const ORDER = 0;
export const HEIGHT = { wide: 366, tall: 506 };
export const HERO: Placed<Box> = {
  wide: { x: 308, y: 63, width: 152, height: 190 },
  tall: { x: 0, y: 145, width: 328, height: 129 },
};
export const LINE: Placed<Box> = {
  wide: { x: 168, y: 134, width: 134, height: 34 },
  tall: { x: 97, y: 95, width: 134, height: 34 },
};
export const dependencies = services.slice(1);
/** By dependency: top of its node, where its edge leaves the order service, and where its breaker begins. */
export const ROWS = [
  { top: 13, port: 124, gate: 548 },
  { top: 99, port: 145, gate: 508 },
  { top: 185, port: 167, gate: 542 },
  { top: 281, port: 224, gate: 508 },
] as const;

export const boxOf = (index: number): Placed<Box> => ({
  wide: { x: 622, y: ROWS[index]?.top ?? 0, width: 166, height: 58 },
  tall: { x: index * 84.3, y: 376, width: 75, height: 58 },
});

export const slowOf = ({ recording }: Shown): string =>
  String(recording.request.config.slowService);

/** How many times slower a service is now; 1 where it is well. */
export function slownessAt(shown: Shown, name: ServiceName, tMs: number): number {
  const config = configAt(shown.recording.request, tMs);
  const fromMs = Number(config.slowAtSec) * 1000;
  const isNow = tMs >= fromMs && tMs < fromMs + Number(config.slowForSec) * 1000;
  return isNow && config.slowService === name ? Number(config.slowFactor) : 1;
}

const slotsOf = (service: number, area: Placed<Box>, cell: SlotsSpec['cell']): SlotsSpec => ({
  track: 'slot',
  placeOf: (thing) =>
    thing % services.length === service ? Math.floor(thing / services.length) : null,
  count: ({ recording }, tMs) =>
    Number(configAt(recording.request, tMs)[service === ORDER ? 'orderSlots' : 'dependencySlots']),
  area,
  cell,
});

export const heroSlots = slotsOf(
  ORDER,
  {
    wide: { x: 322, y: 103, width: 126, height: 134 },
    tall: { x: 14, y: 184, width: 300, height: 79 },
  },
  { wide: CELL, tall: PHONE_CELL },
);

export const dependencySlots = dependencies.map((_, index) => {
  const { wide, tall } = boxOf(index);
  return slotsOf(
    index + 1,
    {
      wide: { x: wide.x + 80, y: wide.y + 18, width: 76, height: 22 },
      tall: { x: tall.x + 6.5, y: tall.y + 33, width: 63, height: 14 },
    },
    { wide: CELL, tall: SMALL_CELL },
  );
});

export function freeAt(shown: Shown, tMs: number): number {
  return Math.max(0, heroSlots.count(shown, tMs) - takenAt(heroSlots, shown, tMs).length);
}
