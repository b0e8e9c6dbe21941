// Some rows of a table as a list, so that one of them can be drawn by its place.

import { grownInts } from '@/engine/kernel/columns';

const FIRST_CAPACITY = 64;
const ABSENT = -1;

/** Adding and removing cost the same whatever the size; the last row takes the place of one that goes. */
export class RowSet {
  private rows = new Int32Array(FIRST_CAPACITY);
  private count = 0;
  /** By row: its place in the list. */
  private place = new Int32Array(FIRST_CAPACITY).fill(ABSENT);

  get size(): number {
    return this.count;
  }

  /** The row at a place from 0 to `size` - 1. */
  at(place: number): number {
    return this.rows[place] as number;
  }

  add(row: number): void {
    while (row >= this.place.length) this.grow();
    if ((this.place[row] as number) !== ABSENT) return;
    this.rows[this.count] = row;
    this.place[row] = this.count;
    this.count += 1;
  }

  remove(row: number): void {
    if (row >= this.place.length || (this.place[row] as number) === ABSENT) return;
    const place = this.place[row] as number;
    this.count -= 1;
    const last = this.rows[this.count] as number;
    this.rows[place] = last;
    this.place[last] = place;
    this.place[row] = ABSENT;
  }

  save(): Int32Array {
    return this.rows.slice(0, this.count);
  }

  restore(saved: Int32Array): void {
    this.place.fill(ABSENT);
    this.count = 0;
    for (const row of saved) this.add(row);
  }

  private grow(): void {
    const before = this.place.length;
    this.rows = grownInts(this.rows, before * 2);
    this.place = grownInts(this.place, before * 2);
    this.place.fill(ABSENT, before);
  }
}
