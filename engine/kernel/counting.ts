// Laws of counts: how many requests come in a minute, and how many of them fail. Exact, without a gamma function.

import { Distribution } from '@/engine/kernel/distributions';

/** A count this much less likely than the likeliest one is left out: chance draws in steps of 2^-32. */
const NEGLIGIBLE = 1e-20;

/**
 * A law of whole numbers, known by its likeliest value and by how much more or less likely each neighbour is. The
 * weights are summed from there to both sides and divided by their sum, so that no factorial is ever needed.
 */
abstract class CountingLaw extends Distribution {
  /** The smallest value that is kept, and for it and those above it the share of the law up to there. */
  private first = 0;
  private shares: Float64Array | null = null;

  protected abstract readonly mode: number;
  /** How much likelier the next value is than `k`: 0 behind the last. */
  protected abstract up(k: number): number;
  /** How much likelier the value before is than `k`: 0 before the first. */
  protected abstract down(k: number): number;

  quantile(u: number): number {
    this.shares ??= this.summed();
    const shares = this.shares;
    let low = 0;
    let high = shares.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((shares[middle] as number) < u) low = middle + 1;
      else high = middle;
    }
    return this.first + low;
  }

  private summed(): Float64Array {
    const below: number[] = [];
    for (let k = this.mode, weight = this.down(k); weight > NEGLIGIBLE; ) {
      below.push(weight);
      k -= 1;
      weight *= this.down(k);
    }
    const weights = [...below.reverse(), 1];
    for (let k = this.mode, weight = this.up(k); weight > NEGLIGIBLE; ) {
      weights.push(weight);
      k += 1;
      weight *= this.up(k);
    }
    this.first = this.mode - below.length;
    let sum = 0;
    const sums = Float64Array.from(weights, (weight) => {
      sum += weight;
      return sum;
    });
    return sums.map((upTo) => upTo / sum);
  }
}

/** How many come where each comes by itself: a Poisson law. S. D. Poisson, 1837. */
export class Poisson extends CountingLaw {
  protected readonly mode: number;

  /** `mean` is finite and not negative. */
  constructor(readonly mean: number) {
    super();
    this.mode = Math.floor(mean);
  }

  protected up(k: number): number {
    return this.mean / (k + 1);
  }

  protected down(k: number): number {
    return k / this.mean || 0;
  }
}

/** How many of `n` it befalls where it befalls each with the same share, whatever befalls the others. */
export class Binomial extends CountingLaw {
  readonly mean: number;
  protected readonly mode: number;
  private readonly odds: number;

  constructor(
    private readonly n: number,
    share: number,
  ) {
    super();
    this.mean = n * share;
    this.mode = Math.min(n, Math.floor((n + 1) * share));
    this.odds = share / (1 - share);
  }

  protected up(k: number): number {
    return k < this.n ? ((this.n - k) / (k + 1)) * this.odds : 0;
  }

  protected down(k: number): number {
    return k > 0 ? k / (this.n - k + 1) / this.odds : 0;
  }
}
