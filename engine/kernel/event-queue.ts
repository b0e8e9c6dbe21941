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
  /** A heap; its top holds Infinity while it is empty. */
  private atMs = new Float64Array(FIRST_CAPACITY).fill(Infinity);
  /** Insertion numbers. Doubles count exactly to 2^53. */
  private order = new Float64Array(FIRST_CAPACITY);
  private payload = new Int32Array(FIRST_CAPACITY);
  readonly due = new Float64Array(1);
  private inserted = 0;
  private count = 0;

  /** Time of the earliest event, or Infinity when there is none. */
  get nextMs(): number {
    return this.atMs[0] as number;
  }

  get length(): number {
    return this.count;
  }

  push(atMs: number, payload: number): void {
    this.due[0] = atMs;
    this.pushDue(payload);
  }

  /** `push` for a hot loop, at the time in `due[0]`: a number handed over might be put into a box. */
  pushDue(payload: number): void {
    if (this.count === this.atMs.length) this.grow();
    const atMs = this.due[0] as number;
    const { atMs: times, order, payload: payloads } = this;
    // The newcomer has the largest insertion number: it rises only past strictly later events.
    let hole = this.count;
    this.count += 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const parentMs = times[parent] as number;
      if (parentMs <= atMs) break;
      times[hole] = parentMs;
      order[hole] = order[parent] as number;
      payloads[hole] = payloads[parent] as number;
      hole = parent;
    }
    times[hole] = atMs;
    order[hole] = this.inserted;
    payloads[hole] = payload;
    this.inserted += 1;
  }

  /** Removes the earliest event and returns its payload. Throws a RangeError when there is none. */
  pop(): number {
    if (this.count === 0) throw new RangeError('event queue: pop on an empty queue');
    const { atMs: times, order, payload } = this;
    const earliest = payload[0] as number;
    this.count -= 1;
    const last = this.count;
    const lastMs = times[last] as number;
    const lastOrder = order[last] as number;
    // The hole sinks to the bottom along the earlier children; the last event, which most often belongs
    // there, then rises as far as it must. That is one comparison a level instead of two.
    let hole = 0;
    for (let child = 1; child < last; child = 2 * hole + 1) {
      const leftMs = times[child] as number;
      const rightMs = times[child + 1] as number;
      // Which child is earlier is a matter of chance: a sum has no branch that could be guessed wrong.
      child += Number(rightMs < leftMs);
      if (rightMs === leftMs && (order[child + 1] as number) < (order[child] as number)) child += 1;
      times[hole] = times[child] as number;
      order[hole] = order[child] as number;
      payload[hole] = payload[child] as number;
      hole = child;
    }
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const parentMs = times[parent] as number;
      if (parentMs < lastMs || (parentMs === lastMs && (order[parent] as number) < lastOrder))
        break;
      times[hole] = parentMs;
      order[hole] = order[parent] as number;
      payload[hole] = payload[parent] as number;
      hole = parent;
    }
    times[hole] = lastMs;
    order[hole] = lastOrder;
    payload[hole] = payload[last] as number;
    if (last === 0) times[0] = Infinity;
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
    this.atMs[0] = Infinity;
    this.atMs.set(saved.atMs);
    this.order.set(saved.order);
    this.payload.set(saved.payload);
    this.inserted = saved.inserted;
  }

  private grow(): void {
    const capacity = this.atMs.length * 2;
    this.atMs = grownFloats(this.atMs, capacity);
    this.order = grownFloats(this.order, capacity);
    this.payload = grownInts(this.payload, capacity);
  }
}
