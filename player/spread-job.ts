// One run once for each of several seeds, in turns as long as its owner likes, and the spread of its metrics.

import type { Metrics, Model, Run } from '@/engine/kernel/contract';
import { NotAllowed } from '@/engine/kernel/not-allowed';
import { checkSeed } from '@/engine/kernel/run';
import { MOST_SEEDS, spreadOf } from '@/engine/kernel/spread';
import { demandOf, Stride } from './stride';
import type { RunRequest, SpreadReport } from './types';

export class SpreadJob {
  readonly #model: Model;
  readonly #request: RunRequest;
  readonly #seeds: number;
  readonly #ended: Metrics[] = [];
  #run: Run;
  #stride: Stride;

  /** `model` is that of `request.sim`. Throws a NotAllowed when a value is not allowed, a RangeError for a seed. */
  constructor(model: Model, request: RunRequest, seeds: number) {
    if (!(Number.isInteger(seeds) && seeds >= 1 && seeds <= MOST_SEEDS)) {
      throw new NotAllowed('seeds', seeds, {
        why: 'range',
        min: 1,
        max: MOST_SEEDS,
        isWhole: true,
      });
    }
    checkSeed(request.seed + (seeds - 1));
    this.#model = model;
    this.#request = request;
    this.#seeds = seeds;
    [this.#run, this.#stride] = this.#begin();
  }

  get isDone(): boolean {
    return this.#ended.length === this.#seeds;
  }

  /** Runs that are over. */
  get done(): number {
    return this.#ended.length;
  }

  /** Share of all runs that is done, 0 to 1. */
  get share(): number {
    if (this.isDone) return 1;
    return (this.done + this.#run.nowMs / this.#request.durationMs) / this.#seeds;
  }

  /** Simulates until all runs are over, or until `isOver` says that others have their turn. */
  work(isOver: () => boolean): void {
    while (!this.isDone) {
      while (this.#stride.go(this.#request.durationMs)) if (isOver()) return;
      this.#ended.push(this.#run.snapshot().metrics);
      if (!this.isDone) [this.#run, this.#stride] = this.#begin();
      if (isOver()) return;
    }
  }

  /** The spread over the runs that are over. */
  report(): SpreadReport {
    const first = this.#request.seed;
    const names = Object.keys(this.#ended[0] ?? {});
    return {
      seeds: { first, last: first + this.done - 1, count: this.done },
      metrics: Object.fromEntries(
        names.map((name) => [name, spreadOf(this.#ended.map((metrics) => metrics[name] ?? null))]),
      ),
      runs: [...this.#ended],
    };
  }

  #begin(): [Run, Stride] {
    const { config, durationMs, acts } = this.#request;
    const seed = this.#request.seed + this.done;
    const run = this.#model.start({
      config,
      seed,
      durationMs,
      acts,
      logLimit: 0,
      trackLimit: 0,
    });
    return [run, new Stride(run, demandOf(this.#model, config))];
  }
}
