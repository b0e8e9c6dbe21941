// Laws of durations. Each value is the quantile of one uniform number, so a knob stretches, never reshuffles.

import { exp, ln, lnOfComplements, normalQuantile } from '@/engine/kernel/math';
import type { Stream } from '@/engine/kernel/random';

/** The standard normal's 95th percentile. */
const Z95 = normalQuantile(0.95);

/** A law of non-negative values, in the unit of its parameters. Sampling allocates nothing. */
export abstract class Distribution {
  abstract readonly mean: number;

  /** The value below which a share `u` of the law lies, 0 < u < 1. */
  abstract quantile(u: number): number;

  /** One value, always at the price of exactly one uniform number of the stream. */
  sample(stream: Stream): number {
    return this.quantile(stream.uniform());
  }

  /** As many values as `out` has places, the same that `sample` would give one by one. */
  fill(stream: Stream, out: Float64Array): void {
    stream.fill(out);
    for (let i = 0; i < out.length; i += 1) out[i] = this.quantile(out[i] as number);
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

  override fill(stream: Stream, out: Float64Array): void {
    stream.fill(out);
    lnOfComplements(out, -this.mean);
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
