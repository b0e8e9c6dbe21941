// The calendar of a run: what happens next, earliest first, ties in order of insertion.

import { grownFloats, grownInts } from '@/engine/kernel/columns';

const FIRST_CAPACITY = 64;

export interface SavedQueue {
  readonly atMs: Float64Array;
  readonly order: Float64Array;
  readonly payload: Int32Array;
  readonly inserted: number;
}

/** A binary heap on typed arrays. `push` and `pop` cost the logarithm of the length and allocate nothing. */
export class EventQueue {
  private atMs = new Float64Array(FIRST_CAPACITY);
  /** Insertion numbers. Doubles count exactly to 2^53. */
  private order = new Float64Array(FIRST_CAPACITY);
  private payload = new Int32Array(FIRST_CAPACITY);
  private inserted = 0;
  private count = 0;

  /** Time of the earliest event, or Infinity when there is none. */
  get nextMs(): number {
    return this.count === 0 ? Infinity : (this.atMs[0] as number);
  }

  get length(): number {
    return this.count;
  }

  push(atMs: number, payload: number): void {
    if (this.count === this.atMs.length) this.grow();
    // The newcomer has the largest insertion number: it rises only past strictly later events.
    let hole = this.count;
    this.count += 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if ((this.atMs[parent] as number) <= atMs) break;
      this.move(parent, hole);
      hole = parent;
    }
    this.atMs[hole] = atMs;
    this.order[hole] = this.inserted;
    this.payload[hole] = payload;
    this.inserted += 1;
  }

  /** Removes the earliest event and returns its payload. Throws a RangeError when there is none. */
  pop(): number {
    if (this.count === 0) throw new RangeError('event queue: pop on an empty queue');
    const earliest = this.payload[0] as number;
    this.count -= 1;
    const last = this.count;
    const atMs = this.atMs[last] as number;
    const order = this.order[last] as number;
    let hole = 0;
    for (let child = 1; child < last; child = 2 * hole + 1) {
      if (child + 1 < last && this.isBefore(child + 1, child)) child += 1;
      const childMs = this.atMs[child] as number;
      if (atMs < childMs || (atMs === childMs && order < (this.order[child] as number))) break;
      this.move(child, hole);
      hole = child;
    }
    this.move(last, hole);
    return earliest;
  }

  save(): SavedQueue {
    return {
      atMs: this.atMs.slice(0, this.count),
      order: this.order.slice(0, this.count),
      payload: this.payload.slice(0, this.count),
      inserted: this.inserted,
    };
  }

  restore(saved: SavedQueue): void {
    this.count = saved.atMs.length;
    while (this.atMs.length < this.count) this.grow();
    this.atMs.set(saved.atMs);
    this.order.set(saved.order);
    this.payload.set(saved.payload);
    this.inserted = saved.inserted;
  }

  private isBefore(a: number, b: number): boolean {
    const aMs = this.atMs[a] as number;
    const bMs = this.atMs[b] as number;
    return aMs < bMs || (aMs === bMs && (this.order[a] as number) < (this.order[b] as number));
  }

  private move(from: number, to: number): void {
    this.atMs[to] = this.atMs[from] as number;
    this.order[to] = this.order[from] as number;
    this.payload[to] = this.payload[from] as number;
  }

  private grow(): void {
    const capacity = this.atMs.length * 2;
    this.atMs = grownFloats(this.atMs, capacity);
    this.order = grownFloats(this.order, capacity);
    this.payload = grownInts(this.payload, capacity);
  }
}
