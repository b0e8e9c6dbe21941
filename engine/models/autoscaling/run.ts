// The rules of a VM group on a stage: those of its platform, and beside them what the record keeps.

import type { Metrics } from '@/engine/kernel/contract';
import type { World } from '@/engine/kernel/define-model';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import {
  ADDED,
  type AutoscalingConfig,
  type AutoscalingTracks,
} from '@/engine/models/autoscaling/config';
import { laws, settingsOf } from '@/engine/models/autoscaling/knobs';
import { GroupRecord } from '@/engine/models/autoscaling/record';
import { rateKnotsOf } from '@/engine/traffic/from-knobs';
import { PlatformRules } from '@/engine/traffic/platform-run';
import { RateLevel } from '@/engine/traffic/rate-level';

type GroupWorld = World<AutoscalingConfig, AutoscalingTracks>;

interface Saved {
  readonly platform: object;
  readonly record: ReturnType<GroupRecord['save']>;
}

export class GroupRules extends PlatformRules<AutoscalingConfig> {
  private readonly rate: RateLevel;

  static begin(world: GroupWorld): GroupRules {
    const record = new GroupRecord(world);
    const start = { seed: world.seed, warmupMs: 0 };
    return new GroupRules(world, new Autoscaling(settingsOf(world.config), start, record), record);
  }

  private constructor(
    private readonly world: GroupWorld,
    private readonly group: Autoscaling,
    private readonly record: GroupRecord,
  ) {
    super(world, group, laws);
    this.rate = new RateLevel(world.tracks.traffic);
    this.rate.use(rateKnotsOf(world.config), 0);
  }

  override advanceTo(tMs: number): void {
    super.advanceTo(tMs);
    this.rate.write(tMs);
  }

  /** Everything up to and including `atMs` has happened. */
  act(name: string, _thing: number, atMs: number): void {
    if (name === 'add') {
      this.group.add(ADDED, atMs);
      return;
    }
    const { counts } = this.group.tally;
    const before = counts.rejected;
    const machines = this.group.loseZone(this.world.config.zones, atMs);
    this.record.zoneDown(machines, counts.rejected - before, atMs);
  }

  override metrics(nowMs: number): Metrics {
    const { p95, dropped, instances } = super.metrics(nowMs);
    const { tally } = this.group;
    const { requests, rejected } = tally.counts;
    return {
      lost: requests === 0 ? null : rejected / requests,
      p95: p95 ?? null,
      machineTime: (tally.instances.mean(nowMs) ?? 0) * nowMs,
      shortage: this.record.shortageUntil(nowMs),
      decisions: this.record.decisions,
      dropped: dropped ?? 0,
      instances: instances ?? null,
    };
  }

  override save(): Saved {
    return { platform: super.save(), record: this.record.save() };
  }

  override restore(saved: object, config: AutoscalingConfig): void {
    const { platform, record } = saved as Saved;
    super.restore(platform, config);
    this.record.restore(record);
  }

  protected override look(atMs: number): void {
    super.look(atMs);
    this.world.tracks.loss.set('requests', this.group.tally.counts.rejected, atMs);
  }
}
