// The table of a fleet's instances: one row for each that exists, its fields in typed columns.

import { grownBytes, grownFloats, grownInts } from '@/engine/kernel/columns';
import { LevelArea } from '@/engine/kernel/level-area';
import { RowSet } from '@/engine/kernel/row-set';
import { SlotHeap } from '@/engine/kernel/slot-heap';
import { TimeAverage } from '@/engine/kernel/time-average';

export const GONE = 0;
/** Exists, takes no work yet. */
export const STARTING = 1;
/** Takes work. */
export const READY = 2;
/** Takes no more work, and goes when it has finished what it has. */
export const DRAINING = 3;
/** Failed; it takes work again when it has been repaired. */
export const DOWN = 4;

/** Told of an instance, by its number from 1, that it has gone into another state. */
export type StateObserver = (number: number, state: number, atMs: number) => void;

const FIRST_CAPACITY = 64;
const TWO_32 = 4_294_967_296;

export class Hosts {
  state = new Uint8Array(FIRST_CAPACITY);
  /** 1 where the controller's measurements include this instance. */
  isMeasured = new Uint8Array(FIRST_CAPACITY);
  /** Order of creation, from 1; never reused, unlike the row. */
  number = new Int32Array(FIRST_CAPACITY);
  busySlots = new Int32Array(FIRST_CAPACITY);
  /** Of these, the ones that work for nobody: their time limit has passed. */
  unwantedSlots = new Int32Array(FIRST_CAPACITY);
  createdMs = new Float64Array(FIRST_CAPACITY);
  /** Rows below this one have been used at some time. */
  used = 0;

  /** Instances by state, and how many are measured. */
  readonly counts = { created: 0, starting: 0, ready: 0, draining: 0, down: 0, measured: 0 };
  /** Whoever draws the instances; it has no part in the statistics. */
  onState: StateObserver | null = null;
  /** Slots taken, on all instances. */
  readonly taken: TimeAverage;
  /** Slots taken and slots there are, on measured instances, times ms. */
  readonly measuredBusy = new LevelArea();
  readonly measuredSlots = new LevelArea();

  /** Ready instances, in no order that means anything. */
  readonly ready = new RowSet();
  /** Ready instances with a free slot: fewest requests first, equals in order of creation. */
  private readonly open = new SlotHeap();
  private freeRows = new Int32Array(FIRST_CAPACITY);
  private freeCount = 0;

  /** Averages leave out the time before `warmupMs`. */
  constructor(
    private readonly slotsPerInstance: number,
    warmupMs: number,
  ) {
    this.taken = new TimeAverage(warmupMs);
  }

  /** The instance that takes the next request, or -1. */
  get mostFree(): number {
    return this.open.minSlot;
  }

  get alive(): number {
    const { starting, ready, draining, down } = this.counts;
    return starting + ready + draining + down;
  }

  create(atMs: number): number {
    const host = this.freeRow();
    this.counts.created += 1;
    this.counts.starting += 1;
    this.state[host] = STARTING;
    this.isMeasured[host] = 0;
    this.number[host] = this.counts.created;
    this.busySlots[host] = 0;
    this.unwantedSlots[host] = 0;
    this.createdMs[host] = atMs;
    return host;
  }

  setState(host: number, state: number, atMs: number): void {
    this.count(host, -1);
    this.state[host] = state;
    this.count(host, 1);
    if (state === READY) {
      this.ready.add(host);
      this.sort(host);
    } else {
      this.ready.remove(host);
      this.open.remove(host);
      this.setMeasured(host, 0, atMs);
    }
    if (state === DOWN) {
      this.taken.add(-(this.busySlots[host] as number), atMs);
      this.busySlots[host] = 0;
      this.unwantedSlots[host] = 0;
    }
    if (state === GONE) {
      this.freeRows[this.freeCount] = host;
      this.freeCount += 1;
    }
    this.onState?.(this.number[host] as number, state, atMs);
  }

