// Who comes and what they want: one stream of arrivals and one of work, in batches that platforms share.

import type { Distribution } from '@/engine/kernel/distributions';
import type { Customers } from '@/engine/kernel/platform';
import { Stream } from '@/engine/kernel/random';
import { Arrivals, type SavedArrivals, type Traffic } from '@/engine/traffic/arrivals';

/** Large enough that a batch costs little to begin, small enough to copy into a checkpoint. */
const BATCH = 512;

/** Requests at times that are known one by one, in ms and in order. */
export interface Recorded {
  readonly timesMs: Float64Array;
}

export interface SavedCrowd {
  readonly atMs: Float64Array;
  readonly workMs: Float64Array;
  readonly stream: Int32Array;
  readonly arrivals: SavedArrivals | null;
  readonly taken: number;
}

/** The customers of one run, a batch at a time. A time of Infinity stands for nobody. */
export class Crowd implements Customers {
  readonly atMs = new Float64Array(BATCH);
  readonly workMs = new Float64Array(BATCH);
  readonly length = BATCH;
  private readonly stream: Stream;
  private readonly arrivals: Arrivals | null;
  private readonly timesMs: Float64Array;
  /** Recorded times that are in this batch or were in one before. */
  private taken = 0;

  constructor(
    private readonly traffic: Traffic | Recorded,
    private readonly work: Distribution,
    seed: number,
  ) {
    this.stream = new Stream(seed, 'work');
    this.arrivals = 'timesMs' in traffic ? null : new Arrivals(traffic, seed);
    this.timesMs = 'timesMs' in traffic ? traffic.timesMs : new Float64Array(0);
    this.refill();
  }

  /** The next batch takes the place of this one. */
  refill(): void {
    if (this.arrivals === null) this.copyTimes();
    else this.arrivals.fill(this.atMs);
    this.work.fill(this.stream, this.workMs);
  }

  save(): SavedCrowd {
    return {
      atMs: this.atMs.slice(),
      workMs: this.workMs.slice(),
      stream: this.stream.save(),
      arrivals: this.arrivals?.save() ?? null,
      taken: this.taken,
    };
  }

  restore(saved: SavedCrowd): void {
    this.atMs.set(saved.atMs);
    this.workMs.set(saved.workMs);
    this.stream.restore(saved.stream);
    this.taken = saved.taken;
    if (this.arrivals === null || saved.arrivals === null || 'timesMs' in this.traffic) return;
    this.arrivals.restore(saved.arrivals, this.traffic);
  }

  private copyTimes(): void {
    const batch = this.timesMs.subarray(this.taken, this.taken + BATCH);
    this.atMs.fill(Infinity);
    this.atMs.set(batch);
    this.taken += batch.length;
  }
}
