// Rows of numbers that come and go: a place is free again once its row is gone, and memory grows with the most at once.

import { grownFloats, grownInts } from '@/engine/kernel/columns';

const FIRST_CAPACITY = 64;

/** `Column` is an enumeration of places in a row. Taking and leaving allocate only when there are more than ever before. */
export class Table {
  private cells: Float64Array;
  private free = new Int32Array(FIRST_CAPACITY);
  private freeCount = 0;
  /** Places that were ever taken. */
  private used = 0;

  constructor(private readonly width: number) {
    this.cells = new Float64Array(FIRST_CAPACITY * width);
  }

  /** How many rows are taken. */
  get size(): number {
    return this.used - this.freeCount;
  }

  /** A place for a row; its numbers are whatever stood there before. */
  take(): number {
    if (this.freeCount > 0) {
      this.freeCount -= 1;
      return this.free[this.freeCount] as number;
    }
    if ((this.used + 1) * this.width > this.cells.length) this.grow();
    this.used += 1;
    return this.used - 1;
  }

  leave(place: number): void {
    this.free[this.freeCount] = place;
    this.freeCount += 1;
  }

  get(place: number, column: number): number {
    return this.cells[place * this.width + column] as number;
  }

  set(place: number, column: number, value: number): void {
    this.cells[place * this.width + column] = value;
  }

  save() {
    const { used, freeCount, width } = this;
    const free = this.free.slice(0, freeCount);
    return { cells: this.cells.slice(0, used * width), free, used };
  }

  restore(saved: ReturnType<Table['save']>): void {
    while (this.cells.length < saved.cells.length) this.grow();
    this.cells.set(saved.cells);
    this.free.set(saved.free);
    this.freeCount = saved.free.length;
    this.used = saved.used;
  }

  private grow(): void {
    this.cells = grownFloats(this.cells, this.cells.length * 2);
    this.free = grownInts(this.free, this.cells.length / this.width);
  }
}
