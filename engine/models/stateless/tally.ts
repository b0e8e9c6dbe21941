// What was told to whom: the numbers given beside the true ones, the names shown, and what is read from them.

import type { Metrics } from '@/engine/kernel/contract';
import { Histogram } from '@/engine/kernel/histogram';

const ZERO = {
  arrived: 0,
  answers: 0,
  wrong: 0,
  ones: 0,
  highest: 0,
  coupons: 0,
  guests: 0,
  leaks: 0,
  returned: 0,
  missing: 0,
};

export class Tally {
  readonly counts = { ...ZERO };
  private readonly latency = new Histogram();

  /** A customer is told a number. Whether it is the true one: the place of this answer among all. */
  answer(number: number, latencyMs: number, coupons: number): boolean {
    const { counts } = this;
    counts.answers += 1;
    const isRight = number === counts.answers;
    if (!isRight) counts.wrong += 1;
    if (number === 1) counts.ones += 1;
    if (number <= coupons) counts.coupons += 1;
    counts.highest = Math.max(counts.highest, number);
    this.latency.record(latencyMs);
    return isRight;
  }

  metrics(created: number): Metrics {
    const { answers, wrong, ones, highest, coupons, leaks, returned, missing } = this.counts;
    return {
      orders: answers,
      instances: created,
      ones,
      highest,
      couponsGiven: coupons,
      wrong: answers === 0 ? null : wrong / answers,
      lost: answers - highest,
      leaks,
      missing: returned === 0 ? null : missing / returned,
      p95: this.latency.quantile(0.95),
    };
  }

  save() {
    return { counts: { ...this.counts }, latency: this.latency.save() };
  }

  restore(saved: ReturnType<Tally['save']>): void {
    Object.assign(this.counts, saved.counts);
    this.latency.restore(saved.latency);
  }
}
