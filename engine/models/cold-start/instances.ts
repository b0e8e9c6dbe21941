// The table of instances: one slot for each that lives, its fields in typed columns.

import { grownBytes, grownFloats, grownInts } from '@/engine/kernel/columns';

export const ABSENT = 0;
export const STARTING = 1;
export const WORKING = 2;
export const IDLE = 3;

const FIRST_CAPACITY = 64;

/** Column names by element type; `save`, `restore` and growth walk these lists. */
const BYTES = ['state', 'isProvisioned', 'isPing'] as const;
const INTS = ['number', 'request', 'freeSlots'] as const;
const FLOATS = ['createdMs', 'arrivedMs', 'workMs', 'idleSinceMs', 'idleUntilMs', 'spell'] as const;

type Columns<Names extends readonly string[], C> = Record<Names[number], C>;
export type SavedInstances = Columns<typeof BYTES, Uint8Array> &
  Columns<typeof INTS, Int32Array> &
  Columns<typeof FLOATS, Float64Array> & { freeCount: number; used: number };

export class Instances {
  /** ABSENT, STARTING, WORKING or IDLE. */
  state = new Uint8Array(FIRST_CAPACITY);
  isProvisioned = new Uint8Array(FIRST_CAPACITY);
  /** Order of creation, from 1; never reused, unlike the slot. */
  number = new Int32Array(FIRST_CAPACITY);
  createdMs = new Float64Array(FIRST_CAPACITY);

  // The request that the instance holds while it starts or works.
  request = new Int32Array(FIRST_CAPACITY);
  isPing = new Uint8Array(FIRST_CAPACITY);
  arrivedMs = new Float64Array(FIRST_CAPACITY);
  workMs = new Float64Array(FIRST_CAPACITY);

  // The idle spell, while it lasts.
  idleSinceMs = new Float64Array(FIRST_CAPACITY);
  /** When the keep-alive timer of this spell runs out; Infinity for a provisioned instance. */
  idleUntilMs = new Float64Array(FIRST_CAPACITY);
  /** Running number of the spell: tells which of two became idle last, even at the same instant. */
  spell = new Float64Array(FIRST_CAPACITY);

  /** Slots below this one have been used at some time. */
  used = 0;
  private freeSlots = new Int32Array(FIRST_CAPACITY);
  private freeCount = 0;

  /** A free slot; the table grows when there is none. */
  take(): number {
    if (this.freeCount > 0) {
      this.freeCount -= 1;
      return this.freeSlots[this.freeCount] as number;
    }
    if (this.used === this.state.length) this.grow(this.used * 2);
    this.used += 1;
    return this.used - 1;
  }

  release(slot: number): void {
    this.state[slot] = ABSENT;
    this.freeSlots[this.freeCount] = slot;
    this.freeCount += 1;
  }

  save(): SavedInstances {
    const { freeCount, used } = this;
    const saved = { freeCount, used } as SavedInstances;
    for (const name of BYTES) saved[name] = this[name].slice(0, used);
    for (const name of INTS) saved[name] = this[name].slice(0, used);
    for (const name of FLOATS) saved[name] = this[name].slice(0, used);
    return saved;
  }

  restore(saved: SavedInstances): void {
    if (this.state.length < saved.used) this.grow(saved.used);
    for (const name of BYTES) this[name].set(saved[name]);
    for (const name of INTS) this[name].set(saved[name]);
    for (const name of FLOATS) this[name].set(saved[name]);
    this.freeCount = saved.freeCount;
    this.used = saved.used;
  }

  private grow(capacity: number): void {
    for (const name of BYTES) this[name] = grownBytes(this[name], capacity);
    for (const name of INTS) this[name] = grownInts(this[name], capacity);
    for (const name of FLOATS) this[name] = grownFloats(this[name], capacity);
  }
}
