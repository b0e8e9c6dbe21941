// Laws of durations. Each value is the quantile of one uniform number, so a knob stretches, never reshuffles.

import { checkedDuration, checkedSum } from '@/engine/kernel/drawn';
import { exp, ln, lnOfComplements, normalQuantile } from '@/engine/kernel/math';
import type { Lots, Stream } from '@/engine/kernel/random';

/** The standard normal's 95th percentile. */
const Z95 = normalQuantile(0.95);

/**
 * A law of non-negative values, in the unit of its parameters. Drawing allocates nothing, and throws a
 * BadDraw that names seed and stream when the law has no finite value there: `sample`, `fill` and `ofLot`
 * are the only ways from chance into a run.
 */
export abstract class Distribution {
  abstract readonly mean: number;

  /** The value below which a share `u` of the law lies, 0 < u < 1. */
  abstract quantile(u: number): number;

  /** One value, always at the price of exactly one uniform number of the stream. */
  sample(stream: Stream): number {
    return checkedDuration(this.quantile(stream.uniform()), stream);
  }

  /** The value that the lot with number `n` stands for. */
  ofLot(lots: Lots, n: number): number {
    return checkedDuration(this.quantile(lots.uniform(n)), lots);
  }

  /** As many values as `out` has places, the same that `sample` would give one by one. Returns their sum. */
  fill(stream: Stream, out: Float64Array): number {
    stream.fill(out);
    this.quantiles(out);
    return checkedSum(out, stream);
  }

  /** Replaces each uniform number of a column by its quantile. */
  protected quantiles(column: Float64Array): void {
    for (let i = 0; i < column.length; i += 1) column[i] = this.quantile(column[i] as number);
  }
}

export class Constant extends Distribution {
  readonly mean: number;

  constructor(value: number) {
    super();
    this.mean = value;
  }

  quantile(_u: number): number {
    return this.mean;
  }
}

export class Exponential extends Distribution {
  readonly mean: number;

  constructor(mean: number) {
    super();
    this.mean = mean;
  }

  quantile(u: number): number {
    return -this.mean * ln(1 - u);
  }

  protected override quantiles(column: Float64Array): void {
    lnOfComplements(column, -this.mean);
  }
}

/** Lognormal by its median and 95th percentile: ln(value) is normal with sd ln(p95 / median) / 1.645. */
export class Lognormal extends Distribution {
  readonly mean: number;
  private readonly sigma: number;

  constructor(
    private readonly median: number,
    p95: number,
  ) {
    super();
    this.sigma = median > 0 ? ln(p95 / median) / Z95 : 0;
    this.mean = median * exp(0.5 * this.sigma * this.sigma);
  }

  quantile(u: number): number {
    if (this.sigma === 0) return this.median;
    return this.median * exp(this.sigma * normalQuantile(u));
  }
}

/** Measured values, each equally likely. */
export class Empirical extends Distribution {
  readonly mean: number;
  private readonly sorted: Float64Array;

  constructor(samples: ArrayLike<number>) {
    super();
    if (samples.length === 0) throw new RangeError('samples: empty; at least one value is needed');
    this.sorted = Float64Array.from(samples).sort();
    this.mean = this.sorted.reduce((sum, value) => sum + value, 0) / this.sorted.length;
  }

  quantile(u: number): number {
    return this.sorted[Math.floor(u * this.sorted.length)] as number;
  }
}
