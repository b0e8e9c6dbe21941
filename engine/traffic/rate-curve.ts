// How the expected rate of requests moves over time, with exact times for a given number of requests.

/**
 * A rate over time. Arrivals are drawn in "expected requests" and carried to the clock through the
 * curve, so any shape is exact: nothing is binned and nothing is thinned away.
 */
export interface RateCurve {
  /** The time by which `count` further requests are expected after `fromMs`; Infinity when never. */
  after(fromMs: number, count: number): number;
  /** Requests expected between two times. */
  countBetween(fromMs: number, toMs: number): number;
}

export class ConstantRate implements RateCurve {
  private readonly perMs: number;

  constructor(ratePerSec: number) {
    this.perMs = ratePerSec / 1000;
  }

  after(fromMs: number, count: number): number {
    return fromMs + count / this.perMs;
  }

  countBetween(fromMs: number, toMs: number): number {
    return (toMs - fromMs) * this.perMs;
  }
}

/** Straight lines between knots; constant before the first and after the last. */
export class PiecewiseLinearRate implements RateCurve {
  private readonly atMs: Float64Array;
  private readonly perMs: Float64Array;

  /** `knots` in order of time; at least one. */
  constructor(knots: readonly { readonly atMs: number; readonly ratePerSec: number }[]) {
    this.atMs = Float64Array.from(knots, (knot) => knot.atMs);
    this.perMs = Float64Array.from(knots, (knot) => knot.ratePerSec / 1000);
  }

  after(fromMs: number, count: number): number {
    let nowMs = fromMs;
    let left = count;
    for (let knot = this.knotAfter(fromMs); knot < this.atMs.length; knot += 1) {
      const endMs = this.atMs[knot] as number;
      const rate = this.rateAt(nowMs, knot);
      const endRate = this.perMs[knot] as number;
      const expected = ((rate + endRate) / 2) * (endMs - nowMs);
      if (left < expected) {
        // Solves rate t + slope t^2 / 2 = left in the form that stays exact when the slope is small.
        const slope = (endRate - rate) / (endMs - nowMs);
        return nowMs + (2 * left) / (rate + Math.sqrt(rate * rate + 2 * slope * left));
      }
      left -= expected;
      nowMs = endMs;
    }
    return nowMs + left / (this.perMs[this.perMs.length - 1] as number);
  }

  countBetween(fromMs: number, toMs: number): number {
    let nowMs = fromMs;
    let count = 0;
    for (let knot = this.knotAfter(fromMs); nowMs < toMs; knot += 1) {
      const isLast = knot >= this.atMs.length;
      const endMs = isLast ? toMs : Math.min(toMs, this.atMs[knot] as number);
      count += ((this.rateAt(nowMs, knot) + this.rateAt(endMs, knot)) / 2) * (endMs - nowMs);
      nowMs = endMs;
    }
    return count;
  }

  /** The first knot later than a time, or the number of knots. */
  private knotAfter(tMs: number): number {
    let knot = 0;
    while (knot < this.atMs.length && (this.atMs[knot] as number) <= tMs) knot += 1;
    return knot;
  }

  /** The rate per ms at a time of the segment that ends at `knot`. */
  private rateAt(tMs: number, knot: number): number {
    if (knot === 0) return this.perMs[0] as number;
    if (knot >= this.atMs.length) return this.perMs[this.atMs.length - 1] as number;
    const startMs = this.atMs[knot - 1] as number;
    const start = this.perMs[knot - 1] as number;
    const share = (tMs - startMs) / ((this.atMs[knot] as number) - startMs);
    return start + share * ((this.perMs[knot] as number) - start);
  }
}

/** Rise and fall of a spike, each as a share of the time it holds its peak. */
export const SPIKE_RAMP_SHARE = 0.1;

/** A trapezoid: from `startMs` the rate climbs to its peak, holds it for `holdMs`, and falls back. */
export function spikeRate(spike: {
  readonly basePerSec: number;
  readonly peakPerSec: number;
  readonly startMs: number;
  readonly holdMs: number;
}): PiecewiseLinearRate {
  const { basePerSec, peakPerSec, startMs, holdMs } = spike;
  const rampMs = holdMs * SPIKE_RAMP_SHARE;
  return new PiecewiseLinearRate([
    { atMs: startMs, ratePerSec: basePerSec },
    { atMs: startMs + rampMs, ratePerSec: peakPerSec },
    { atMs: startMs + rampMs + holdMs, ratePerSec: peakPerSec },
    { atMs: startMs + 2 * rampMs + holdMs, ratePerSec: basePerSec },
  ]);
}
