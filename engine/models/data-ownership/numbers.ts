// Numbers at their owner and in the copy: how often each was written, and of how many others do not know the latest.

import type { TracksOf } from '@/engine/kernel/tracks';
import {
  COPY,
  type DataOwnershipTracks,
  MOST_KEYS,
  PORTIONS,
} from '@/engine/models/data-ownership/config';

export interface SavedNumbers {
  readonly versions: Int32Array;
  readonly differs: number;
}

interface Kept {
  /** Orders are written once, and are not shown one by one. */
  readonly areOrders: boolean;
  readonly keys: number;
  readonly hasCopy: boolean;
}

export class Numbers {
  /** How often each number was written: at the owner, and from `COPY` on as far as the copy knows. */
  private readonly versions = new Int32Array(2 * MOST_KEYS);
  private differing = 0;

  constructor(
    private readonly kept: Kept,
    private readonly tracks: TracksOf<DataOwnershipTracks>,
  ) {
    for (let key = 0; key < kept.keys; key += 1) this.show(key, 0);
    for (let key = 0; key < kept.keys && kept.hasCopy; key += 1) this.show(COPY + key, 0);
  }

  /** Of how many numbers others do not know the latest. */
  get differs(): number {
    return this.differing;
  }

  /** Whether the copy knows the latest of a number. */
  isLatest(key: number): boolean {
    return this.versions[key] === this.versions[COPY + key];
  }

  /** The owner writes a number once more: how often it was written by now. */
  write(key: number, atMs: number): number {
    const version = (this.versions[key] as number) + 1;
    this.versions[key] = version;
    this.show(key, atMs);
    return version;
  }

  /** What was just written is still to be told: whoever knew the latest knows it no more. */
  fallBehind(key: number, atMs: number): void {
    const before = (this.versions[key] as number) - 1;
    if (this.versions[COPY + key] === before) this.noteDiffers(1, atMs);
  }

  /** Late news never overwrites what is newer, and what was known already changes nothing. */
  learn(key: number, version: number, atMs: number): void {
    if (version <= (this.versions[COPY + key] as number)) return;
    this.versions[COPY + key] = version;
    if (this.isLatest(key)) this.noteDiffers(-1, atMs);
    if (this.kept.hasCopy) this.show(COPY + key, atMs);
  }

  /** Both sides wrote it together. */
  agree(key: number, atMs: number): void {
    this.versions[COPY + key] = this.versions[key] as number;
    this.show(COPY + key, atMs);
  }

  save(): SavedNumbers {
    return { versions: this.versions.slice(), differs: this.differing };
  }

  restore({ versions, differs }: SavedNumbers): void {
    this.versions.set(versions);
    this.differing = differs;
  }

  private noteDiffers(change: 1 | -1, atMs: number): void {
    if (this.kept.areOrders) return;
    this.differing += change;
    this.tracks.totals.set('differs', this.differing, atMs);
  }

  private show(thing: number, atMs: number): void {
    if (this.kept.areOrders) return;
    const left = portionsOf(thing % MOST_KEYS, this.versions[thing] as number);
    this.tracks.holds.hold(thing, left, atMs);
  }
}

/** What is left of a dish after so many changes; dishes are not all cooked at once. */
export function portionsOf(dish: number, changes: number): number {
  return PORTIONS - ((7 * dish + changes) % PORTIONS);
}
