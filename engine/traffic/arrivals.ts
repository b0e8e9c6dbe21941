// When the next request comes: gaps in expected requests, carried to the clock by a rate curve.

import { Constant, type Distribution, Exponential } from '@/engine/kernel/distributions';
import { Stream } from '@/engine/kernel/random';
import { ConstantRate, type RateCurve, spikeRate } from '@/engine/traffic/rate-curve';

export interface Traffic {
  /** Law of the gaps, with mean 1: exponential makes a Poisson process, constant an even beat. */
  readonly gap: Distribution;
  readonly rate: RateCurve;
}

export interface SavedArrivals {
  readonly nextMs: number;
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

/** The arrivals of one run. The first gap starts at time 0. */
export class Arrivals {
  private readonly stream: Stream;
  private next: number;

  constructor(
    private traffic: Traffic,
    seed: number,
  ) {
    this.stream = new Stream(seed, 'arrivals');
    this.next = traffic.rate.after(0, traffic.gap.sample(this.stream));
  }

  get nextMs(): number {
    return this.next;
  }

  /** The request at `nextMs` has come: draws the gap to the one after it. */
  advance(): void {
    this.next = this.traffic.rate.after(this.next, this.traffic.gap.sample(this.stream));
  }

  /** Other traffic from now on. The rest of the current gap is kept, in expected requests; none is redrawn. */
  change(traffic: Traffic, nowMs: number): void {
    const left = this.traffic.rate.countBetween(nowMs, this.next);
    this.traffic = traffic;
    this.next = traffic.rate.after(nowMs, left);
  }

  save(): SavedArrivals {
    return { nextMs: this.next, stream: this.stream.save() };
  }

  /** `traffic` is what was in force when the state was saved. */
  restore(saved: SavedArrivals, traffic: Traffic): void {
    this.traffic = traffic;
    this.next = saved.nextMs;
    this.stream.restore(saved.stream);
  }
}
