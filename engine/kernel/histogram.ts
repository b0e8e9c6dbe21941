// Percentiles of a stream of durations in fixed memory, within a stated relative error.

import { fromHighWord, HIGH, highWord } from '@/engine/kernel/math';

/*
 * Our own rather than a library: the counters are one typed array (cheap to copy into a checkpoint), a
 * record allocates nothing, and a bucket is found in the bits of the number itself, without a logarithm.
 */

/** Each power of two is cut into 2^7 equal buckets. */
const SUB_BITS = 7;
const SHIFT = 20 - SUB_BITS;
/**
 * Covers 2^-40 ms, far below what a double tells apart in a run of a second, to 2^40 ms: 34 years, longer
 * than a run may last. What is shorter, zero above all, counts in the first bucket and reads as the smallest
 * value; what is longer counts in the last and reads as the largest.
 */
const LOWEST_EXPONENT = -40;
const OCTAVES = 80;
const BELOW = 0;
const ABOVE = (OCTAVES << SUB_BITS) + 1;
/** What has these upper bits counts in bucket 1. */
const FIRST_BUCKET = ((1023 + LOWEST_EXPONENT) << SUB_BITS) - 1;
const SHORTEST = 1 / 1_099_511_627_776;

/** Places in `ends`: the smallest and the largest value, exactly. */
const SMALLEST = 0;
const LARGEST = 1;

/** The buckets from the first to the last that is in use. */
export interface SavedHistogram {
  readonly lowest: number;
  readonly buckets: Uint32Array;
  readonly ends: Float64Array;
  readonly count: number;
}

/** Counts up to 2^32 - 1 values in each bucket. */
export class Histogram {
  /**
   * A reported quantile lies within this share of a value from 2^-40 to 2^40 that was recorded at that
   * rank, and never outside of what was recorded.
   */
  static readonly relativeError = 1 / (2 << SUB_BITS);

  private readonly buckets = new Uint32Array(ABOVE + 1);
  private readonly ends = new Float64Array([Infinity, -Infinity]);
  /** The first and the last bucket in use: only a value in one of them can be a new end. */
  private lowest = ABOVE;
  private highest = BELOW;
  private recorded = 0;

  get count(): number {
    return this.recorded;
  }

  record(value: number): void {
    let bucket = (highWord(value) >>> SHIFT) - FIRST_BUCKET;
    if (bucket <= this.lowest || bucket >= this.highest) {
      bucket = bounded(value, bucket);
      this.widen(value, bucket);
    }
    this.buckets[bucket] = (this.buckets[bucket] as number) + 1;
    this.recorded += 1;
  }

  /** The first `length` values of a column, each as by `record`. */
  recordAll(values: Float64Array, length: number): void {
    const { buckets, ends } = this;
    const highWords = new Uint32Array(values.buffer);
    // The ends stand in locals: only a value in an outermost bucket can be a new one.
    let { lowest, highest } = this;
    let smallest = ends[SMALLEST] as number;
    let largest = ends[LARGEST] as number;
    for (let i = 0; i < length; i += 1) {
      let bucket = ((highWords[2 * i + HIGH] as number) >>> SHIFT) - FIRST_BUCKET;
      if (bucket <= lowest || bucket >= highest) {
        const value = values[i] as number;
        bucket = bounded(value, bucket);
        if (value < smallest || value > largest) {
          this.widen(value, bucket);
          ({ lowest, highest } = this);
          smallest = ends[SMALLEST] as number;
          largest = ends[LARGEST] as number;
        }
      }
      buckets[bucket] = (buckets[bucket] as number) + 1;
    }
    this.recorded += length;
  }

  /** The smallest value that at least a share `q` of the recorded ones do not exceed; null without data. */
  quantile(q: number): number | null {
    if (this.recorded === 0) return null;
    return this.valueAt(Math.max(1, Math.ceil(q * this.recorded)));
  }

  /**
   * The value of a rank, counted from 1 for the smallest; that and the largest are exact. Throws an Error when
   * fewer values were recorded.
   */
  valueAt(rank: number): number {
    if (rank === this.recorded) return this.ends[LARGEST] as number;
    if (rank === 1 && this.recorded > 0) return this.ends[SMALLEST] as number;
    let seen = 0;
    for (let bucket = this.lowest; bucket <= this.highest; bucket += 1) {
      seen += this.buckets[bucket] as number;
      if (seen >= rank) return this.valueIn(bucket);
    }
    throw new Error(`histogram: there is no value of rank ${rank} among ${this.recorded}`);
  }

  save(): SavedHistogram {
    return {
      lowest: this.lowest,
      buckets: this.buckets.slice(this.lowest, this.highest + 1),
      ends: this.ends.slice(),
      count: this.recorded,
    };
  }

  restore(saved: SavedHistogram): void {
    if (this.lowest <= this.highest) this.buckets.fill(0, this.lowest, this.highest + 1);
    this.buckets.set(saved.buckets, saved.lowest);
    this.ends.set(saved.ends);
    this.lowest = saved.lowest;
    this.highest = saved.buckets.length === 0 ? BELOW : saved.lowest + saved.buckets.length - 1;
    this.recorded = saved.count;
  }

  /** A value in an outermost bucket, or beyond, may be a new end. */
  private widen(value: number, bucket: number): void {
    const { ends } = this;
    if (value < (ends[SMALLEST] as number)) ends[SMALLEST] = value;
    if (value > (ends[LARGEST] as number)) ends[LARGEST] = value;
    if (bucket < this.lowest) this.lowest = bucket;
    if (bucket > this.highest) this.highest = bucket;
  }

  private valueIn(bucket: number): number {
    const smallest = this.ends[SMALLEST] as number;
    const largest = this.ends[LARGEST] as number;
    if (bucket === BELOW) return smallest;
    if (bucket === ABOVE) return largest;
    return Math.min(largest, Math.max(smallest, middleOf(bucket)));
  }
}

/** The bucket by the value where its bits do not tell: -0 would look long by its sign. */
function bounded(value: number, bucket: number): number {
  return value < SHORTEST ? BELOW : Math.min(bucket, ABOVE);
}

function middleOf(bucket: number): number {
  const from = fromHighWord((bucket + FIRST_BUCKET) << SHIFT);
  const to = fromHighWord((bucket + 1 + FIRST_BUCKET) << SHIFT);
  return (from + to) / 2;
}
