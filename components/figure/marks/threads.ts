// Threads from slots that wait for others to their calls: each ends at the edge its call took, and snaps when its caller gives up.

import type { Surface } from '../surface/surface';
import {
  type Instant,
  type MomentMark,
  type MomentPicture,
  type Placed,
  type Placement,
  type Shown,
  TRAVEL_MS,
} from './contract';
import { cellsAt, type SlotsSpec, type TakenSlot, takenAt } from './slots';

type Point = readonly [x: number, y: number];

export interface ThreadsSpec {
  /** Whose slots hold the threads, and its place in the flights. */
  readonly slots: SlotsSpec;
  readonly from: number;
  readonly flights: string;
  /** A track of flights: calls that pause before they are tried again. */
  readonly pauses: string;
  /** Where the edge to a place leaves. */
  readonly portOf: (to: number) => Placed<Point> | null;
}

const THREAD = { width: 1, alpha: 0.5 } as const;
const SNAPPED = { width: 1.5, dash: [3, 2] } as const;
/** So far back from the end of a slot one of its calls is looked for. */
const LOOK_BACK = 2_000;

/** A call that waits for its answer, and the slot that waits with it. */
export interface Thread {
  readonly place: number;
  readonly to: number;
}

/** Which slot waits for which call; a request that has several slots gives them its calls by age. */
export function threadsAt(
  spec: ThreadsSpec,
  shown: Shown,
  tMs: number,
  taken: readonly TakenSlot[],
): readonly Thread[] {
  const calls = shown.tracks.flights(spec.flights);
  const { from, to, about } = calls.data;
  const slotsOf = new Map<number, number[]>();
  for (const slot of taken.toSorted((a, b) => a.fromMs - b.fromMs)) {
    slotsOf.set(slot.about, [...(slotsOf.get(slot.about) ?? []), slot.place]);
  }
  const threads: Thread[] = [];
  const used = new Map<string, number>();
  for (const row of calls.at(tMs)) {
    if (from[row] !== spec.from) continue;
    const places = slotsOf.get(about[row] as number) ?? [];
    const key = `${about[row]} ${to[row]}`;
    const turn = used.get(key) ?? 0;
    used.set(key, turn + 1);
    const place = places[Math.min(turn, places.length - 1)];
    if (place !== undefined) threads.push({ place, to: to[row] as number });
  }
  return threads;
}

class ThreadsPicture implements MomentPicture {
  constructor(
    private readonly spec: ThreadsSpec,
    private readonly shown: Shown,
    private readonly placement: Placement,
  ) {}

  paint(surface: Surface, { tMs, pace }: Instant): void {
    const { spec, shown, placement } = this;
    const taken = takenAt(spec.slots, shown, tMs);
    const { cellOf } = cellsAt(spec.slots, shown, placement, tMs, taken);
    if (cellOf === null) return;
    const centre = (place: number): Point => {
      const { x, y, width, height } = cellOf(place);
      return [x + width / 2, y + height / 2];
    };
    for (const { place, to } of threadsAt(spec, shown, tMs, taken)) {
      const port = spec.portOf(to)?.[placement];
      if (port) surface.stroke('busy', [...centre(place), ...port], THREAD);
    }
    this.paintSnapped(surface, tMs, TRAVEL_MS * pace, centre);
  }

  /** What is left of a thread springs back from its slot to the edge. */
  private paintSnapped(
    surface: Surface,
    tMs: number,
    travelMs: number,
    centre: (place: number) => Point,
  ): void {
    const { spec, shown, placement } = this;
    const calls = shown.tracks.flights(spec.flights);
    const { from, to, about, outcome, outcomes, toMs } = calls.data;
    for (const row of calls.endedBetween(tMs - travelMs, tMs)) {
      if (from[row] !== spec.from || outcomes[outcome[row] as number] !== 'timed-out') continue;
      const endMs = toMs[row] as number;
      const place = this.slotBefore(about[row] as number, endMs);
      const port = spec.portOf(to[row] as number)?.[placement];
      if (place === null || !port) continue;
      const left = 1 - (tMs - endMs) / travelMs;
      const [x, y] = centre(place);
      const tip = [port[0] + (x - port[0]) * left, port[1] + (y - port[1]) * left];
      surface.stroke('dropped', [...port, ...tip], SNAPPED);
    }
  }

  /** The slot that a request had when it gave up; null where it is too long ago to be found. */
  private slotBefore(request: number, atMs: number): number | null {
    const { slots } = this.spec;
    const reader = this.shown.tracks.spans(slots.track);
    const { thing, about } = reader.data;
    const [, end] = reader.begunBetween(Number.NEGATIVE_INFINITY, atMs);
    for (let row = end - 1; row >= Math.max(0, end - LOOK_BACK); row -= 1) {
      if (about[row] !== request) continue;
      const place = slots.placeOf(thing[row] as number);
      if (place !== null) return place;
    }
    return null;
  }
}

/** Painted under the cells: it is what ties them. */
export const threads = (spec: ThreadsSpec): MomentMark => ({
  legend: () => [],
  prepare: (shown, placement) => new ThreadsPicture(spec, shown, placement),
});

/** A small clock on every slot whose call pauses before a retry: a pause holds its slot. */
export const pauseClocks = (spec: ThreadsSpec): MomentMark => ({
  legend: () => [],
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const pauses = shown.tracks.flights(spec.pauses);
      const rows = pauses.at(tMs);
      if (rows.length === 0) return;
      const taken = takenAt(spec.slots, shown, tMs);
      const { cellOf } = cellsAt(spec.slots, shown, placement, tMs, taken);
      if (cellOf === null) return;
      const placeOf = new Map(taken.map(({ about, place }) => [about, place]));
      const { about, from, fromMs, toMs } = pauses.data;
      for (const row of rows) {
        const place = placeOf.get(about[row] as number);
        if (place === undefined || from[row] !== spec.from) continue;
        const { x, y, width, height } = cellOf(place);
        const [begin, end] = [fromMs[row] as number, toMs[row] as number];
        const share = Number.isFinite(end) ? (tMs - begin) / (end - begin) : 0;
        paintClock(surface, x + width / 2, y + height / 2, share);
      }
    },
  }),
});

function paintClock(surface: Surface, x: number, y: number, share: number): void {
  surface.dot('card', x, y, 5);
  surface.ring('ink', x, y, 4.4, 1.2);
  const angle = 2 * Math.PI * share;
  surface.stroke('ink', [x, y, x + 3.4 * Math.sin(angle), y - 3.4 * Math.cos(angle)], {
    width: 1.2,
  });
}
