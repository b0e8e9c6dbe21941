// One platform under traffic made by knobs, as a run that can be watched, rewound and logged.

import type {
  AnyConfig,
  Checkpoint,
  Command,
  Params,
  Run,
  RunOptions,
  Snapshot,
} from '@/engine/kernel/contract';
import { EventLog } from '@/engine/kernel/event-log';
import type { Platform } from '@/engine/kernel/platform';
import { checkAdvance, checkConfig, checkValue } from '@/engine/kernel/run';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';
import { trafficOf, workOf } from '@/engine/traffic/from-knobs';
import { type TrafficConfig, trafficKnobs } from '@/engine/traffic/knobs';

const RESIZE = 0;

/** What a model of one platform adds to the traffic. */
export interface PlatformMaker<C extends TrafficConfig & AnyConfig> {
  readonly id: string;
  readonly params: Params;
  /** The platform at time 0. Throws a NotAllowed when settings contradict each other. */
  platformOf(config: C, seed: number): Platform;
}

export class PlatformRun<C extends TrafficConfig & AnyConfig> implements Run {
  private config: C;
  private readonly events: EventLog;
  private readonly crowd: Crowd;
  private readonly platform: Platform;
  private readonly comparison: Comparison;

  constructor(
    private readonly maker: PlatformMaker<C>,
    { config, seed, logLimit }: RunOptions,
  ) {
    this.config = checkConfig<C>(maker.params, config);
    this.events = new EventLog(logLimit);
    this.crowd = new Crowd(trafficOf(this.config), workOf(this.config), seed);
    this.platform = maker.platformOf(this.config, seed);
    this.comparison = new Comparison(this.crowd, [this.platform]);
    const { tally } = this.platform;
    tally.onResize = (instances, atMs) =>
      this.events.append(RESIZE, atMs, instances, -1, Number.NaN);
    tally.onResize(tally.instances.level, 0);
  }

  get nowMs(): number {
    return this.comparison.nowMs;
  }

  get log() {
    return { columns: this.events.columns, dropped: this.events.dropped };
  }

  advanceTo(tMs: number): void {
    checkAdvance(this.nowMs, tMs);
    this.comparison.advanceTo(tMs);
  }

  /** Only the traffic can change while a run goes on: the platform is set up before it. */
  apply(command: Command): void {
    const value = checkValue(this.maker.params, command.set, command.to);
    if (!trafficKnobs.includes(command.set)) {
      throw new RangeError(
        `${command.set}: fixed once a run has begun; only ${trafficKnobs.join(', ')} can change`,
      );
    }
    const config = { ...this.config, [command.set]: value };
    this.comparison.change(trafficOf(config), workOf(config));
    this.config = config;
  }

  snapshot(): Snapshot {
    const { tally } = this.platform;
    const { requests, begun, begunAtOnce, gone, ...counts } = tally.counts;
    const { instances, ...state } = this.platform.state(this.nowMs);
    return {
      tMs: this.nowMs,
      metrics: {
        p50: tally.latency.quantile(0.5),
        p95: tally.latency.quantile(0.95),
        p99: tally.latency.quantile(0.99),
        cold: begun === 0 ? null : counts.coldStarts / begun,
        dropped: counts.rejected + counts.timedOut,
        instances: tally.instances.mean(this.nowMs),
        busy: tally.busy.mean(this.nowMs),
      },
      counts: { arrived: requests, ...counts, ...state, instances, ...this.platform.ownCounts() },
    };
  }

  sample(out: Float64Array): void {
    const { capacity, busySlots, waiting, instances } = this.platform.state(this.nowMs);
    const { rejected, timedOut } = this.platform.tally.counts;
    out[0] = capacity;
    out[1] = busySlots + waiting;
    out[2] = rejected + timedOut;
    out[3] = instances;
  }

  save(): Checkpoint {
    return this.saved();
  }

  restore(checkpoint: Checkpoint): void {
    if (!this.isOurs(checkpoint)) {
      throw new RangeError(`checkpoint: not one of the model ${this.maker.id}`);
    }
    this.events.restore(checkpoint.events);
    this.config = checkpoint.config;
    this.crowd.use(trafficOf(this.config), workOf(this.config));
    this.comparison.restore(checkpoint.comparison);
  }

  private saved() {
    return {
      model: this.maker.id,
      tMs: this.nowMs,
      config: this.config,
      events: this.events.save(),
      comparison: this.comparison.save(),
    };
  }

  private isOurs(checkpoint: Checkpoint): checkpoint is ReturnType<PlatformRun<C>['saved']> {
    return 'model' in checkpoint && checkpoint.model === this.maker.id;
  }
}
