// What happened, in order, as columns that stop growing at a stated bound.

import { grownBytes, grownFloats, grownInts } from '@/engine/kernel/columns';
import type { EventColumns } from '@/engine/kernel/contract';

const FIRST_CAPACITY = 1024;

/** How many events had happened; the rows themselves stay where they are. */
export interface SavedLog {
  readonly total: number;
}

/** Keeps the first `limit` events and counts the others. */
export class EventLog {
  private total = 0;
  private length = 0;
  /** Rows that have ever been written here, taken back or not. */
  private written = 0;
  private atMs: Float64Array;
  private kind: Uint8Array;
  private subject: Int32Array;
  private object: Int32Array;
  private value: Float64Array;

  constructor(private readonly limit: number) {
    const capacity = Math.min(limit, FIRST_CAPACITY);
    this.atMs = new Float64Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.subject = new Int32Array(capacity);
    this.object = new Int32Array(capacity);
    this.value = new Float64Array(capacity);
  }

  /** How many events did not fit. */
  get dropped(): number {
    return this.total - this.length;
  }

  /** Views of the rows so far. Rows never change once written, unless `restore` takes them back. */
  get columns(): EventColumns {
    return {
      length: this.length,
      atMs: this.atMs.subarray(0, this.length),
      kind: this.kind.subarray(0, this.length),
      subject: this.subject.subarray(0, this.length),
      object: this.object.subarray(0, this.length),
      value: this.value.subarray(0, this.length),
    };
  }

  /** `object` is -1 and `value` NaN where the kind of event has none. */
  append(kind: number, atMs: number, subject: number, object: number, value: number): void {
    this.total += 1;
    if (this.length >= this.limit) return;
    if (this.length === this.atMs.length) this.grow();
    const row = this.length;
    this.atMs[row] = atMs;
    this.kind[row] = kind;
    this.subject[row] = subject;
    this.object[row] = object;
    this.value[row] = value;
    this.length = row + 1;
    if (this.written < this.length) this.written = this.length;
  }

  save(): SavedLog {
    return { total: this.total };
  }

  /**
   * Goes back, or forward again, to a saved number of events; rows stay in place until they are written
   * anew. A log that keeps none takes any number; one that keeps some throws a RangeError when it would
   * have to show rows that were never written here.
   */
  restore(saved: SavedLog): void {
    const length = Math.min(saved.total, this.limit);
    if (length > this.written) {
      throw new RangeError('checkpoint: it lies beyond what this run has logged');
    }
    this.total = saved.total;
    this.length = length;
  }

  private grow(): void {
    const capacity = Math.min(this.limit, this.atMs.length * 2);
    this.atMs = grownFloats(this.atMs, capacity);
    this.kind = grownBytes(this.kind, capacity);
    this.subject = grownInts(this.subject, capacity);
    this.object = grownInts(this.object, capacity);
    this.value = grownFloats(this.value, capacity);
  }
}
