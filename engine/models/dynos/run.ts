// The rules of an app on a stage: those of its platform, and beside them what the record keeps.

import type { Metrics } from '@/engine/kernel/contract';
import type { World } from '@/engine/kernel/define-model';
import {
  type DynosConfig,
  type DynosTracks,
  MONTH_HOURS,
  SLOW_SEC,
} from '@/engine/models/dynos/config';
import { Dynos } from '@/engine/models/dynos/dynos';
import { laws, settingsOf } from '@/engine/models/dynos/knobs';
import { AppRecord } from '@/engine/models/dynos/record';
import { PlatformRules } from '@/engine/traffic/platform-run';

type AppWorld = World<DynosConfig, DynosTracks>;

interface Saved {
  readonly platform: object;
  readonly record: ReturnType<AppRecord['save']>;
}

export class AppRules extends PlatformRules<DynosConfig> {
  static begin(world: AppWorld): AppRules {
    const record = new AppRecord(world);
    const start = { seed: world.seed, warmupMs: 0 };
    return new AppRules(world, new Dynos(settingsOf(world.config), start, record), record);
  }

  private constructor(
    private readonly world: AppWorld,
    private readonly app: Dynos,
    private readonly record: AppRecord,
  ) {
    super(world, app, laws);
  }

  /** Everything up to and including `atMs` has happened. */
  act(name: string, _thing: number, atMs: number): void {
    if (name === 'add') this.app.add(atMs);
    else if (name === 'restart') this.app.restart(atMs);
    else this.comparison.send(SLOW_SEC * 1000);
  }

  override metrics(nowMs: number): Metrics {
    const { p95, instances } = super.metrics(nowMs);
    const { tally } = this.app;
    const { requests, timedOut } = tally.counts;
    const { record } = this;
    const shareOf = (some: number): number | null => (requests === 0 ? null : some / requests);
    const sleeping = nowMs === 0 ? null : record.sleptUntil(nowMs) / nowMs;
    return {
      mean: tally.meanLatencyMs,
      p95: p95 ?? null,
      beside: shareOf(record.beside),
      timedOut,
      asleep: shareOf(record.woken),
      awake: sleeping === null ? null : (1 - sleeping) * MONTH_HOURS * 3_600_000,
      dynoTime: (tally.instances.mean(nowMs) ?? 0) * nowMs,
      instances: instances ?? null,
    };
  }

  override save(): Saved {
    return { platform: super.save(), record: this.record.save() };
  }

  override restore(saved: object, config: DynosConfig): void {
    const { platform, record } = saved as Saved;
    super.restore(platform, config);
    this.record.restore(record);
  }

  protected override look(atMs: number): void {
    super.look(atMs);
    const { line } = this.world.tracks;
    line.set('beside', this.record.waitingBeside, atMs);
    line.set('timedOut', this.app.tally.counts.timedOut, atMs);
  }
}
