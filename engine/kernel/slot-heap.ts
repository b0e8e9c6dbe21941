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
  // Columns by place in the heap.
  private heap = new Int32Array(FIRST_CAPACITY);
  private key = new Float64Array(FIRST_CAPACITY);
  private count = 0;
  // Columns by slot.
  private position = new Int32Array(FIRST_CAPACITY).fill(ABSENT);
  private tie = new Float64Array(FIRST_CAPACITY);

  /** The smallest key, or Infinity when the heap is empty. */
  get minKey(): number {
    return this.count === 0 ? Infinity : (this.key[0] as number);
  }

  /** The slot with the smallest key, or -1 when the heap is empty. */
  get minSlot(): number {
    return this.count === 0 ? ABSENT : (this.heap[0] as number);
  }

  has(slot: number): boolean {
    return slot < this.position.length && (this.position[slot] as number) !== ABSENT;
  }

  keyOf(slot: number): number {
    return this.key[this.position[slot] as number] as number;
  }

  /** Puts a slot in, or gives it another key. */
  set(slot: number, key: number, tie: number): void {
    while (slot >= this.position.length) this.grow();
    let at = this.position[slot] as number;
    if (at === ABSENT) {
      at = this.count;
      this.count += 1;
    } else {
      at = this.sink(at);
    }
    this.tie[slot] = tie;
    this.rise(at, slot, key);
  }

  /** Takes a slot out, if it is in. */
  remove(slot: number): void {
    if (!this.has(slot)) return;
    const at = this.position[slot] as number;
    this.position[slot] = ABSENT;
    this.count -= 1;
    const last = this.count;
    if (at === last) return;
    // Read before the hole sinks: it may come to lie where the last one stood.
    const lastSlot = this.heap[last] as number;
    const lastKey = this.key[last] as number;
    this.rise(this.sink(at), lastSlot, lastKey);
  }

  save(): SavedSlotHeap {
    const slots = this.heap.slice(0, this.count);
    return {
      slots,
      keys: this.key.slice(0, this.count),
      ties: Float64Array.from(slots, (slot) => this.tie[slot] as number),
    };
  }

  restore(saved: SavedSlotHeap): void {
    this.position.fill(ABSENT);
    this.count = saved.slots.length;
    for (let at = 0; at < this.count; at += 1) {
      const slot = saved.slots[at] as number;
      while (slot >= this.position.length) this.grow();
      this.heap[at] = slot;
      this.position[slot] = at;
      this.key[at] = saved.keys[at] as number;
      this.tie[slot] = saved.ties[at] as number;
    }
  }

  /** Moves a hole to the bottom along the smaller children; returns where it ends. */
  private sink(from: number): number {
    const { heap, key, tie, position, count } = this;
    let hole = from;
    for (let child = 2 * hole + 1; child < count; child = 2 * hole + 1) {
      const right = child + 1;
      if (right < count) {
        const leftKey = key[child] as number;
        const rightKey = key[right] as number;
        // Which child is smaller is a matter of chance: a sum has no branch that could be guessed wrong.
        if (leftKey !== rightKey) child += Number(rightKey < leftKey);
        else if ((tie[heap[right] as number] as number) < (tie[heap[child] as number] as number)) {
          child = right;
        }
      }
      const slot = heap[child] as number;
      heap[hole] = slot;
      key[hole] = key[child] as number;
      position[slot] = hole;
      hole = child;
    }
    return hole;
  }

  /** Fills a hole with a slot, after all that are larger above it have come down. */
  private rise(from: number, slot: number, newKey: number): void {
    const { heap, key, tie, position } = this;
    let hole = from;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const parentKey = key[parent] as number;
      if (parentKey < newKey) break;
      const parentSlot = heap[parent] as number;
      if (parentKey === newKey && (tie[parentSlot] as number) <= (tie[slot] as number)) break;
      heap[hole] = parentSlot;
      key[hole] = parentKey;
      position[parentSlot] = hole;
      hole = parent;
    }
    heap[hole] = slot;
    key[hole] = newKey;
    position[slot] = hole;
  }

  private grow(): void {
    const before = this.position.length;
    this.heap = grownInts(this.heap, before * 2);
    this.key = grownFloats(this.key, before * 2);
    this.position = grownInts(this.position, before * 2).fill(ABSENT, before);
    this.tie = grownFloats(this.tie, before * 2);
  }
}