  /** From now on an instance is part of what the controller measures, or no longer. */
  setMeasured(host: number, isMeasured: 0 | 1, atMs: number): void {
    const change = isMeasured - (this.isMeasured[host] as number);
    if (change === 0) return;
    this.isMeasured[host] = isMeasured;
    this.counts.measured += change;
    this.measuredBusy.add(change * (this.busySlots[host] as number), atMs);
    this.measuredSlots.add(change * this.slotsPerInstance, atMs);
  }

  /** One more, or one fewer, slot of an instance is taken. Returns how many are taken then. */
  occupy(host: number, change: 1 | -1, atMs: number): number {
    const busy = (this.busySlots[host] as number) + change;
    this.busySlots[host] = busy;
    this.taken.add(change, atMs);
    if ((this.isMeasured[host] as number) === 1) this.measuredBusy.add(change, atMs);
    if ((this.state[host] as number) === READY) this.sort(host);
    return busy;
  }

  /** One more, or one fewer, of an instance's slots works for nobody. */
  forget(host: number, change: 1 | -1): void {
    this.unwantedSlots[host] = (this.unwantedSlots[host] as number) + change;
  }

  /** Rows of the ready instances, oldest first. */
  readyByAge(): number[] {
    return Array.from(this.ready.save()).sort(
      (a, b) => (this.number[a] as number) - (this.number[b] as number),
    );
  }

  save() {
    const { used, freeCount } = this;
    return {
      used,
      state: this.state.slice(0, used),
      isMeasured: this.isMeasured.slice(0, used),
      number: this.number.slice(0, used),
      busySlots: this.busySlots.slice(0, used),
      unwantedSlots: this.unwantedSlots.slice(0, used),
      createdMs: this.createdMs.slice(0, used),
      freeRows: this.freeRows.slice(0, freeCount),
      counts: { ...this.counts },
      taken: this.taken.save(),
      measuredBusy: this.measuredBusy.save(),
      measuredSlots: this.measuredSlots.save(),
      ready: this.ready.save(),
      open: this.open.save(),
    };
  }

  restore(saved: ReturnType<Hosts['save']>): void {
    while (this.state.length < saved.used) this.grow();
    this.state.set(saved.state);
    this.isMeasured.set(saved.isMeasured);
    this.number.set(saved.number);
    this.busySlots.set(saved.busySlots);
    this.unwantedSlots.set(saved.unwantedSlots);
    this.createdMs.set(saved.createdMs);
    this.freeRows.set(saved.freeRows);
    this.used = saved.used;
    this.freeCount = saved.freeRows.length;
    Object.assign(this.counts, saved.counts);
    this.taken.restore(saved.taken);
    this.measuredBusy.restore(saved.measuredBusy);
    this.measuredSlots.restore(saved.measuredSlots);
    this.ready.restore(saved.ready);
    this.open.restore(saved.open);
  }

  private count(host: number, change: 1 | -1): void {
    const state = this.state[host] as number;
    if (state === STARTING) this.counts.starting += change;
    else if (state === READY) this.counts.ready += change;
    else if (state === DRAINING) this.counts.draining += change;
    else if (state === DOWN) this.counts.down += change;
  }

  /** Puts a ready instance where its number of requests belongs; a full one is not offered. */
  private sort(host: number): void {
    const busy = this.busySlots[host] as number;
    // One key for both: a number of creation has fewer than 32 bits.
    const key = busy * TWO_32 + (this.number[host] as number);
    if (busy < this.slotsPerInstance) this.open.set(host, key, 0);
    else this.open.remove(host);
  }

  private freeRow(): number {
    if (this.freeCount > 0) {
      this.freeCount -= 1;
      return this.freeRows[this.freeCount] as number;
    }
    if (this.used === this.state.length) this.grow();
    this.used += 1;
    return this.used - 1;
  }

  private grow(): void {
    const capacity = this.state.length * 2;
    this.state = grownBytes(this.state, capacity);
    this.isMeasured = grownBytes(this.isMeasured, capacity);
    this.number = grownInts(this.number, capacity);
    this.busySlots = grownInts(this.busySlots, capacity);
    this.unwantedSlots = grownInts(this.unwantedSlots, capacity);
    this.createdMs = grownFloats(this.createdMs, capacity);
    this.freeRows = grownInts(this.freeRows, capacity);
  }
}
