// Runs of the same-crowd model for its tests.

import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { sameCrowd } from '@/engine/models/same-crowd/model';
import { goals, type ScenarioId, scenarios } from '@/engine/models/same-crowd/scenarios';

export const THIRTY = Array.from({ length: 30 }, (_, i) => i + 1);
/** Enough to see a fault; what is said of thirty is tested with all of them in the theory. */
export const SIX = THIRTY.slice(0, 6);

interface Options {
  readonly set?: AnyConfig;
  readonly seed?: number;
  /** Without it, as long as the scenario lasts. */
  readonly untilMs?: number;
  /** With log and tracks. */
  readonly isSeen?: true;
}

export function finished(id: ScenarioId, { untilMs, isSeen, ...given }: Options = {}) {
  const { durationMs } = scenarios.find((one) => one.id === id) ?? { durationMs: 0 };
  const limits = isSeen ? { trackLimit: 1_000_000 } : { logLimit: 0 };
  const run = startRun(sameCrowd, { scenario: id, ...limits, ...given });
  run.advanceTo(untilMs ?? durationMs);
  return run;
}

export const metricsOf = (id: ScenarioId, options: Options = {}): Metrics =>
  finished(id, options).snapshot().metrics;

/** Under how many of these seeds the goal is reached. */
export const winsOf = (set: AnyConfig, seeds: readonly number[]): number =>
  seeds.filter((seed) => {
    const metrics = metricsOf('own-settings', { set, seed });
    return goals[0].want.every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
  }).length;
