// First come, first served: requests that wait, as a ring of columns.

import { grownFloats } from '@/engine/kernel/columns';

const FIRST_CAPACITY = 64;
/** A line that grows without end would end with the memory of the machine: about 400 MB here. */
export const LONGEST_LINE = 1 << 24;

/** More requests wait than a line can hold. */
export class LineTooLong extends RangeError {
  override readonly name = 'LineTooLong';
}

export interface SavedLine {
  readonly arrivedMs: Float64Array;
  readonly workMs: Float64Array;
  readonly number: Float64Array;
}

/** A queue that allocates only when it becomes longer than ever before. */
export class WaitingLine {
  private arrived = new Float64Array(FIRST_CAPACITY);
  private work = new Float64Array(FIRST_CAPACITY);
  private numbers = new Float64Array(FIRST_CAPACITY);
  /** Place of whoever came first; the capacity is a power of two, so places wrap by a mask. */
  private head = 0;
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** When whoever stands first came; Infinity when nobody waits. */
  get firstArrivedMs(): number {
    return this.count === 0 ? Infinity : (this.arrived[this.head] as number);
  }

  /** Work of whoever stands first, in ms. */
  get firstWorkMs(): number {
    return this.work[this.head] as number;
  }

  /** The number that whoever stands first was given. */
  get firstNumber(): number {
    return this.numbers[this.head] as number;
  }

  /** Somebody stands at the end; `number` is whatever the owner wants to find again. */
  join(arrivedMs: number, workMs: number, number = 0): void {
    if (this.count === this.arrived.length) this.grow();
    const place = (this.head + this.count) & (this.arrived.length - 1);
    this.arrived[place] = arrivedMs;
    this.work[place] = workMs;
    this.numbers[place] = number;
    this.count += 1;
  }

  /** Whoever stands first leaves. Throws a RangeError when nobody waits. */
  leave(): void {
    if (this.count === 0) throw new RangeError('waiting line: nobody is there to leave');
    this.head = (this.head + 1) & (this.arrived.length - 1);
    this.count -= 1;
  }

  save(): SavedLine {
    return {
      arrivedMs: this.inOrder(this.arrived),
      workMs: this.inOrder(this.work),
      number: this.inOrder(this.numbers),
    };
  }

  restore(saved: SavedLine): void {
    this.head = 0;
    this.count = 0;
    for (let i = 0; i < saved.arrivedMs.length; i += 1) {
      this.join(saved.arrivedMs[i] as number, saved.workMs[i] as number, saved.number[i] as number);
    }
  }

  private inOrder(column: Float64Array): Float64Array {
    const mask = column.length - 1;
    return Float64Array.from({ length: this.count }, (_, i) => column[(this.head + i) & mask] ?? 0);
  }

  private grow(): void {
    if (this.arrived.length >= LONGEST_LINE) {
      throw new LineTooLong(`waiting line: more than ${LONGEST_LINE} requests wait at once`);
    }
    const { head } = this;
    const ordered = (column: Float64Array): Float64Array<ArrayBuffer> => {
      const grown = grownFloats(column.subarray(head), column.length * 2);
      grown.set(column.subarray(0, head), column.length - head);
      return grown;
    };
    this.arrived = ordered(this.arrived);
    this.work = ordered(this.work);
    this.numbers = ordered(this.numbers);
    this.head = 0;
  }
}
