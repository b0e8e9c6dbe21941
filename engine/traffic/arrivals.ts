// When the next request comes: gaps in expected requests, carried to the clock by a rate curve.

import { Constant, type Distribution, Exponential } from '@/engine/kernel/distributions';
import { checkTime, checkTimes } from '@/engine/kernel/drawn';
import { LARGEST_DRAW, type Purpose, Stream } from '@/engine/kernel/random';
import { checkAllCame, checkNobodyStayedAway } from '@/engine/traffic/attendance';
import { DailyRate } from '@/engine/traffic/daily-rate';
import { ConstantRate, type RateCurve, StepRate, spikeRate } from '@/engine/traffic/rate-curve';

export interface Traffic {
  /** Law of the gaps, with mean 1: exponential makes a Poisson process, constant an even beat. */
  readonly gap: Distribution;
  readonly rate: RateCurve;
}

export interface SavedArrivals {
  readonly nextMs: number;
  readonly sinceMs: number;
  readonly longestGap: number;
  readonly stream: Int32Array;
}

const POISSON_GAP = new Exponential(1);
const EVEN_GAP = new Constant(1);

export function poisson(ratePerSec: number): Traffic {
  return { gap: POISSON_GAP, rate: new ConstantRate(ratePerSec) };
}

/** Evenly spaced; the first request comes after one whole gap. */
export function regular(ratePerSec: number): Traffic {
  return { gap: EVEN_GAP, rate: new ConstantRate(ratePerSec) };
}

/** Poisson around a trapezoid: see `spikeRate`. */
export function spike(options: Parameters<typeof spikeRate>[0]): Traffic {
  return { gap: POISSON_GAP, rate: spikeRate(options) };
}

/** Poisson around one rate after another; see `StepRate`. */
export function steps(list: ConstructorParameters<typeof StepRate>[0]): Traffic {
  return { gap: POISSON_GAP, rate: new StepRate(list) };
}

/** Poisson around a day that repeats; see `DailyRate`. */
export function daily(day: ConstructorParameters<typeof DailyRate>[0]): Traffic {
  return { gap: POISSON_GAP, rate: new DailyRate(day) };
}

const MINUTE_MS = 60_000;

/** Poisson around counts per minute, the first minute from time 0 on; none after the last. */
export function replay(perMinute: ArrayLike<number>): Traffic {
  const minutes = Array.from({ length: perMinute.length + 1 }, (_, minute) => ({
    atMs: minute * MINUTE_MS,
    ratePerSec: (perMinute[minute] ?? 0) / 60,
  }));
  return steps(minutes);
}

/**
 * The arrivals of one run. The first gap starts at time 0. A time that cannot follow the one before, and
 * customers who should have come and did not, throw a BadDraw that names seed and stream.
 */
export class Arrivals {
  private readonly stream: Stream;
  private next: number;
  /** The arrival before `next`, or the change of traffic after it. */
  private since = 0;
  /** In expected requests, over all laws so far: what is left of a gap outlives its law. */
  private longestGap: number;

  constructor(
    private traffic: Traffic,
    seed: number,
    /** A second crowd in one run has a stream of its own. */
    purpose: Purpose = 'arrivals',
  ) {
    this.stream = new Stream(seed, purpose);
    this.longestGap = traffic.gap.quantile(LARGEST_DRAW);
    this.next = traffic.rate.after(0, traffic.gap.sample(this.stream));
    checkTime(0, this.next, this.stream);
  }

  get nextMs(): number {
    return this.next;
  }

  /** The request at `nextMs` has come: draws the gap to the one after it. */
  advance(): void {
    this.since = this.next;
    this.next = this.traffic.rate.after(this.next, this.traffic.gap.sample(this.stream));
    checkTime(this.since, this.next, this.stream);
  }

  /** The times of the next requests, as many as `out` has places; Infinity where no more come. */
  fill(out: Float64Array): void {
    const { gap, rate } = this.traffic;
    const drawn = gap.fill(this.stream, out);
    const first = this.next;
    if (rate instanceof ConstantRate) {
      rate.place(first, out);
    } else {
      let tMs = first;
      for (let i = 0; i < out.length; i += 1) {
        if (tMs < Infinity) tMs = rate.after(tMs, out[i] as number);
        out[i] = tMs;
      }
      checkTimes(first, out, this.stream);
    }
    this.next = out[out.length - 1] as number;
    checkAllCame(rate, { fromMs: first, toMs: this.next, drawn, gaps: out.length }, this.stream);
    out.copyWithin(1, 0, out.length - 1);
    out[0] = first;
  }

  /** Other traffic from now on. The rest of the current gap is kept, in expected requests; none is redrawn. */
  change(traffic: Traffic, nowMs: number): void {
    const left = this.traffic.rate.countBetween(nowMs, this.next);
    this.use(traffic);
    this.since = nowMs;
    this.next = traffic.rate.after(nowMs, left);
    checkTime(nowMs, this.next, this.stream);
  }

  /** Throws a BadDraw when the curve expects more requests up to `nowMs` than the longest gap has room for. */
  checkNobodyIsMissing(nowMs: number): void {
    this.checkNobodySince(this.since, nowMs);
  }

  /** The same for a column of requests, the last of which came at `sinceMs`. */
  checkNobodySince(sinceMs: number, nowMs: number): void {
    checkNobodyStayedAway(this.traffic.rate, this.longestGap, { sinceMs, nowMs }, this.stream);
  }

  /** The stream's state, as `changeWithin` wants it of the moment before a column was filled. */
  get chance(): Int32Array {
    return this.stream.save();
  }

  /**
   * `change` where the next requests stand in a column already: those from `from` on are placed anew, with
   * the gaps that they had. `chance` is the stream's state before that column was filled.
   */
  changeWithin(
    column: Float64Array,
    from: number,
    chance: Int32Array,
    traffic: Traffic,
    nowMs: number,
  ): void {
    const left = this.traffic.rate.countBetween(nowMs, column[from] as number);
    this.use(traffic);
    const gaps = new Float64Array(column.length);
    this.stream.restore(chance);
    traffic.gap.fill(this.stream, gaps);
    let tMs = traffic.rate.after(nowMs, left);
    checkTime(nowMs, tMs, this.stream);
    for (let i = from; i < column.length; i += 1) {
      column[i] = tMs;
      tMs = traffic.rate.after(tMs, gaps[i] as number);
      checkTime(column[i] as number, tMs, this.stream);
    }
    this.next = tMs;
  }

  save(): SavedArrivals {
    return {
      nextMs: this.next,
      sinceMs: this.since,
      longestGap: this.longestGap,
      stream: this.stream.save(),
    };
  }

  /** `traffic` is what was in force when the state was saved. */
  restore(saved: SavedArrivals, traffic: Traffic): void {
    this.traffic = traffic;
    this.next = saved.nextMs;
    this.since = saved.sinceMs;
    this.longestGap = saved.longestGap;
    this.stream.restore(saved.stream);
  }

  private use(traffic: Traffic): void {
    this.traffic = traffic;
    this.longestGap = Math.max(this.longestGap, traffic.gap.quantile(LARGEST_DRAW));
  }
}
