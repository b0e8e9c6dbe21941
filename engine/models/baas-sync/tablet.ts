// One tablet of a shop: what it was told, what it has written since, and what it therefore shows.

import type { BaasConfig } from '@/engine/models/baas-sync/config';

export type WriteMode = BaasConfig['writeMode'];

/** A sale on its way to the store. */
export interface Write {
  /** The value that is left, where the write says so; null for "one less". */
  readonly value: number | null;
  /** Whether the portion was one of those that the tablet had kept for itself. */
  readonly isAllotted: boolean;
}

export interface TabletState {
  isOnline: boolean;
  /** When the connection was cut. */
  cutMs: number;
  /** The newest value of the store that has arrived, and which of the store's versions it is. */
  told: number;
  version: number;
  /** Writes made so far, and how many of them the newest value contains. */
  made: number;
  known: number;
  /** What the last write said is left. */
  lastValue: number;
  /** Portions that it may still sell without asking. */
  allotment: number;
  /** Writes that could not be sent yet, in the order in which they were made. */
  unsent: readonly Write[];
}

export const newTablet = (stock: number, allotment: number): TabletState => ({
  isOnline: true,
  cutMs: 0,
  told: stock,
  version: 0,
  made: 0,
  known: 0,
  lastValue: stock,
  allotment,
  unsent: [],
});

/** What the tablet shows: the last told value, under its own writes that it does not contain yet. */
export function shownBy(tablet: TabletState, mode: WriteMode): number {
  const pending = tablet.made - tablet.known;
  if (mode === 'set') return pending > 0 ? tablet.lastValue : tablet.told;
  return tablet.told - pending;
}

/** The tablet sells one by itself, and this is what it writes. */
export function sellOne(tablet: TabletState, mode: WriteMode): Write {
  const left = shownBy(tablet, mode) - 1;
  tablet.made += 1;
  tablet.lastValue = left;
  if (mode !== 'transaction') return { value: mode === 'set' ? left : null, isAllotted: false };
  tablet.allotment -= 1;
  return { value: null, isAllotted: true };
}
