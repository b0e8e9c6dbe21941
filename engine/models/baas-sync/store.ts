// The store: one document that holds what is left, who listens to it, and the meter of reads and writes.

import type { Write } from '@/engine/models/baas-sync/tablet';

export interface StoreState {
  value: number;
  /** How many writes it has taken. */
  version: number;
  reads: number;
  writes: number;
  /** By tablet: whether it listens, how many of its writes were taken, what is kept for it. */
  readonly listens: boolean[];
  readonly taken: number[];
  readonly kept: number[];
}

/** Every tablet listens from the beginning, and each first answer is one read. */
export const newStore = (stock: number, tablets: number, allotment: number): StoreState => ({
  value: stock,
  version: 0,
  reads: tablets,
  writes: 0,
  listens: Array.from({ length: tablets }, () => true),
  taken: Array.from({ length: tablets }, () => 0),
  kept: Array.from({ length: tablets }, () => allotment),
});

export function copyOfStore(store: StoreState): StoreState {
  const { listens, taken, kept } = store;
  return { ...store, listens: [...listens], taken: [...taken], kept: [...kept] };
}

/** A tablet's write is taken, whatever was written before it: the last one wins. */
export function takeWrite(store: StoreState, tablet: number, write: Write): void {
  store.value = write.value ?? store.value - 1;
  store.taken[tablet] = (store.taken[tablet] ?? 0) + 1;
  if (write.isAllotted) store.kept[tablet] = (store.kept[tablet] ?? 0) - 1;
  store.writes += 1;
  store.version += 1;
}

/** A transaction reads the document, and takes one where one is left that is kept for nobody. */
export function takeOne(store: StoreState): boolean {
  store.reads += 1;
  const free = store.value - store.kept.reduce((sum, one) => sum + one, 0);
  if (free <= 0) return false;
  store.value -= 1;
  store.writes += 1;
  store.version += 1;
  return true;
}
