// How many things happened lately: a count over a window that slides in tenths.

const BUCKETS = 10;

export interface SavedRollingCount {
  readonly period: Float64Array;
  readonly count: Float64Array;
}

/**
 * The window covers the current tenth and the nine before it, so between nine and ten tenths of its
 * length. Reading never changes it, so how often one looks cannot matter.
 */
export class RollingCount {
  private readonly bucketMs: number;
  /** Which tenth of time a bucket counts, from 0 at the start of the run; -1 when it counts none. */
  private readonly period = new Float64Array(BUCKETS).fill(-1);
  private readonly count = new Float64Array(BUCKETS);

  constructor(windowMs: number) {
    this.bucketMs = windowMs / BUCKETS;
  }

  add(atMs: number): void {
    const period = Math.floor(atMs / this.bucketMs);
    const bucket = period % BUCKETS;
    if ((this.period[bucket] as number) !== period) {
      this.period[bucket] = period;
      this.count[bucket] = 0;
    }
    this.count[bucket] = (this.count[bucket] as number) + 1;
  }

  sum(atMs: number): number {
    const oldest = Math.floor(atMs / this.bucketMs) - BUCKETS + 1;
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      if ((this.period[bucket] as number) >= oldest) sum += this.count[bucket] as number;
    }
    return sum;
  }

  clear(): void {
    this.period.fill(-1);
    this.count.fill(0);
  }

  save(): SavedRollingCount {
    return { period: this.period.slice(), count: this.count.slice() };
  }

  restore(saved: SavedRollingCount): void {
    this.period.set(saved.period);
    this.count.set(saved.count);
  }
}
