// The statistics that every platform keeps in the same way, and the result that is read from them.

import { Histogram, type SavedHistogram } from '@/engine/kernel/histogram';
import { ENDED, type Notes, RESUMED_BIT } from '@/engine/kernel/notes';
import { TimeAverage } from '@/engine/kernel/time-average';

/** What a run says about one platform. Times in seconds; a number without data is null, never 0. */
export interface TallyResult {
  readonly requests: number;
  readonly completed: number;
  readonly rejected: number;
  readonly timedOut: number;
  readonly waiting: number;
  readonly running: number;
  readonly coldStarts: number;
  /** Cold starts over requests that were given a place. */
  readonly coldStartRatio: number | null;
  /** Rejected over all requests. */
  readonly rejectedRatio: number | null;
  readonly latencySec: {
    readonly mean: number | null;
    readonly p50: number | null;
    readonly p90: number | null;
    readonly p95: number | null;
    readonly p99: number | null;
    readonly max: number | null;
  };
  /** From arrival until a place was found; how long that place still started is not part of it. */
  readonly waitSec: {
    readonly mean: number | null;
    readonly p95: number | null;
    readonly p99: number | null;
  };
  readonly instances: {
    readonly mean: number | null;
    readonly busyMean: number | null;
    readonly idleMean: number | null;
    readonly peak: number;
    /** Over the instances that have gone. */
    readonly lifespanMeanSec: number | null;
  };
}

export interface PlatformResult extends TallyResult {
  readonly kind: string;
}

const NO_COUNTS = {
  requests: 0,
  completed: 0,
  rejected: 0,
  timedOut: 0,
  waiting: 0,
  running: 0,
  coldStarts: 0,
  /** Requests that have found a place, and those of them that found it at once. */
  begun: 0,
  begunAtOnce: 0,
  /** Instances that have gone. */
  gone: 0,
};

/** Places in `sums`: doubles that change at every request, kept where they are never boxed. */
const LATENCY = 0;
const LONGEST = 1;
const WAIT = 2;
const LIFESPAN = 3;

export interface SavedTally {
  readonly counts: typeof NO_COUNTS;
  readonly sums: Float64Array;
  readonly latency: SavedHistogram;
  readonly wait: SavedHistogram;
  readonly instances: Float64Array;
  readonly busy: Float64Array;
}

/** Told what becomes of a request, which is known by when it came. Whoever draws it; it has no part in what happens. */
export interface FateObserver {
  waits(arrivedMs: number): void;
  /** It has a place now. Its work begins at `workFromMs`: later where the place still starts. */
  begins(arrivedMs: number, workFromMs: number): void;
  answered(arrivedMs: number): void;
  /** Turned away, out of patience, cut off, or gone with its instance. */
  lost(arrivedMs: number): void;
}

/** Told whenever there are more, or fewer, instances than before. */
export type SizeObserver = (instances: number, atMs: number) => void;

/**
 * Follows each request from arrival to its end. Requests that arrive before `warmupMs`, and the time
 * before it, are left out of everything. A request goes one of these ways:
 *
 *   arrive, reject · arrive, begin (at once), complete · arrive, queue, begin, complete ·
 *   arrive, queue, timeOut · arrive, begin, drop (its instance died) or abort (it ran too long)
 */
export class Tally {
  readonly counts = { ...NO_COUNTS };
  readonly latency = new Histogram();
  readonly wait = new Histogram();
  /** Instances that exist. */
  readonly instances: TimeAverage;
  /** Instances that start or work. */
  readonly busy: TimeAverage;
  /** Whoever draws or logs the size; it has no part in the statistics. */
  onResize: SizeObserver | null = null;
  fates: FateObserver | null = null;
  private readonly sums = new Float64Array(4);

  constructor(readonly warmupMs: number) {
    this.instances = new TimeAverage(warmupMs);
    this.busy = new TimeAverage(warmupMs);
  }

