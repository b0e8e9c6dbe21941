// The slots of a service as cells, each at its own place; a bar where there are too many to tell apart.

import type { Surface } from '../surface/surface';
import type { Box, MomentMark, Placed, Placement, Shown } from './contract';
import type { LegendEntry } from './legend-entry';
import { isInLegend } from './seen';
import { paintToken } from './tokens';

/** A cell and the gaps to its neighbours, in px of the layout. */
export interface CellSize {
  readonly width: number;
  readonly height: number;
  readonly gap: readonly [x: number, y: number];
}

export const CELL: CellSize = { width: 12, height: 22, gap: [3.7, 6] };
export const SMALL_CELL: CellSize = { width: 10, height: 14, gap: [3, 4] };
export const PHONE_CELL: CellSize = { width: 25, height: 16, gap: [5, 5] };
const TINY_CELL: CellSize = { width: 6, height: 9, gap: [2, 3] };
/** More than this many nobody counts: they become a bar. */
const MOST_CELLS = 60;
const RADIUS = 2.5;

export type SlotState = 'working' | 'holding' | 'vain' | 'free';

export interface SlotsSpec {
  /** A track of spans with the states working, holding and vain. */
  readonly track: string;
  /** The place of a thing in this picture, from 0; null for what belongs elsewhere. */
  readonly placeOf: (thing: number) => number | null;
  /** How many there are now, used or not. */
  readonly count: (shown: Shown, tMs: number) => number;
  readonly area: Placed<Box>;
  readonly cell: Placed<CellSize>;
}

/** A slot that is taken. */
export interface TakenSlot {
  readonly place: number;
  readonly state: SlotState;
  /** What it is busy with, as the track says. */
  readonly about: number;
  /** Since when it is in this state. */
  readonly fromMs: number;
}

/** The slots taken at a moment, in the order in which they came into their state. */
export function takenAt(spec: SlotsSpec, { tracks }: Shown, tMs: number): readonly TakenSlot[] {
  const reader = tracks.spans(spec.track);
  const { thing, state, states, about, fromMs } = reader.data;
  const taken: TakenSlot[] = [];
  for (const row of reader.at(tMs)) {
    const place = spec.placeOf(thing[row] as number);
    if (place === null) continue;
    taken.push({
      place,
      state: states[state[row] as number] as SlotState,
      about: about[row] as number,
      fromMs: fromMs[row] as number,
    });
  }
  return taken;
}

/** How `count` cells stand in an area; null where a bar stands in their place. */
export function gridOf(
  { x, y, width, height }: Box,
  cell: CellSize,
  count: number,
): ((place: number) => Box) | null {
  if (count > MOST_CELLS) return null;
  for (const size of [cell, SMALL_CELL, TINY_CELL]) {
    const [across, down] = [size.width + size.gap[0], size.height + size.gap[1]];
    const columns = Math.max(1, Math.floor((width + size.gap[0]) / across));
    if (Math.ceil(count / columns) * down - size.gap[1] > height + 0.5) continue;
    return (place) => ({
      x: x + (place % columns) * across,
      y: y + Math.floor(place / columns) * down,
      width: size.width,
      height: size.height,
    });
  }
  return null;
}

/** Where the cells of a picture stand now. Slots that are taken beyond the count are drawn as well. */
export function cellsAt(
  spec: SlotsSpec,
  shown: Shown,
  placement: Placement,
  tMs: number,
  taken: readonly TakenSlot[],
) {
  const most = taken.reduce((highest, { place }) => Math.max(highest, place + 1), 0);
  const count = Math.max(spec.count(shown, tMs), most);
  return { count, cellOf: gridOf(spec.area[placement], spec.cell[placement], count) };
}

const cells: Readonly<Record<SlotState, (surface: Surface, box: Box) => void>> = {
  working: (surface, { x, y, width, height }) => surface.rect('busy', x, y, width, height, RADIUS),
  holding(surface, { x, y, width, height }) {
    surface.rect('warm', x, y, width, height, RADIUS);
    surface.outline('busy', x, y, width, height, RADIUS);
  },
  vain(surface, { x, y, width, height }) {
    surface.hatched('busy', x, y, width, height, RADIUS);
    surface.outline('busy', x, y, width, height, RADIUS, { width: 1 });
  },
  free: (surface, { x, y, width, height }) =>
    surface.outline('line', x, y, width, height, RADIUS, { width: 1 }),
};

const inBar: readonly Exclude<SlotState, 'free'>[] = ['working', 'holding', 'vain'];

/** As long as the share of the slots in each state. */
function paintBar(
  surface: Surface,
  { x, y, width, height }: Box,
  taken: readonly TakenSlot[],
  count: number,
): void {
  const tall = Math.min(height, CELL.height);
  const top = y + (height - tall) / 2;
  cells.free(surface, { x, y: top, width, height: tall });
  let from = x;
  for (const state of inBar) {
    const some = taken.filter((slot) => slot.state === state).length;
    if (some === 0) continue;
    const long = (some / count) * width;
    cells[state](surface, { x: from, y: top, width: long, height: tall });
    from += long;
  }
}

const sample = (state: SlotState) => (surface: Surface) =>
  cells[state](surface, { x: 4, y: 0, width: CELL.width, height: 12 });

/** In a slot or in line, it is the same to whoever has gone. */
export const vainLegend: LegendEntry = {
  words: { ko: '기다리던 쪽이 떠난 일', en: 'work that nobody waits for' },
  sample(surface) {
    cells.vain(surface, { x: 0, y: 0, width: 9, height: 12 });
    paintToken(surface, 'forgotten', 15, 6, 4);
  },
};

const entries: Readonly<Record<Exclude<SlotState, 'free'>, LegendEntry>> = {
  working: { words: { ko: '일하는 자리', en: 'slot at work' }, sample: sample('working') },
  holding: {
    words: { ko: '남의 답만 기다리는 자리', en: 'slot that only waits for another' },
    sample: sample('holding'),
  },
  vain: vainLegend,
};

function legendOf({ track }: SlotsSpec, shown: Shown): readonly LegendEntry[] {
  const { state, states } = shown.tracks.spans(track).data;
  return inBar
    .filter((name) => isInLegend(shown, state.includes(states.indexOf(name))))
    .map((name) => entries[name]);
}

export const slots = (spec: SlotsSpec): MomentMark => ({
  legend: (shown) => legendOf(spec, shown),
  prepare: (shown, placement) => ({
    paint(surface, { tMs }) {
      const taken = takenAt(spec, shown, tMs);
      const { count, cellOf } = cellsAt(spec, shown, placement, tMs, taken);
      if (cellOf === null) {
        paintBar(surface, spec.area[placement], taken, count);
        return;
      }
      const isTaken = new Set(taken.map(({ place }) => place));
      for (let place = 0; place < count; place += 1) {
        if (!isTaken.has(place)) cells.free(surface, cellOf(place));
      }
      for (const { place, state } of taken) cells[state](surface, cellOf(place));
    },
  }),
});
