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

/** A corner of a curve made of straight lines. */
export interface RateKnot {
  readonly atMs: number;
  readonly ratePerSec: number;
}

/** Requests per ms. Minus nothing becomes nothing: by -0 a count would lie endlessly far in the past. */
export const perMs = (ratePerSec: number): number => ratePerSec / 1000 + 0;

/** When `count` further requests are expected at a rate that stays; 0 / 0 would be no time at all. */
function timeAt(fromMs: number, count: number, perMs: number): number {
  return count === 0 ? fromMs : fromMs + count / perMs;
}

export class ConstantRate implements RateCurve {
  private readonly perMs: number;

  constructor(ratePerSec: number) {
    this.perMs = perMs(ratePerSec);
  }

  after(fromMs: number, count: number): number {
    return timeAt(fromMs, count, this.perMs);
  }

  /** Replaces gaps, in expected requests, by the times at their ends, `after` one after another. */
  place(fromMs: number, gaps: Float64Array): void {
    const { perMs } = this;
    let tMs = fromMs;
    for (let i = 0; i < gaps.length; i += 1) {
      tMs += (gaps[i] as number) / perMs;
      gaps[i] = tMs;
    }
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
  constructor(knots: readonly RateKnot[]) {
    this.atMs = Float64Array.from(knots, (knot) => knot.atMs);
    this.perMs = Float64Array.from(knots, (knot) => perMs(knot.ratePerSec));
  }

  after(fromMs: number, count: number): number {
    let nowMs = fromMs;
    let left = count;
    for (let knot = this.knotAfter(fromMs); knot < this.atMs.length; knot += 1) {
      const endMs = this.atMs[knot] as number;
      // Two knots at one time are a jump, no stretch of it.
      if (endMs <= nowMs) continue;
      const rate = this.rateAt(nowMs, knot);
      const endRate = this.perMs[knot] as number;
      const expected = ((rate + endRate) / 2) * (endMs - nowMs);
      if (left < expected) {
        // Solves rate t + slope t^2 / 2 = left in the form that stays exact when the slope is small.
        const slope = (endRate - rate) / (endMs - nowMs);
        // Next to an end where the rate is 0, rounding may leave less than nothing under the root.
        const root = Math.sqrt(Math.max(0, rate * rate + 2 * slope * left));
        return left === 0 ? nowMs : nowMs + (2 * left) / (rate + root);
      }
      left -= expected;
      nowMs = endMs;
    }
    return timeAt(nowMs, left, this.perMs[this.perMs.length - 1] as number);
  }

  countBetween(fromMs: number, toMs: number): number {
    let nowMs = fromMs;
    let count = 0;
    for (let knot = this.knotAfter(fromMs); nowMs < toMs; knot += 1) {
      const isLast = knot >= this.atMs.length;
      const endMs = isLast ? toMs : Math.min(toMs, this.atMs[knot] as number);
      if (endMs <= nowMs) continue;
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

/** One rate after another, each from its time until the next; none before the first. */
export class StepRate implements RateCurve {
  private readonly atMs: Float64Array;
  private readonly perMs: Float64Array;
  /** Where the last search ended: requests come in order, so the next is rarely far. */
  private hint = 0;

  /** `steps` in order of time; at least one. */
  constructor(steps: readonly { readonly atMs: number; readonly ratePerSec: number }[]) {
    this.atMs = Float64Array.from(steps, (step) => step.atMs);
    this.perMs = Float64Array.from(steps, (step) => perMs(step.ratePerSec));
  }

  after(fromMs: number, count: number): number {
    const { atMs, perMs } = this;
    let nowMs = fromMs;
    let left = count;
    for (let step = this.stepAt(fromMs); ; step += 1) {
      const rate = step < 0 ? 0 : (perMs[step] as number);
      if (step + 1 >= atMs.length) return timeAt(nowMs, left, rate);
      const endMs = atMs[step + 1] as number;
      const expected = rate * (endMs - nowMs);
      if (left < expected) return nowMs + left / rate;
      left -= expected;
      nowMs = endMs;
    }
  }

  countBetween(fromMs: number, toMs: number): number {
    const { atMs, perMs } = this;
    let nowMs = fromMs;
    let count = 0;
    for (let step = this.stepAt(fromMs); nowMs < toMs; step += 1) {
      const endMs = step + 1 < atMs.length ? Math.min(toMs, atMs[step + 1] as number) : toMs;
      if (step >= 0) count += (perMs[step] as number) * (endMs - nowMs);
      nowMs = endMs;
    }
    return count;
  }

  /** The step in force at a time, or -1 before the first. */
  private stepAt(tMs: number): number {
    const { atMs } = this;
    if (tMs < (atMs[0] as number)) return -1;
    let low = (atMs[this.hint] as number) <= tMs ? this.hint : 0;
    if (low + 1 >= atMs.length || tMs < (atMs[low + 1] as number)) {
      this.hint = low;
      return low;
    }
    let high = atMs.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((atMs[middle] as number) <= tMs) low = middle;
      else high = middle;
    }
    this.hint = low;
    return low;
  }
}

/** Rise and fall of a spike that names none, each as a share of the time it holds its peak. */
export const SPIKE_RAMP_SHARE = 0.1;

/** A trapezoid: from `startMs` the rate climbs to its peak, holds it for `holdMs`, and falls back. */
export function spikeRate(spike: {
  readonly basePerSec: number;
  readonly peakPerSec: number;
  readonly startMs: number;
  readonly holdMs: number;
  readonly riseMs?: number;
  readonly fallMs?: number;
}): PiecewiseLinearRate {
  return new PiecewiseLinearRate(spikeKnots(spike));
}

/** The corners of a spike, in order of time. */
export function spikeKnots(spike: Parameters<typeof spikeRate>[0]): readonly RateKnot[] {
  const { basePerSec, peakPerSec, startMs, holdMs } = spike;
  const riseMs = spike.riseMs ?? holdMs * SPIKE_RAMP_SHARE;
  const fallMs = spike.fallMs ?? holdMs * SPIKE_RAMP_SHARE;
  return [
    { atMs: startMs, ratePerSec: basePerSec },
    { atMs: startMs + riseMs, ratePerSec: peakPerSec },
    { atMs: startMs + riseMs + holdMs, ratePerSec: peakPerSec },
    { atMs: startMs + riseMs + holdMs + fallMs, ratePerSec: basePerSec },
  ];
}
