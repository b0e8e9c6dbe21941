// What is counted while a run goes on, and the numbers that are read from it.

import type { Metrics } from '@/engine/kernel/contract';
import { Histogram, type SavedHistogram } from '@/engine/kernel/histogram';
import { TimeAverage } from '@/engine/kernel/time-average';

/** All requests, and how many of them were pings; users' requests are the difference. */
const ZERO = {
  arrived: 0,
  completed: 0,
  rejected: 0,
  coldStarts: 0,
  warmStarts: 0,
  pings: 0,
  pingsCompleted: 0,
  pingsRejected: 0,
  pingColdStarts: 0,
  pingWarmStarts: 0,
  created: 0,
  reclaimed: 0,
  starting: 0,
  working: 0,
  idle: 0,
};

export interface SavedStatistics {
  readonly counts: typeof ZERO;
  readonly latency: SavedHistogram;
  readonly alive: Float64Array;
  readonly busy: Float64Array;
}

export class Statistics {
  readonly counts = { ...ZERO };
  /** Response times of completed user requests, in ms. */
  readonly latency = new Histogram();
  readonly alive = new TimeAverage();
  /** Starting or working. */
  readonly busy = new TimeAverage();

  /** Instances alive now, provisioned ones included. */
  get aliveNow(): number {
    return this.counts.starting + this.counts.working + this.counts.idle;
  }

  /** Share of users' served requests that had to start an instance. */
  get coldRatio(): number | null {
    const cold = this.counts.coldStarts - this.counts.pingColdStarts;
    const warm = this.counts.warmStarts - this.counts.pingWarmStarts;
    return cold + warm === 0 ? null : cold / (cold + warm);
  }

  metrics(nowMs: number): Metrics {
    const instances = this.alive.mean(nowMs);
    const busy = this.busy.mean(nowMs);
    return {
      cold: this.coldRatio,
      p50: this.latency.quantile(0.5),
      p95: this.latency.quantile(0.95),
      p99: this.latency.quantile(0.99),
      dropped: this.counts.rejected - this.counts.pingsRejected,
      instances,
      busy,
      idle: instances === null || busy === null ? null : instances - busy,
    };
  }

  /** Whole counts of this moment. Nothing waits and nothing times out in this model. */
  allCounts(): Readonly<Record<string, number>> {
    const all = this.counts;
    return {
      ...all,
      waiting: 0,
      timedOut: 0,
      running: all.starting + all.working,
      alive: this.aliveNow,
      userArrived: all.arrived - all.pings,
      userCompleted: all.completed - all.pingsCompleted,
      userRejected: all.rejected - all.pingsRejected,
      userColdStarts: all.coldStarts - all.pingColdStarts,
      userWarmStarts: all.warmStarts - all.pingWarmStarts,
    };
  }

  save(): SavedStatistics {
    return {
      counts: { ...this.counts },
      latency: this.latency.save(),
      alive: this.alive.save(),
      busy: this.busy.save(),
    };
  }

  restore(saved: SavedStatistics): void {
    Object.assign(this.counts, saved.counts);
    this.latency.restore(saved.latency);
    this.alive.restore(saved.alive);
    this.busy.restore(saved.busy);
  }
}
