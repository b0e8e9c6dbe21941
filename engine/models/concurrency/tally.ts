// What became of the requests of each function, and the numbers that are read off it.

import { Histogram } from '@/engine/kernel/histogram';

/** The first law that was in the way. */
export type Reason = 'limit' | 'growth' | 'rate';

const ZERO = { arrived: 0, answered: 0, limit: 0, growth: 0, rate: 0, failed: 0 };
type Counts = typeof ZERO;

/** Requests of one function. */
export class Tally {
  readonly counts: Counts = { ...ZERO };
  private readonly latency = new Histogram();

  answer(latencyMs: number): void {
    this.counts.answered += 1;
    this.latency.record(latencyMs);
  }

  /** Answered with 429. */
  get refused(): number {
    const { limit, growth, rate } = this.counts;
    return limit + growth + rate;
  }

  get running(): number {
    const { arrived, answered, failed } = this.counts;
    return arrived - answered - failed - this.refused;
  }

  /** A share of all that have come; null while nobody has. */
  shareOf(count: number): number | null {
    const { arrived } = this.counts;
    return arrived === 0 ? null : count / arrived;
  }

  get p99(): number | null {
    return this.latency.quantile(0.99);
  }

  save() {
    return { counts: { ...this.counts }, latency: this.latency.save() };
  }

  restore(saved: ReturnType<Tally['save']>): void {
    Object.assign(this.counts, saved.counts);
    this.latency.restore(saved.latency);
  }
}
