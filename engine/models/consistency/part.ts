// What a run is made of: parts that each know their own events. A lunch sale has three of them at once.

import type { World } from '@/engine/kernel/define-model';
import type { ConsistencyConfig, tracks } from '@/engine/models/consistency/config';

export type ConsistencyWorld = World<ConsistencyConfig, typeof tracks>;

export interface PartCounts {
  readonly arrived: number;
  readonly completed: number;
  readonly rejected: number;
  readonly running: number;
}

export interface Part {
  /** When the next event is due, in ms; Infinity where none is. */
  readonly nextMs: number;
  /** Lets it happen. */
  step(): void;
  readonly counts: PartCounts;
  save(): object;
  restore(saved: object): void;
}

/** A share of a whole, or null where there is no whole yet. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : part / whole;
