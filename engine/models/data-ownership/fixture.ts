// Runs of the data-ownership model for its tests: figures at the end, over one seed or thirty.

import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { dataOwnership } from '@/engine/models/data-ownership/model';
import { type ScenarioId, scenarios } from '@/engine/models/data-ownership/scenarios';

/** Metrics at the end of a scenario, without log and tracks. */
export function atEnd(
  id: ScenarioId,
  set: AnyConfig = {},
  seed?: number,
  acts?: readonly Act[],
): Metrics {
  const durationMs = scenarios.find((one) => one.id === id)?.durationMs ?? 0;
  const run = startRun(dataOwnership, {
    scenario: id,
    set,
    logLimit: 0,
    trackLimit: 0,
    ...(seed !== undefined && { seed }),
    ...(acts && { acts }),
  });
  run.advanceTo(durationMs);
  return run.snapshot().metrics;
}

const known = new Map<string, readonly Metrics[]>();

/** The same scenario under seeds 1 to 30; asked for again, it is not run again. */
export function thirtyRuns(
  id: ScenarioId,
  set: AnyConfig = {},
  acts?: readonly Act[],
): readonly Metrics[] {
  const key = `${id} ${JSON.stringify([set, acts])}`;
  const runs = known.get(key) ?? Array.from({ length: 30 }, (_, i) => atEnd(id, set, i + 1, acts));
  known.set(key, runs);
  return runs;
}

export const thirty = (id: ScenarioId, metric: string, set: AnyConfig = {}): readonly number[] =>
  thirtyRuns(id, set).map((metrics) => metrics[metric] ?? Number.NaN);

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/** By how many standard errors, estimated from the values themselves, their mean is off. */
export function errorsOff(values: readonly number[], expected: number): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const variance = squares / (values.length - 1) / values.length;
  return Math.abs(mean - expected) / Math.sqrt(variance);
}