  arrive(arrivedMs: number): void {
    if (arrivedMs >= this.warmupMs) this.counts.requests += 1;
  }

  /** The request that has just arrived is turned away. */
  reject(arrivedMs: number): void {
    this.fates?.lost(arrivedMs);
    if (arrivedMs >= this.warmupMs) this.counts.rejected += 1;
  }

  /** The request that has just arrived waits for a place. */
  queue(arrivedMs: number): void {
    this.fates?.waits(arrivedMs);
    if (arrivedMs >= this.warmupMs) this.counts.waiting += 1;
  }

  /** A waiting request gives up. */
  timeOut(arrivedMs: number): void {
    this.fates?.lost(arrivedMs);
    if (arrivedMs < this.warmupMs) return;
    this.counts.waiting -= 1;
    this.counts.timedOut += 1;
  }

  /** The request that has just arrived finds a place at once. */
  beginAtOnce(arrivedMs: number): void {
    if (arrivedMs < this.warmupMs) return;
    this.counts.running += 1;
    this.counts.begun += 1;
    this.counts.begunAtOnce += 1;
  }

  /** Counts what has been noted, and empties the list. */
  count(notes: Notes): void {
    const { atMs, arrivedMs, kind, length, scratch } = notes;
    const { counts, sums, warmupMs } = this;
    let begun = 0;
    let ended = 0;
    // One sum from the first request on: how it is cut into batches cannot show in its last bits.
    let sum = sums[LATENCY] as number;
    let longest = sums[LONGEST] as number;
    for (let i = 0; i < length; i += 1) {
      const cameMs = arrivedMs[i] as number;
      if (cameMs < warmupMs) continue;
      // Beginnings and ends alternate by chance: a branch on them would be guessed wrong half the time.
      const what = kind[i] as number;
      const isEnd = what & ENDED;
      const latencyMs = ((atMs[i] as number) - cameMs) * isEnd;
      scratch[ended] = latencyMs;
      ended += isEnd;
      sum += latencyMs;
      longest = Math.max(longest, latencyMs);
      begun += 1 - (isEnd | (what >> RESUMED_BIT));
    }
    counts.requests += begun;
    counts.begun += begun;
    counts.begunAtOnce += begun;
    counts.completed += ended;
    counts.running += begun - ended;
    sums[LATENCY] = sum;
    sums[LONGEST] = longest;
    this.latency.recordAll(scratch, ended);
    this.busy.follow(notes);
    notes.length = 0;
  }

  /** A waiting request is given a place. */
  beginQueued(arrivedMs: number, atMs: number): void {
    if (arrivedMs < this.warmupMs) return;
    const waitMs = atMs - arrivedMs;
    this.counts.waiting -= 1;
    this.counts.running += 1;
    this.counts.begun += 1;
    this.wait.record(waitMs);
    this.sums[WAIT] = (this.sums[WAIT] as number) + waitMs;
  }

  /** The request that begins does so on an instance that was started for it. */
  coldStart(arrivedMs: number): void {
    if (arrivedMs >= this.warmupMs) this.counts.coldStarts += 1;
  }

  complete(arrivedMs: number, atMs: number): void {
    this.fates?.answered(arrivedMs);
    if (arrivedMs < this.warmupMs) return;
    const latencyMs = atMs - arrivedMs;
    this.counts.running -= 1;
    this.counts.completed += 1;
    this.latency.record(latencyMs);
    const sums = this.sums;
    sums[LATENCY] = (sums[LATENCY] as number) + latencyMs;
    if (latencyMs > (sums[LONGEST] as number)) sums[LONGEST] = latencyMs;
  }

  /** A running request is lost with its instance: it counts as rejected. */
  drop(arrivedMs: number): void {
    this.fates?.lost(arrivedMs);
    if (arrivedMs < this.warmupMs) return;
    this.counts.running -= 1;
    this.counts.rejected += 1;
  }

