// Where requests are while they are served: one place for each slot in use.

import { grownFloats, grownInts } from '@/engine/kernel/columns';

const FIRST_CAPACITY = 64;

export interface SavedPlaces {
  readonly arrivedMs: Float64Array;
  readonly slot: Int32Array;
  readonly free: Int32Array;
  readonly used: number;
}

/** With one request per instance a place is the instance's own slot, and there is nothing to manage. */
export class Places {
  /** When the request in a place arrived. */
  arrivedMs = new Float64Array(FIRST_CAPACITY);
  private slot = new Int32Array(FIRST_CAPACITY);
  private free = new Int32Array(FIRST_CAPACITY);
  private freeCount = 0;
  private used = 0;
  private readonly isOwnSlot: boolean;

  constructor(slotsPerInstance: number) {
    this.isOwnSlot = slotsPerInstance === 1;
  }

  /** A place on the instance in `slot`. */
  take(slot: number): number {
    if (this.isOwnSlot) {
      if (slot >= this.used) this.use(slot + 1);
      return slot;
    }
    let place = this.used;
    if (this.freeCount > 0) {
      this.freeCount -= 1;
      place = this.free[this.freeCount] as number;
    } else {
      if (place === this.slot.length) this.grow(place + 1);
      this.used += 1;
    }
    this.slot[place] = slot;
    return place;
  }

  slotOf(place: number): number {
    return this.isOwnSlot ? place : (this.slot[place] as number);
  }

  release(place: number): void {
    if (this.isOwnSlot) return;
    this.free[this.freeCount] = place;
    this.freeCount += 1;
  }

  save(): SavedPlaces {
    return {
      arrivedMs: this.arrivedMs.slice(0, this.used),
      slot: this.slot.slice(0, this.isOwnSlot ? 0 : this.used),
      free: this.free.slice(0, this.freeCount),
      used: this.used,
    };
  }

  restore(saved: SavedPlaces): void {
    if (this.arrivedMs.length < saved.arrivedMs.length) this.grow(saved.arrivedMs.length);
    this.arrivedMs.set(saved.arrivedMs);
    this.slot.set(saved.slot);
    this.free.set(saved.free);
    this.freeCount = saved.free.length;
    this.used = saved.used;
  }

  private use(places: number): void {
    this.used = places;
    if (places > this.arrivedMs.length) this.grow(places);
  }

  private grow(atLeast: number): void {
    let capacity = this.arrivedMs.length;
    while (capacity < atLeast) capacity *= 2;
    this.arrivedMs = grownFloats(this.arrivedMs, capacity);
    this.slot = grownInts(this.slot, capacity);
    this.free = grownInts(this.free, capacity);
  }
}
