// Many waiting lines, and one order of arrival over all of them.

import { grownFloats, grownInts } from '@/engine/kernel/columns';
import { LineTooLong, LONGEST_LINE } from '@/engine/kernel/waiting-line';

const FIRST_CAPACITY = 64;
const NONE = -1;

export interface SavedHostLines {
  readonly arrivedMs: Float64Array;
  readonly workMs: Float64Array;
  readonly host: Int32Array;
}

/**
 * First come, first served within each line; whoever came first of all gives up first. Both orders are chains
 * through one table, so that anybody can leave at the same cost. Allocates only when more wait than ever before.
 */
export class HostLines {
  // Columns by request.
  private arrived = new Float64Array(FIRST_CAPACITY);
  private work = new Float64Array(FIRST_CAPACITY);
  private host = new Int32Array(FIRST_CAPACITY);
  /** Who came before and after, in any line; of a free row, the next free one. */
  private before = new Int32Array(FIRST_CAPACITY);
  private after = new Int32Array(FIRST_CAPACITY);
  /** Who stands behind in the same line. */
  private behind = new Int32Array(FIRST_CAPACITY);
  private used = 0;
  private free = NONE;
  private first = NONE;
  private last = NONE;
  private count = 0;
  // Columns by line; a line has the number that its owner gives it.
  private head = new Int32Array(FIRST_CAPACITY).fill(NONE);
  private tail = new Int32Array(FIRST_CAPACITY).fill(NONE);
  private waiting = new Int32Array(FIRST_CAPACITY);

  /** Requests that wait, in all lines. */
  get length(): number {
    return this.count;
  }

  /** When whoever waits longest came; Infinity when nobody waits. */
  get firstArrivedMs(): number {
    return this.first === NONE ? Infinity : (this.arrived[this.first] as number);
  }

  lengthAt(host: number): number {
    return host < this.waiting.length ? (this.waiting[host] as number) : 0;
  }

  /** When whoever stands first at an instance came, and the work; only where somebody stands. */
  arrivedMsAt(host: number): number {
    return this.arrived[this.head[host] as number] as number;
  }

  workMsAt(host: number): number {
    return this.work[this.head[host] as number] as number;
  }

  join(host: number, arrivedMs: number, workMs: number): void {
    while (host >= this.head.length) this.growHosts();
    const row = this.freeRow();
    this.arrived[row] = arrivedMs;
    this.work[row] = workMs;
    this.before[row] = this.last;
    this.after[row] = NONE;
    if (this.last === NONE) this.first = row;
    else this.after[this.last] = row;
    this.last = row;
    this.putBehind(host, row);
    this.count += 1;
  }

  /**
   * Whoever stands first in one line goes to the end of another, and keeps the place among all. Nobody in that
   * other line may have come later: each line stays in order of arrival.
   */
  moveFirst(from: number, to: number): void {
    while (to >= this.head.length) this.growHosts();
    this.putBehind(to, this.takeFirst(from));
  }

  /** Whoever waits longest of all leaves; that is the first of some line, too. */
  leave(): void {
    if (this.first === NONE) throw new RangeError('host lines: nobody is there to leave');
    this.leaveAt(this.host[this.first] as number);
  }

  /** Whoever stands first at an instance leaves. */
  leaveAt(host: number): void {
    const row = this.takeFirst(host);
    const before = this.before[row] as number;
    const after = this.after[row] as number;
    if (before === NONE) this.first = after;
    else this.after[before] = after;
    if (after === NONE) this.last = before;
    else this.before[after] = before;
    this.count -= 1;
    this.after[row] = this.free;
    this.free = row;
  }

  /** In order of arrival, which is the order within each line as well. */
  save(): SavedHostLines {
    const rows = new Int32Array(this.count);
    for (let i = 0, row = this.first; row !== NONE; i += 1, row = this.after[row] as number) {
      rows[i] = row;
    }
    return {
      arrivedMs: Float64Array.from(rows, (row) => this.arrived[row] as number),
      workMs: Float64Array.from(rows, (row) => this.work[row] as number),
      host: rows.map((row) => this.host[row] as number),
    };
  }

  restore(saved: SavedHostLines): void {
    while (this.first !== NONE) this.leave();
    for (const [i, host] of saved.host.entries()) {
      this.join(host, saved.arrivedMs[i] as number, saved.workMs[i] as number);
    }
  }

  private putBehind(host: number, row: number): void {
    const tail = this.tail[host] as number;
    if (tail === NONE) this.head[host] = row;
    else this.behind[tail] = row;
    this.tail[host] = row;
    this.host[row] = host;
    this.behind[row] = NONE;
    this.waiting[host] = (this.waiting[host] as number) + 1;
  }

  private takeFirst(host: number): number {
    const row = this.head[host] as number;
    const behind = this.behind[row] as number;
    this.head[host] = behind;
    if (behind === NONE) this.tail[host] = NONE;
    this.waiting[host] = (this.waiting[host] as number) - 1;
    return row;
  }

  private freeRow(): number {
    const row = this.free;
    if (row !== NONE) {
      this.free = this.after[row] as number;
      return row;
    }
    if (this.used === this.arrived.length) this.grow();
    this.used += 1;
    return this.used - 1;
  }

  private grow(): void {
    if (this.arrived.length >= LONGEST_LINE) {
      throw new LineTooLong(`host lines: more than ${LONGEST_LINE} requests wait at once`);
    }
    const capacity = this.arrived.length * 2;
    this.arrived = grownFloats(this.arrived, capacity);
    this.work = grownFloats(this.work, capacity);
    this.host = grownInts(this.host, capacity);
    this.before = grownInts(this.before, capacity);
    this.after = grownInts(this.after, capacity);
    this.behind = grownInts(this.behind, capacity);
  }

  private growHosts(): void {
    const before = this.head.length;
    this.head = grownInts(this.head, before * 2).fill(NONE, before);
    this.tail = grownInts(this.tail, before * 2).fill(NONE, before);
    this.waiting = grownInts(this.waiting, before * 2);
  }
}
