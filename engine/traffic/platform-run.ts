// The rules of one platform under traffic made by knobs.

import type { Metrics } from '@/engine/kernel/contract';
import type { LoopedRules, World } from '@/engine/kernel/define-model';
import type { LevelTrack } from '@/engine/kernel/level-track';
import type { Platform } from '@/engine/kernel/platform';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';
import { trafficOf, workOf } from '@/engine/traffic/from-knobs';
import type { TrafficConfig } from '@/engine/traffic/knobs';
import type { PlatformTracks } from '@/engine/traffic/platform-declaration';
import { Watch } from '@/engine/traffic/watch';

const RESIZE = 0;

export class PlatformRules implements LoopedRules<TrafficConfig> {
  private readonly crowd: Crowd;
  private readonly comparison: Comparison;
  private readonly watch: Watch;
  private readonly level: LevelTrack<'capacity' | 'busy' | 'waiting' | 'instances'>;

  constructor(
    { config, seed, durationMs, log, tracks }: World<TrafficConfig, PlatformTracks>,
    private readonly platform: Platform,
  ) {
    this.crowd = new Crowd(trafficOf(config), workOf(config), seed);
    this.comparison = new Comparison(this.crowd, [platform]);
    this.level = tracks.level;
    this.watch = new Watch(durationMs, tracks.level.isOn);
    const { tally } = platform;
    tally.onResize = (instances, atMs) => log.append(RESIZE, atMs, instances, -1, Number.NaN);
    tally.onResize(tally.instances.level, 0);
  }

  advanceTo(tMs: number): void {
    this.watch.advance(
      tMs,
      (atMs) => this.comparison.advanceTo(atMs),
      (atMs) => this.look(atMs),
    );
  }

  /** Only the traffic can change while a run goes on: the platform is set up before it. */
  change(config: TrafficConfig): void {
    this.comparison.change(trafficOf(config), workOf(config));
  }

  metrics(nowMs: number): Metrics {
    const { tally } = this.platform;
    const { begun, coldStarts, rejected, timedOut } = tally.counts;
    return {
      p50: tally.latency.quantile(0.5),
      p95: tally.latency.quantile(0.95),
      p99: tally.latency.quantile(0.99),
      cold: begun === 0 ? null : coldStarts / begun,
      dropped: rejected + timedOut,
      instances: tally.instances.mean(nowMs),
      busy: tally.busy.mean(nowMs),
    };
  }

  counts(nowMs: number): Readonly<Record<string, number>> {
    const { requests, begun, begunAtOnce, gone, ...counts } = this.platform.tally.counts;
    const { instances, ...state } = this.platform.state(nowMs);
    return { arrived: requests, ...counts, ...state, instances, ...this.platform.ownCounts() };
  }

  sample(out: Float64Array, nowMs: number): void {
    const { capacity, busySlots, waiting, instances } = this.platform.state(nowMs);
    const { rejected, timedOut } = this.platform.tally.counts;
    out[0] = capacity;
    out[1] = busySlots + waiting;
    out[2] = rejected + timedOut;
    out[3] = instances;
  }

  save() {
    return { comparison: this.comparison.save() };
  }

  restore(saved: object, config: TrafficConfig): void {
    const state = saved as ReturnType<PlatformRules['save']>;
    this.crowd.use(trafficOf(config), workOf(config));
    this.comparison.restore(state.comparison);
  }

  private look(atMs: number): void {
    const { capacity, busySlots, waiting, instances } = this.platform.state(atMs);
    this.level.set('capacity', capacity, atMs);
    this.level.set('busy', busySlots, atMs);
    this.level.set('waiting', waiting, atMs);
    this.level.set('instances', instances, atMs);
  }
}
