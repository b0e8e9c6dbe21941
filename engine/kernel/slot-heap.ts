// A heap of numbered slots in which any slot can be found, moved or taken out.

import { grownFloats, grownInts } from '@/engine/kernel/columns';

const FIRST_CAPACITY = 64;
const ABSENT = -1;

export interface SavedSlotHeap {
  readonly slots: Int32Array;
  readonly keys: Float64Array;
  readonly ties: Float64Array;
}

/** Smallest key first, equal keys by smallest tie. Every operation costs at most the logarithm of the size. */
export class SlotHeap {
  private heap = new Int32Array(FIRST_CAPACITY);
  private count = 0;
  // The next three are columns by slot.
  private position = new Int32Array(FIRST_CAPACITY).fill(ABSENT);
  private key = new Float64Array(FIRST_CAPACITY);
  private tie = new Float64Array(FIRST_CAPACITY);

  /** The smallest key, or Infinity when the heap is empty. */
  get minKey(): number {
    return this.count === 0 ? Infinity : (this.key[this.heap[0] as number] as number);
  }

  /** The slot with the smallest key, or -1 when the heap is empty. */
  get minSlot(): number {
    return this.count === 0 ? ABSENT : (this.heap[0] as number);
  }

  has(slot: number): boolean {
    return slot < this.position.length && (this.position[slot] as number) !== ABSENT;
  }

  keyOf(slot: number): number {
    return this.key[slot] as number;
  }

  /** Puts a slot in, or gives it another key. */
  set(slot: number, key: number, tie: number): void {
    while (slot >= this.position.length) this.grow();
    let at = this.position[slot] as number;
    if (at === ABSENT) {
      at = this.count;
      this.count += 1;
      this.place(slot, at);
    }
    this.key[slot] = key;
    this.tie[slot] = tie;
    this.settle(at);
  }

  /** Takes a slot out, if it is in. */
  remove(slot: number): void {
    if (!this.has(slot)) return;
    const at = this.position[slot] as number;
    this.position[slot] = ABSENT;
    this.count -= 1;
    if (at === this.count) return;
    this.place(this.heap[this.count] as number, at);
    this.settle(at);
  }

  save(): SavedSlotHeap {
    const slots = this.heap.slice(0, this.count);
    return {
      slots,
      keys: Float64Array.from(slots, (slot) => this.key[slot] as number),
      ties: Float64Array.from(slots, (slot) => this.tie[slot] as number),
    };
  }

  restore(saved: SavedSlotHeap): void {
    this.position.fill(ABSENT);
    this.count = saved.slots.length;
    for (let at = 0; at < this.count; at += 1) {
      const slot = saved.slots[at] as number;
      while (slot >= this.position.length) this.grow();
      this.place(slot, at);
      this.key[slot] = saved.keys[at] as number;
      this.tie[slot] = saved.ties[at] as number;
    }
  }

  /** Moves the slot at a heap position up or down to where it belongs. */
  private settle(start: number): void {
    const slot = this.heap[start] as number;
    let at = start;
    while (at > 0) {
      const parent = this.heap[(at - 1) >> 1] as number;
      if (!this.isBefore(slot, parent)) break;
      this.place(parent, at);
      at = (at - 1) >> 1;
    }
    for (let child = 2 * at + 1; child < this.count; child = 2 * at + 1) {
      const right = child + 1;
      if (
        right < this.count &&
        this.isBefore(this.heap[right] as number, this.heap[child] as number)
      ) {
        child = right;
      }
      if (!this.isBefore(this.heap[child] as number, slot)) break;
      this.place(this.heap[child] as number, at);
      at = child;
    }
    this.place(slot, at);
  }

  private isBefore(a: number, b: number): boolean {
    const aKey = this.key[a] as number;
    const bKey = this.key[b] as number;
    return aKey < bKey || (aKey === bKey && (this.tie[a] as number) < (this.tie[b] as number));
  }

  private place(slot: number, at: number): void {
    this.heap[at] = slot;
    this.position[slot] = at;
  }

  private grow(): void {
    const before = this.position.length;
    this.heap = grownInts(this.heap, before * 2);
    this.position = grownInts(this.position, before * 2).fill(ABSENT, before);
    this.key = grownFloats(this.key, before * 2);
    this.tie = grownFloats(this.tie, before * 2);
  }
}
