// A service that others call and that calls others itself: its places on the stage, and what the tracks say of it.
// Reads the tracks that a network of services writes, under their names.

import type { Localized } from '@/i18n/locales';
import type { Box, Placed, Shown } from './contract';
import type { CrowdSpec } from './crowd';
import type { EdgeLine } from './edge-path';
import type { LensSpec } from './lens';
import type { NotePlace } from './note';
import { CELL, PHONE_CELL, type SlotsSpec, SMALL_CELL, takenAt } from './slots';

export interface HubService {
  /** Its name in the tracks, in a node, and in a sentence. */
  readonly id: string;
  readonly name: Localized;
  readonly said: Localized;
}

export interface HubSpec {
  /** In the numbering of the tracks: the first is the one that users call, and it calls the others. */
  readonly services: readonly HubService[];
  readonly crowds: readonly {
    readonly id: string;
    readonly name: Localized;
    readonly at: CrowdSpec['at'];
    readonly edge: Placed<EdgeLine>;
  }[];
  readonly plan: {
    readonly hub: Placed<Box>;
    readonly line: Placed<Box>;
    readonly lineFull: Placed<readonly [x: number, y: number, align: 'left' | 'center']>;
    /** Of the services behind, in their order; an edge begins at the hub. */
    readonly nodes: readonly Placed<Box>[];
    readonly edges: readonly Placed<EdgeLine>[];
    /** The sentence over the hub. */
    readonly note: Placed<NotePlace>;
    readonly lens: LensSpec['at'];
  };
  readonly slots: (shown: Shown, service: number, tMs: number) => number;
  /** How many may wait before the hub. */
  readonly queueLimit: (shown: Shown, tMs: number) => number;
  /** How many calls to one service may be under way; 0 where there is no limit. */
  readonly places: (shown: Shown, tMs: number) => number;
  readonly lost: (shown: Shown, crowd: string, tMs: number) => number;
  /** The service that the run is about, and how many times slower it is now: 1 while it is well. */
  readonly slow: (shown: Shown) => number;
  readonly slowness: (shown: Shown, tMs: number) => number;
}

/** The hub's place in the tracks. */
export const HUB = 0;

/** Which slots are a service's, and where they stand. */
const slotsOf = (
  spec: HubSpec,
  service: number,
  area: Placed<Box>,
  cell: SlotsSpec['cell'],
): SlotsSpec => ({
  track: 'slot',
  placeOf: (thing) =>
    thing % spec.services.length === service ? Math.floor(thing / spec.services.length) : null,
  count: (shown, tMs) => spec.slots(shown, service, tMs),
  area,
  cell,
});

const insideOf = (
  { x, y, width, height }: Box,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Box => ({ x: x + left, y: y + top, width: width - left - right, height: height - top - bottom });

export const hubSlots = (spec: HubSpec): SlotsSpec =>
  slotsOf(
    spec,
    HUB,
    {
      wide: insideOf(spec.plan.hub.wide, [14, 40, 12, 16]),
      tall: insideOf(spec.plan.hub.tall, [14, 39, 14, 11]),
    },
    { wide: CELL, tall: PHONE_CELL },
  );

export const nodeSlots = (spec: HubSpec): readonly SlotsSpec[] =>
  spec.plan.nodes.map(({ wide, tall }, index) =>
    slotsOf(
      spec,
      index + 1,
      {
        wide: { x: wide.x + 80, y: wide.y + 18, width: 76, height: 22 },
        tall: { x: tall.x + 6.5, y: tall.y + 33, width: 63, height: 14 },
      },
      { wide: CELL, tall: SMALL_CELL },
    ),
  );

/** Calls from the hub to a service that have no answer yet. */
export function inFlightTo({ tracks }: Shown, service: number, tMs: number): number {
  const calls = tracks.flights('call');
  const { from, to } = calls.data;
  return calls.at(tMs).filter((row) => from[row] === HUB && to[row] === service).length;
}

/** Work at a service, in slots and in line: all of it, and what nobody waits for any more. */
export function workAt(spec: HubSpec, shown: Shown, service: number, tMs: number) {
  const { id } = spec.services[service] as HubService;
  const own = (service === HUB ? [hubSlots(spec)] : [nodeSlots(spec)[service - 1]]).flatMap(
    (one) => (one ? takenAt(one, shown, tMs) : []),
  );
  const waiting = shown.tracks.level('waiting', id).at(tMs);
  const vain = own.filter(({ state }) => state === 'vain').length;
  return {
    taken: own.length,
    waiting,
    vain: vain + shown.tracks.level('abandoned', id).at(tMs),
  };
}
