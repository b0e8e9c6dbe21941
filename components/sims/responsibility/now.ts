// What is so of the sorting and of the year at a moment, as the stage paints it and the sentences say it.

import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { stateAt } from '@/components/figure/marks/held';
import {
  type Area,
  areas,
  DECK,
  type Holder,
  holderOf,
  ladder,
  type Stair,
} from '@/engine/models/responsibility/config';
import type { Recording } from '@/player/types';

export const stairAt = (shown: Shown, tMs: number): Stair =>
  ladder[shown.tracks.level('stair', 'at').at(tMs)] ?? 'paas';

/** Who handles an area; null while the table is closed. */
export const holderAt = (shown: Shown, area: Area, tMs: number): Holder | null =>
  stateAt(shown, 'area', areas.indexOf(area) + 1, tMs) as Holder | null;

/** Since when whoever handles an area has done so. */
export function sinceMs({ tracks }: Shown, area: Area, tMs: number): number {
  const { data, at } = { data: tracks.spans('area').data, at: tracks.spans('area').at(tMs) };
  const row = at.find((one) => data.thing[one] === areas.indexOf(area) + 1);
  return row === undefined ? 0 : (data.fromMs[row] ?? 0);
}

export const guessAt = (shown: Shown, area: Area, tMs: number): Holder | null =>
  stateAt(shown, 'guess', areas.indexOf(area) + 1, tMs) as Holder | null;

export const isOpen = (shown: Shown, tMs: number): boolean => holderAt(shown, 'data', tMs) !== null;

interface Top {
  readonly state: 'asked' | 'dealt';
  readonly about: number;
  readonly fromMs: number;
}

/** The card on top: the one that is asked about, or the last that came; null between the two. */
export function topAt({ tracks }: Shown, tMs: number): Top | null {
  const reader = tracks.spans('card');
  const row = reader.at(tMs).find((one) => reader.data.thing[one] === DECK);
  if (row === undefined) return null;
  const { about, fromMs, state, states } = reader.data;
  return {
    state: states[state[row] ?? 0] as Top['state'],
    about: about[row] ?? 0,
    fromMs: fromMs[row] ?? 0,
  };
}

export const placedAt = (shown: Shown, tMs: number): number =>
  areas.filter((area) => guessAt(shown, area, tMs) !== null).length;

export const dealtAt = ({ tracks }: Shown, area: Area, tMs: number): number =>
  tracks.level('dealt', area).at(tMs);

/** Cards that have come, by some of the areas. */
export const dealtOf = (shown: Shown, some: readonly Area[], tMs: number): number =>
  some.reduce((sum, area) => sum + dealtAt(shown, area, tMs), 0);

export const ownAt = (shown: Shown, tMs: number): readonly Area[] => {
  const stair = stairAt(shown, tMs);
  return areas.filter((area) => holderOf(area, stair) !== 'theirs');
};

export const sharedAt = (shown: Shown, tMs: number): readonly Area[] => {
  const stair = stairAt(shown, tMs);
  return areas.filter((area) => holderOf(area, stair) === 'shared');
};

/** All four columns have been open: only then is it said which areas never leave, as a later guess asks for them. */
export const isWhole = ({ tracks }: Shown, tMs: number): boolean =>
  tracks.level('stair', 'at').highestUntil(tMs) === ladder.length - 1;

/** Areas that were placed otherwise than the table has them, judged by the stair of that moment. */
export function missedAt({ request }: Recording, tMs: number): readonly Area[] {
  const stair = configAt(request, tMs).level as Stair;
  return areas.filter((area, place) => {
    const placing = ({ on, atMs }: { on: string | null; atMs: number }): boolean =>
      on === `area-${place + 1}` && atMs <= tMs;
    return request.acts.findLast(placing)?.act !== holderOf(area, stair);
  });
}
