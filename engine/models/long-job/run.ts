// The rules of a run: four ways of doing one job under one clock, and somebody who switches workers off.

import type { Metrics } from '@/engine/kernel/contract';
import type { SteppedRules, World } from '@/engine/kernel/define-model';
import { Lots } from '@/engine/kernel/random';
import { type LongJobConfig, type tracks, ways } from '@/engine/models/long-job/config';
import { type Desk, Job } from '@/engine/models/long-job/job';
import { lifeOf, plansOf } from '@/engine/models/long-job/settings';

type SavedJob = ReturnType<Job['save']>;

export class LongJobRules implements SteppedRules<LongJobConfig> {
  private readonly jobs: readonly Job[];
  private readonly shown: number;

  constructor({ config, seed, log, tracks: written }: World<LongJobConfig, typeof tracks>) {
    const desk: Desk = {
      log,
      tracks: written,
      work: new Lots(seed, 'work'),
      lives: new Lots(seed, 'outages'),
      life: lifeOf(config),
    };
    this.jobs = plansOf(config).map((plan) => new Job(plan, desk));
    this.shown = ways.indexOf(config.way);
  }

  get nextMs(): number {
    return this.jobs.reduce((next, job) => Math.min(next, job.nextMs), Infinity);
  }

  /** Of several ways that are due at one instant the first in order. */
  step(): void {
    const { nextMs } = this;
    this.jobs.find((job) => job.nextMs === nextMs)?.step();
  }

  act(name: string, thing: number, atMs: number): void {
    if (name === 'unplugAll') for (const job of this.jobs) job.unplug(true, atMs);
    else this.jobs[thing]?.unplug(false, atMs);
  }

  metrics(nowMs: number): Metrics {
    return this.job.metrics(nowMs);
  }

  /** Attempts of all ways are what arrives here. */
  counts() {
    const all = this.jobs.map((job) => job.counts());
    const sum = (name: keyof (typeof all)[number]): number =>
      all.reduce((total, counts) => total + counts[name], 0);
    return {
      arrived: sum('begun'),
      completed: sum('kept'),
      timedOut: sum('limit'),
      failed: sum('broken'),
      running: sum('running'),
      rejected: 0,
      waiting: 0,
    };
  }

  sample(out: Float64Array, nowMs: number): void {
    this.jobs.forEach((job, place) => {
      out[place] = job.metrics(nowMs).cost;
    });
  }

  save(): { readonly jobs: readonly SavedJob[] } {
    return { jobs: this.jobs.map((job) => job.save()) };
  }

  restore(saved: object): void {
    const { jobs } = saved as { readonly jobs: readonly SavedJob[] };
    jobs.forEach((one, place) => {
      this.jobs[place]?.restore(one);
    });
  }

  private get job(): Job {
    return this.jobs[this.shown] as Job;
  }
}
