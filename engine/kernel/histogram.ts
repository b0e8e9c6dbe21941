// Percentiles of a stream of durations in fixed memory, within a stated relative error.

import { fromHighWord, HIGH, highWord } from '@/engine/kernel/math';

/*
 * Our own rather than a library: the counters are one typed array (cheap to copy into a checkpoint), a
 * record allocates nothing, and a bucket is found in the bits of the number itself, without a logarithm.
 */

/** Each power of two is cut into 2^7 equal buckets. */
const SUB_BITS = 7;
const SHIFT = 20 - SUB_BITS;
/** Covers 2^-10 ms (a microsecond) to 2^33 ms (99 days); what lies outside counts at the nearest end. */
const LOWEST_EXPONENT = -10;
const OCTAVES = 43;
const FIRST_BUCKET = (1023 + LOWEST_EXPONENT) << SUB_BITS;
const BUCKETS = OCTAVES << SUB_BITS;

export interface SavedHistogram {
  readonly buckets: Uint32Array;
  readonly count: number;
}

/** Counts up to 2^32 - 1 values in each bucket. */
export class Histogram {
  /** A reported quantile lies within this share of a value that was recorded at that rank. */
  static readonly relativeError = 1 / (2 << SUB_BITS);

  private readonly buckets = new Uint32Array(BUCKETS);
  private recorded = 0;

  get count(): number {
    return this.recorded;
  }

  record(value: number): void {
    const bucket = (highWord(value) >>> SHIFT) - FIRST_BUCKET;
    const bounded = bucket < 0 ? 0 : bucket >= BUCKETS ? BUCKETS - 1 : bucket;
    this.buckets[bounded] = (this.buckets[bounded] as number) + 1;
    this.recorded += 1;
  }

  /** The first `length` values of a column, each as by `record`. */
  recordAll(values: Float64Array, length: number): void {
    const { buckets } = this;
    const highWords = new Uint32Array(values.buffer);
    for (let i = 0; i < length; i += 1) {
      const bucket = ((highWords[2 * i + HIGH] as number) >>> SHIFT) - FIRST_BUCKET;
      const bounded = bucket < 0 ? 0 : bucket >= BUCKETS ? BUCKETS - 1 : bucket;
      buckets[bounded] = (buckets[bounded] as number) + 1;
    }
    this.recorded += length;
  }

  /** The smallest value that at least a share `q` of the recorded ones do not exceed; null without data. */
  quantile(q: number): number | null {
    if (this.recorded === 0) return null;
    return this.valueAt(Math.max(1, Math.ceil(q * this.recorded)));
  }

  /** The value of a rank, counted from 1 for the smallest. */
  valueAt(rank: number): number {
    let seen = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      seen += this.buckets[bucket] as number;
      if (seen >= rank) return middleOf(bucket);
    }
    throw new Error('histogram: the buckets hold fewer values than were recorded');
  }

  save(): SavedHistogram {
    return { buckets: this.buckets.slice(), count: this.recorded };
  }

  restore(saved: SavedHistogram): void {
    this.buckets.set(saved.buckets);
    this.recorded = saved.count;
  }
}

function middleOf(bucket: number): number {
  const from = fromHighWord((bucket + FIRST_BUCKET) << SHIFT);
  const to = fromHighWord((bucket + 1 + FIRST_BUCKET) << SHIFT);
  return (from + to) / 2;
}
