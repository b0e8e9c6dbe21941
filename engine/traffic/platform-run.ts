// The rules of one platform under traffic made by knobs.

import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import type { LoopedRules, World } from '@/engine/kernel/define-model';
import type { Distribution } from '@/engine/kernel/distributions';
import type { LevelTrack } from '@/engine/kernel/level-track';
import type { Platform } from '@/engine/kernel/platform';
import type { Traffic } from '@/engine/traffic/arrivals';
import { Comparison, type SavedComparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';
import type { PlatformTracks } from '@/engine/traffic/platform-declaration';
import { Watch } from '@/engine/traffic/watch';

/** What the knobs say of those who come: when, and how much work each brings. */
export interface Laws<C> {
  readonly trafficOf: (config: C) => Traffic;
  readonly workOf: (config: C) => Distribution;
}

/** What all platforms have in common; a model that shows more of one extends it. */
export class PlatformRules<C extends AnyConfig> implements LoopedRules<C> {
  private readonly crowd: Crowd;
  protected readonly comparison: Comparison;
  private readonly watch: Watch;
  private readonly level: LevelTrack<'capacity' | 'busy' | 'waiting' | 'instances'>;

  constructor(
    { config, seed, durationMs, tracks }: World<C, PlatformTracks>,
    protected readonly platform: Platform,
    private readonly laws: Laws<C>,
  ) {
    this.crowd = new Crowd(laws.trafficOf(config), laws.workOf(config), seed);
    this.comparison = new Comparison(this.crowd, [platform]);
    this.level = tracks.level;
    this.watch = new Watch(durationMs, tracks.level.isOn);
  }

  advanceTo(tMs: number): void {
    this.watch.advance(
      tMs,
      (atMs) => this.comparison.advanceTo(atMs),
      (atMs) => this.look(atMs),
    );
  }

  /** Only the traffic can change while a run goes on: the platform is set up before it. */
  change(config: C): void {
    this.comparison.change(this.laws.trafficOf(config), this.laws.workOf(config));
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

  save(): object {
    return { comparison: this.comparison.save() };
  }

  restore(saved: object, config: C): void {
    const state = saved as { readonly comparison: SavedComparison };
    this.crowd.use(this.laws.trafficOf(config), this.laws.workOf(config));
    this.comparison.restore(state.comparison);
  }

  /** Writes the levels of this moment. */
  protected look(atMs: number): void {
    const { capacity, busySlots, waiting, instances } = this.platform.state(atMs);
    this.level.set('capacity', capacity, atMs);
    this.level.set('busy', busySlots, atMs);
    this.level.set('waiting', waiting, atMs);
    this.level.set('instances', instances, atMs);
  }
}
