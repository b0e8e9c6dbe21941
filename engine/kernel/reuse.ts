// Which instance takes the next request: one structure for each reuse policy.

import { grownInts } from '@/engine/kernel/columns';
import { type SavedSlotHeap, SlotHeap } from '@/engine/kernel/slot-heap';

const NONE = -1;
const FIRST_CAPACITY = 64;

/** Created last, became free last, created first, or any. */
export type Reuse = 'newest' | 'recent' | 'oldest' | 'random';

export type SavedReuseSet = SavedSlotHeap | Int32Array | SavedTiers;

interface SavedTiers {
  readonly provisioned: SavedReuseSet;
  readonly ordinary: SavedReuseSet;
}

export interface ReuseSet {
  /** `number` is the instance's number of creation. */
  add(slot: number, number: number): void;
  /** Removes and returns the slot that the policy picks; -1 when there is none. `pick` is uniform on 0..1. */
  take(pick: number): number;
  remove(slot: number): void;
  save(): SavedReuseSet;
  restore(saved: SavedReuseSet): void;
}

export function reuseSetFor(reuse: Reuse): ReuseSet {
  switch (reuse) {
    case 'recent':
      return new RecentFirst();
    case 'newest':
      return new ByCreation(-1);
    case 'oldest':
      return new ByCreation(1);
    case 'random':
      return new AnyOfThem();
  }
}

/** A stack by the end of the last request, as a linked list: whoever became idle last is taken first. */
export class RecentFirst implements ReuseSet {
  private above = new Int32Array(FIRST_CAPACITY).fill(NONE);
  private below = new Int32Array(FIRST_CAPACITY).fill(NONE);
  private top = NONE;

  get isEmpty(): boolean {
    return this.top === NONE;
  }

  add(slot: number): void {
    if (slot >= this.above.length) this.grow(slot);
    this.above[slot] = NONE;
    this.below[slot] = this.top;
    if (this.top !== NONE) this.above[this.top] = slot;
    this.top = slot;
  }

  take(): number {
    const slot = this.top;
    if (slot === NONE) return NONE;
    const below = this.below[slot] as number;
    this.top = below;
    if (below !== NONE) this.above[below] = NONE;
    return slot;
  }

  remove(slot: number): void {
    const above = this.above[slot] as number;
    const below = this.below[slot] as number;
    if (above === NONE) this.top = below;
    else this.below[above] = below;
    if (below !== NONE) this.above[below] = above;
  }

  save(): Int32Array {
    const slots: number[] = [];
    for (let slot = this.top; slot !== NONE; slot = this.below[slot] as number) slots.push(slot);
    return Int32Array.from(slots.reverse());
  }

  restore(saved: SavedReuseSet): void {
    this.top = NONE;
    for (const slot of listOf(saved)) this.add(slot);
  }

  private grow(slot: number): void {
    const capacity = Math.max(this.above.length * 2, slot + 1);
    this.above = grownInts(this.above, capacity);
    this.below = grownInts(this.below, capacity);
  }
}

/** A heap by order of creation: the newest first with `sign` -1, the oldest first with 1. */
class ByCreation implements ReuseSet {
  private readonly heap = new SlotHeap();

  constructor(private readonly sign: 1 | -1) {}

  add(slot: number, number: number): void {
    this.heap.set(slot, this.sign * number, 0);
  }

  take(): number {
    const slot = this.heap.minSlot;
    if (slot !== NONE) this.heap.remove(slot);
    return slot;
  }

  remove(slot: number): void {
    this.heap.remove(slot);
  }

  save(): SavedSlotHeap {
    return this.heap.save();
  }

  restore(saved: SavedReuseSet): void {
    if (saved instanceof Int32Array || !('keys' in saved)) {
      throw new Error('reuse set: saved under another reuse policy');
    }
    this.heap.restore(saved);
  }
}

/** An unordered list; the last one fills the gap of whoever leaves. */
class AnyOfThem implements ReuseSet {
  private slots = new Int32Array(FIRST_CAPACITY);
  private place = new Int32Array(FIRST_CAPACITY);
  private count = 0;

  add(slot: number): void {
    if (slot >= this.slots.length) this.grow(slot);
    this.slots[this.count] = slot;
    this.place[slot] = this.count;
    this.count += 1;
  }

  take(pick: number): number {
    if (this.count === 0) return NONE;
    const slot = this.slots[Math.floor(pick * this.count)] as number;
    this.remove(slot);
    return slot;
  }

  remove(slot: number): void {
    this.count -= 1;
    const last = this.slots[this.count] as number;
    const gap = this.place[slot] as number;
    this.slots[gap] = last;
    this.place[last] = gap;
  }

  save(): Int32Array {
    return this.slots.slice(0, this.count);
  }

  restore(saved: SavedReuseSet): void {
    this.count = 0;
    for (const slot of listOf(saved)) this.add(slot);
  }

  private grow(slot: number): void {
    const capacity = Math.max(this.slots.length * 2, slot + 1);
    this.slots = grownInts(this.slots, capacity);
    this.place = grownInts(this.place, capacity);
  }
}

/**
 * Provisioned instances before ordinary ones, and the reuse policy within each kind: AWS counts a call as
 * spilled over only when all provisioned concurrency is in use. An instance that becomes one or stops
 * being one must not be filed here meanwhile.
 */
export class ProvisionedFirst implements ReuseSet {
  private readonly provisioned: ReuseSet;
  private readonly ordinary: ReuseSet;

  constructor(
    reuse: Reuse,
    private readonly isProvisioned: (slot: number) => boolean,
  ) {
    this.provisioned = reuseSetFor(reuse);
    this.ordinary = reuseSetFor(reuse);
  }

  add(slot: number, number: number): void {
    this.tierOf(slot).add(slot, number);
  }

  take(pick: number): number {
    const slot = this.provisioned.take(pick);
    return slot === NONE ? this.ordinary.take(pick) : slot;
  }

  remove(slot: number): void {
    this.tierOf(slot).remove(slot);
  }

  save(): SavedTiers {
    return { provisioned: this.provisioned.save(), ordinary: this.ordinary.save() };
  }

  restore(saved: SavedReuseSet): void {
    if (!('provisioned' in saved))
      throw new Error('reuse set: saved without provisioned instances');
    this.provisioned.restore(saved.provisioned);
    this.ordinary.restore(saved.ordinary);
  }

  private tierOf(slot: number): ReuseSet {
    return this.isProvisioned(slot) ? this.provisioned : this.ordinary;
  }
}

function listOf(saved: SavedReuseSet): Int32Array {
  if (saved instanceof Int32Array) return saved;
  throw new Error('reuse set: saved under another reuse policy');
}
