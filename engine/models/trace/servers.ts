// Ten servers that answer equally many, some of them slowly. What each says of itself, and what customers had.

import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { Exponential } from '@/engine/kernel/distributions';
import { Histogram, type SavedHistogram } from '@/engine/kernel/histogram';
import { Stream } from '@/engine/kernel/random';
import {
  kindIndex,
  MINUTE_MS,
  noMetrics,
  SECOND_MS,
  SERVERS,
  type TraceConfig,
  type tracks,
} from '@/engine/models/trace/config';

export const QUICK_MS = 20;
export const SLOW_MS = 400;
/** Each server answers so many requests a second. */
export const ANSWERS_PER_SEC = 10;
/** The dashboard is drawn anew so often. */
const DRAWN_EVERY_SEC = 5;

/** Of the servers the last are the slow ones. */
const meanOf = (server: number, slow: number): number =>
  server >= SERVERS - slow ? SLOW_MS : QUICK_MS;

interface Saved {
  readonly nextMs: number;
  readonly work: Int32Array;
  readonly each: readonly SavedHistogram[];
  readonly all: SavedHistogram;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

export class Servers implements SteppedRules<TraceConfig> {
  nextMs = SECOND_MS;
  private readonly work: Stream;
  private readonly laws: readonly Exponential[];
  private readonly each = Array.from({ length: SERVERS }, () => new Histogram());
  private readonly all = new Histogram();
  private readonly answers = new Float64Array(ANSWERS_PER_SEC);

  constructor(private readonly world: World<TraceConfig, typeof tracks>) {
    const { slowServers } = world.config;
    this.laws = this.each.map((_, i) => new Exponential(meanOf(i, slowServers)));
    this.work = new Stream(world.seed, 'work');
  }

  /** A second's worth of answers, server by server. */
  step(): void {
    const atMs = this.nextMs;
    const { laws, each, all, answers, work } = this;
    for (let server = 0; server < SERVERS; server += 1) {
      laws[server]?.fill(work, answers);
      each[server]?.recordAll(answers, ANSWERS_PER_SEC);
      all.recordAll(answers, ANSWERS_PER_SEC);
    }
    this.nextMs = atMs + SECOND_MS;
    if (atMs % (DRAWN_EVERY_SEC * SECOND_MS) === 0) this.draw(atMs);
  }

  metrics(): Metrics {
    const own = this.each.map((one) => one.quantile(0.99));
    const [first] = own;
    if (first === null || first === undefined) return noMetrics;
    return {
      ...noMetrics,
      averageP99: this.average(),
      trueP99: this.all.quantile(0.99),
      slowestP99: Math.max(...own.map((one) => one ?? 0)),
    };
  }

  counts() {
    const { count } = this.all;
    return {
      arrived: count,
      completed: count,
      rejected: 0,
      timedOut: 0,
      waiting: 0,
      running: 0,
    };
  }

  sample(out: Float64Array): void {
    out.fill(Number.NaN);
    if (this.all.count === 0) return;
    out[1] = this.average();
    out[2] = this.all.quantile(0.99) ?? Number.NaN;
  }

  save(): Saved {
    const { nextMs, work, each, all } = this;
    return { nextMs, work: work.save(), each: each.map((one) => one.save()), all: all.save() };
  }

  restore({ nextMs, work, each, all }: Saved): void {
    this.nextMs = nextMs;
    this.work.restore(work);
    each.forEach((saved, server) => {
      this.each[server]?.restore(saved);
    });
    this.all.restore(all);
  }

  private average(): number {
    return mean(this.each.map((one) => one.quantile(0.99) ?? 0));
  }

  private draw(atMs: number): void {
    const { latency } = this.world.tracks;
    if (atMs % MINUTE_MS === 0) {
      this.world.log.append(kindIndex.drawn, atMs, atMs / MINUTE_MS, -1, this.average());
    }
    if (!latency.isOn) return;
    latency.set('average', this.average(), atMs);
    latency.set('all', this.all.quantile(0.99) ?? 0, atMs);
    this.each.forEach((one, server) => {
      latency.set(`p99-${server + 1}`, one.quantile(0.99) ?? 0, atMs);
      latency.set(`p50-${server + 1}`, one.quantile(0.5) ?? 0, atMs);
    });
  }
}
