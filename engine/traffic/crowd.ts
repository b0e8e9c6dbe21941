// Who comes and what they want: one stream of arrivals and one of work, in batches that platforms share.

import type { Distribution } from '@/engine/kernel/distributions';
import { checkTimes } from '@/engine/kernel/drawn';
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
  readonly sinceMs: number;
  readonly before: Before;
}

/** Chance as it was before the batch was drawn: other laws draw it again from the same numbers. */
interface Before {
  readonly arrivals: Int32Array | null;
  readonly work: Int32Array;
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
  /** The last arrival of the batch before this one, or the last change of traffic. */
  private sinceMs = 0;
  private before: Before = { arrivals: null, work: new Int32Array(0) };

  constructor(
    private traffic: Traffic | Recorded,
    private work: Distribution,
    private readonly seed: number,
  ) {
    this.stream = new Stream(seed, 'work');
    this.arrivals = 'timesMs' in traffic ? null : new Arrivals(traffic, seed);
    this.timesMs = 'timesMs' in traffic ? traffic.timesMs : new Float64Array(0);
    this.refill();
  }

  /** The next batch takes the place of this one. */
  refill(): void {
    this.sinceMs = this.lastBefore(this.length);
    this.before = { arrivals: this.arrivals?.chance ?? null, work: this.stream.save() };
    if (this.arrivals === null) this.copyTimes();
    else this.arrivals.fill(this.atMs);
    this.work.fill(this.stream, this.workMs);
  }

  /**
   * Other laws from now on, for whoever in this batch has index `from` or more. The rest of the gap that is
   * under way is kept, in expected requests, and nobody draws anew. Recorded times cannot change.
   */
  change(traffic: Traffic, work: Distribution, nowMs: number, from: number): void {
    const { arrivals, before } = this;
    if (arrivals === null || before.arrivals === null) {
      throw new RangeError('traffic: recorded times cannot change while a run goes on');
    }
    this.sinceMs = nowMs;
    arrivals.changeWithin(this.atMs, from, before.arrivals, traffic, nowMs);
    this.use(traffic, work);
    this.stream.restore(before.work);
    work.fill(this.stream, this.workMs);
  }

  /**
   * Throws a BadDraw when somebody should have come until `nowMs` and did not: `next` is the index of the
   * first in this batch who comes later.
   */
  checkNobodyIsMissing(next: number, nowMs: number): void {
    this.arrivals?.checkNobodySince(this.lastBefore(next), nowMs);
  }

  /** The laws of a state that is about to be restored. */
  use(traffic: Traffic, work: Distribution): void {
    this.traffic = traffic;
    this.work = work;
  }

  save(): SavedCrowd {
    return {
      atMs: this.atMs.slice(),
      workMs: this.workMs.slice(),
      stream: this.stream.save(),
      arrivals: this.arrivals?.save() ?? null,
      taken: this.taken,
      sinceMs: this.sinceMs,
      before: this.before,
    };
  }

  restore(saved: SavedCrowd): void {
    this.atMs.set(saved.atMs);
    this.workMs.set(saved.workMs);
    this.stream.restore(saved.stream);
    this.taken = saved.taken;
    this.sinceMs = saved.sinceMs;
    this.before = saved.before;
    if (this.arrivals === null || saved.arrivals === null || 'timesMs' in this.traffic) return;
    this.arrivals.restore(saved.arrivals, this.traffic);
  }

  /** When the last one with an index below `next` came, or whatever disturbed the traffic after that. */
  private lastBefore(next: number): number {
    return next === 0 ? this.sinceMs : Math.max(this.sinceMs, this.atMs[next - 1] as number);
  }

  private copyTimes(): void {
    const batch = this.timesMs.subarray(this.taken, this.taken + BATCH);
    this.atMs.fill(Infinity);
    this.atMs.set(batch);
    checkTimes(this.sinceMs, this.atMs, { seed: this.seed, purpose: 'arrivals' });
    this.taken += batch.length;
  }
}
