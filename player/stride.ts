// Advances a run in strides of about equal work, so that whoever asked for it can look at the clock in between.

import type { AnyConfig, Demand, Model, Run } from '@/engine/kernel/contract';

/** Requests of one stride: a few milliseconds on an ordinary machine. */
const REQUESTS = 2_000;
/** However much happens at one instant, time goes on. */
const SHORTEST_MS = 1e-3;

/** Of a model that cannot tell: work as even as time. */
const EVEN: Demand = { countBetween: () => 0 };

/** Throws a NotAllowed when a value is not allowed. */
export const demandOf = (model: Model, config: AnyConfig): Demand => model.demand?.(config) ?? EVEN;

export class Stride {
  readonly #run: Run;
  readonly #demand: Demand;
  #lengthMs = Number.POSITIVE_INFINITY;

  constructor(run: Run, demand: Demand) {
    this.#run = run;
    this.#demand = demand;
  }

  /** One stride towards `untilMs`; false once it is reached. */
  go(untilMs: number): boolean {
    const { nowMs } = this.#run;
    // Twice the last stride: where traffic thins out, strides grow again.
    let lengthMs = Math.min(untilMs - nowMs, 2 * this.#lengthMs);
    while (
      lengthMs > SHORTEST_MS &&
      this.#demand.countBetween(nowMs, nowMs + lengthMs) > REQUESTS
    ) {
      lengthMs /= 2;
    }
    this.#lengthMs = Math.max(lengthMs, SHORTEST_MS);
    const nextMs = lengthMs >= untilMs - nowMs ? untilMs : nowMs + lengthMs;
    this.#run.advanceTo(nextMs);
    return nextMs < untilMs;
  }
}
