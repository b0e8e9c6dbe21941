// Runs of the placement model for its tests: figures at the end of five days, over one seed or many.

import type { AnyConfig, Snapshot } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { placement } from '@/engine/models/placement/model';
import { type ScenarioId, scenarios } from '@/engine/models/placement/scenarios';

/** A run without log and tracks, at its end. */
export function atEnd(id: ScenarioId, set: AnyConfig = {}, seed?: number): Snapshot {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(placement, {
    scenario: id,
    set,
    logLimit: 0,
    trackLimit: 0,
    ...(seed !== undefined && { seed }),
  });
  run.advanceTo(scenario.durationMs);
  return run.snapshot();
}

const seeds = Array.from({ length: 30 }, (_, i) => i + 1);
/** The same scenario under thirty seeds. */
export const thirty = (id: ScenarioId, set: AnyConfig = {}): readonly Snapshot[] =>
  seeds.map((seed) => atEnd(id, set, seed));

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/** One metric of each run; none may be without data. */
export const each = (runs: readonly Snapshot[], metric: string): readonly number[] =>
  runs.map(({ metrics }) => metrics[metric] ?? Number.NaN);
