// The instances of one functions platform, their fields in typed columns, and the requests they hold.

import { grownBytes, grownFloats, grownInts } from '@/engine/kernel/columns';

const FIRST_CAPACITY = 64;

const BYTES = ['isAlive', 'needsNoTimer'] as const;
const INTS = ['inUse', 'freeSlots'] as const;
const FLOATS = ['number', 'createdMs', 'readyMs', 'idleUntilMs'] as const;

type Columns<Names extends readonly string[], C> = Record<Names[number], C>;
export type SavedInstances = Columns<typeof BYTES, Uint8Array> &
  Columns<typeof INTS, Int32Array> &
  Columns<typeof FLOATS, Float64Array> & { freeCount: number; used: number };

export class Instances {
  isAlive = new Uint8Array(FIRST_CAPACITY);
  /** 1 while a timer is set for the instance, and always for a provisioned one. */
  needsNoTimer = new Uint8Array(FIRST_CAPACITY);
  /** Requests that the instance holds now, those included that wait for its start to end. */
  inUse = new Int32Array(FIRST_CAPACITY);
  /** Order of creation, from 1; never reused, unlike the slot. */
  number = new Float64Array(FIRST_CAPACITY);
  createdMs = new Float64Array(FIRST_CAPACITY);
  /** When the start ends, or ended. */
  readyMs = new Float64Array(FIRST_CAPACITY);
  /** When the current idle spell runs out of keep-alive. */
  idleUntilMs = new Float64Array(FIRST_CAPACITY);

  /** Slots below this one have been used at some time. */
  used = 0;
  private freeSlots = new Int32Array(FIRST_CAPACITY);
  private freeCount = 0;

  get aliveCount(): number {
    return this.used - this.freeCount;
  }

  /** Instances whose start has not ended at a time. */
  startingAt(nowMs: number): number {
    let starting = 0;
    for (let slot = 0; slot < this.used; slot += 1) {
      starting += Number(this.isAlive[slot] === 1 && (this.readyMs[slot] as number) > nowMs);
    }
    return starting;
  }

  /** A free slot; the table grows when there is none. */
  take(): number {
    let slot = this.used;
    if (this.freeCount > 0) {
      this.freeCount -= 1;
      slot = this.freeSlots[this.freeCount] as number;
    } else {
      if (slot === this.isAlive.length) this.grow(slot * 2);
      this.used += 1;
    }
    this.isAlive[slot] = 1;
    this.inUse[slot] = 0;
    return slot;
  }

  release(slot: number): void {
    this.isAlive[slot] = 0;
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
    if (this.isAlive.length < saved.used) this.grow(saved.used);
    this.isAlive.fill(0);
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
