// The table of requests that hold a slot, each in a row of typed columns.

import { grownBytes, grownFloats, grownInts } from '@/engine/kernel/columns';

const ABSENT = 0;
/** Somebody waits for the answer. */
export const RUNNING = 1;
/** The time limit has passed: the instance works on, nobody waits. */
export const UNWANTED = 2;
/** The instance failed under it: the row stands until its end would have come. */
export const LOST = 3;

const FIRST_CAPACITY = 64;

export class Jobs {
  state = new Uint8Array(FIRST_CAPACITY);
  host = new Int32Array(FIRST_CAPACITY);
  arrivedMs = new Float64Array(FIRST_CAPACITY);
  /** Rows below this one have been used at some time. */
  used = 0;
  private freeRows = new Int32Array(FIRST_CAPACITY);
  private freeCount = 0;

  take(host: number, arrivedMs: number): number {
    const job = this.freeRow();
    this.state[job] = RUNNING;
    this.host[job] = host;
    this.arrivedMs[job] = arrivedMs;
    return job;
  }

  release(job: number): void {
    this.state[job] = ABSENT;
    this.freeRows[this.freeCount] = job;
    this.freeCount += 1;
  }

  /** Every request of some instances is lost; tells of each that somebody waited for. */
  loseAllOf(hosts: ReadonlySet<number>, lost: (arrivedMs: number) => void): void {
    for (let job = 0; job < this.used; job += 1) {
      const state = this.state[job] as number;
      if (state === ABSENT || !hosts.has(this.host[job] as number)) continue;
      if (state === RUNNING) lost(this.arrivedMs[job] as number);
      this.state[job] = LOST;
    }
  }

  save() {
    const { used, freeCount } = this;
    return {
      used,
      state: this.state.slice(0, used),
      host: this.host.slice(0, used),
      arrivedMs: this.arrivedMs.slice(0, used),
      freeRows: this.freeRows.slice(0, freeCount),
    };
  }

  restore(saved: ReturnType<Jobs['save']>): void {
    while (this.state.length < saved.used) this.grow();
    this.state.set(saved.state);
    this.host.set(saved.host);
    this.arrivedMs.set(saved.arrivedMs);
    this.freeRows.set(saved.freeRows);
    this.used = saved.used;
    this.freeCount = saved.freeRows.length;
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
    this.host = grownInts(this.host, capacity);
    this.arrivedMs = grownFloats(this.arrivedMs, capacity);
    this.freeRows = grownInts(this.freeRows, capacity);
  }
}
