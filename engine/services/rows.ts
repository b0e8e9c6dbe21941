// A table whose rows are used again: named columns of whole numbers and of doubles, growing when all are taken.

import { grownFloats, grownInts } from '@/engine/kernel/columns';

const FIRST_CAPACITY = 64;

export interface SavedRows<I extends string, F extends string> {
  readonly ints: Readonly<Record<I, Int32Array>>;
  readonly floats: Readonly<Record<F, Float64Array>>;
  readonly isTaken: Int32Array;
  readonly free: Int32Array;
}

/** Memory grows with the most rows taken at one time, never with how many were taken in all. */
export class Rows<I extends string, F extends string> {
  readonly ints: Record<I, Int32Array<ArrayBuffer>>;
  readonly floats: Record<F, Float64Array<ArrayBuffer>>;
  private isTaken = new Int32Array(FIRST_CAPACITY);
  private free = new Int32Array(FIRST_CAPACITY);
  private freeCount = 0;
  /** Rows below this one have been taken at some time. */
  private used = 0;

  constructor(
    private readonly intNames: readonly I[],
    private readonly floatNames: readonly F[],
  ) {
    this.ints = byName(intNames, () => new Int32Array(FIRST_CAPACITY));
    this.floats = byName(floatNames, () => new Float64Array(FIRST_CAPACITY));
  }

  /** How many rows are taken. */
  get count(): number {
    return this.used - this.freeCount;
  }

  /** A row of one's own; it still holds what was written there before. */
  take(): number {
    let row = this.used;
    if (this.freeCount > 0) {
      this.freeCount -= 1;
      row = this.free[this.freeCount] as number;
    } else {
      if (row === this.isTaken.length) this.grow(row * 2);
      this.used += 1;
    }
    this.isTaken[row] = 1;
    return row;
  }

  release(row: number): void {
    this.isTaken[row] = 0;
    this.free[this.freeCount] = row;
    this.freeCount += 1;
  }

  /** Calls `visit` for every row that is taken, in order of row. */
  each(visit: (row: number) => void): void {
    for (let row = 0; row < this.used; row += 1) {
      if ((this.isTaken[row] as number) === 1) visit(row);
    }
  }

  save(): SavedRows<I, F> {
    return {
      ints: byName(this.intNames, (name) => this.ints[name].slice(0, this.used)),
      floats: byName(this.floatNames, (name) => this.floats[name].slice(0, this.used)),
      isTaken: this.isTaken.slice(0, this.used),
      free: this.free.slice(0, this.freeCount),
    };
  }

  restore(saved: SavedRows<I, F>): void {
    this.used = saved.isTaken.length;
    this.freeCount = saved.free.length;
    if (this.isTaken.length < this.used) this.grow(this.used);
    for (const name of this.intNames) this.ints[name].set(saved.ints[name]);
    for (const name of this.floatNames) this.floats[name].set(saved.floats[name]);
    this.isTaken.set(saved.isTaken);
    this.free.set(saved.free);
  }

  private grow(capacity: number): void {
    for (const name of this.intNames) this.ints[name] = grownInts(this.ints[name], capacity);
    for (const name of this.floatNames) {
      this.floats[name] = grownFloats(this.floats[name], capacity);
    }
    this.isTaken = grownInts(this.isTaken, capacity);
    this.free = grownInts(this.free, capacity);
  }
}

function byName<N extends string, C>(names: readonly N[], make: (name: N) => C): Record<N, C> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<N, C>;
}
