// Runs of the release-train model for its tests: figures at the end of a scenario, over one seed or thirty.

import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { releaseTrain } from '@/engine/models/release-train/model';
import { type ScenarioId, scenarios } from '@/engine/models/release-train/scenarios';

export const MINUTE_MS = 60_000;
export const DAY_MS = 1_440 * MINUTE_MS;

/** Metrics of a run without log and tracks. */
export function atEnd(id: ScenarioId, set: AnyConfig = {}, seed?: number): Metrics {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(releaseTrain, {
    scenario: id,
    set,
    seed: seed ?? scenario.seed,
    logLimit: 0,
    trackLimit: 0,
  });
  run.advanceTo(scenario.durationMs);
  return run.snapshot().metrics;
}

const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

/** The same scenario under thirty seeds. */
export const thirty = (id: ScenarioId, set: AnyConfig = {}): readonly Metrics[] =>
  seeds.map((seed) => atEnd(id, set, seed));

export const column = (runs: readonly Metrics[], metric: string): readonly number[] =>
  runs.map((metrics) => metrics[metric] ?? Number.NaN);

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;