  /** A running request is cut off at a time limit. */
  abort(arrivedMs: number): void {
    this.fates?.lost(arrivedMs);
    if (arrivedMs < this.warmupMs) return;
    this.counts.running -= 1;
    this.counts.timedOut += 1;
  }

  instanceCreated(atMs: number): void {
    this.instances.add(1, atMs);
    this.onResize?.(this.instances.level, atMs);
  }

  instanceGone(createdMs: number, atMs: number): void {
    this.instances.add(-1, atMs);
    this.onResize?.(this.instances.level, atMs);
    if (atMs < this.warmupMs) return;
    this.counts.gone += 1;
    this.sums[LIFESPAN] = (this.sums[LIFESPAN] as number) + (atMs - createdMs);
  }

  /** arrived = completed + rejected + timed out + waiting + running. Throws when that is broken. */
  checkNothingIsLost(what: string): void {
    const { requests, completed, rejected, timedOut, waiting, running } = this.counts;
    const found = completed + rejected + timedOut + waiting + running;
    if (requests === found && waiting >= 0 && running >= 0) return;
    throw new Error(
      `${what}: ${requests} requests came, but ${found} are accounted for ` +
        `(${completed} completed, ${rejected} rejected, ${timedOut} timed out, ` +
        `${waiting} waiting, ${running} running)`,
    );
  }

  /** Mean latency of completed requests, in ms. */
  get meanLatencyMs(): number | null {
    return ratio(this.sums[LATENCY] as number, this.counts.completed);
  }

  result(nowMs: number): TallyResult {
    const { counts, sums, latency } = this;
    const instances = this.instances.mean(nowMs);
    const busy = this.busy.mean(nowMs);
    return {
      requests: counts.requests,
      completed: counts.completed,
      rejected: counts.rejected,
      timedOut: counts.timedOut,
      waiting: counts.waiting,
      running: counts.running,
      coldStarts: counts.coldStarts,
      coldStartRatio: ratio(counts.coldStarts, counts.begun),
      rejectedRatio: ratio(counts.rejected, counts.requests),
      latencySec: {
        mean: seconds(this.meanLatencyMs),
        p50: seconds(latency.quantile(0.5)),
        p90: seconds(latency.quantile(0.9)),
        p95: seconds(latency.quantile(0.95)),
        p99: seconds(latency.quantile(0.99)),
        max: counts.completed === 0 ? null : (sums[LONGEST] as number) / 1000,
      },
      waitSec: {
        mean: seconds(ratio(sums[WAIT] as number, counts.begun)),
        p95: seconds(this.waitQuantile(0.95)),
        p99: seconds(this.waitQuantile(0.99)),
      },
      instances: {
        mean: instances,
        busyMean: busy,
        // The two areas are summed apart: where nothing was idle, rounding may leave a hair below 0.
        idleMean: instances === null || busy === null ? null : Math.max(0, instances - busy),
        peak: this.instances.peak,
        lifespanMeanSec: seconds(ratio(sums[LIFESPAN] as number, counts.gone)),
      },
    };
  }

  save(): SavedTally {
    return {
      counts: { ...this.counts },
      sums: this.sums.slice(),
      latency: this.latency.save(),
      wait: this.wait.save(),
      instances: this.instances.save(),
      busy: this.busy.save(),
    };
  }

  restore(saved: SavedTally): void {
    Object.assign(this.counts, saved.counts);
    this.sums.set(saved.sums);
    this.latency.restore(saved.latency);
    this.wait.restore(saved.wait);
    this.instances.restore(saved.instances);
    this.busy.restore(saved.busy);
  }

  /** Whoever began at once waited 0 and is only counted; the histogram holds the others, in ms. */
  private waitQuantile(q: number): number | null {
    const { begun, begunAtOnce } = this.counts;
    if (begun === 0) return null;
    const rank = Math.max(1, Math.ceil(q * begun));
    return rank <= begunAtOnce ? 0 : this.wait.valueAt(rank - begunAtOnce);
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function seconds(ms: number | null): number | null {
  return ms === null ? null : ms / 1000;
}
