// Runs of the consistency model for its tests: figures at the end, over one seed or thirty.

import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { consistency } from '@/engine/models/consistency/model';
import { type ScenarioId, scenarios } from '@/engine/models/consistency/scenarios';

const lengthOf = (id: ScenarioId): number =>
  scenarios.find((one) => one.id === id)?.durationMs ?? 0;

/** A scenario run to its end, without log and tracks. */
export function ended(
  id: ScenarioId,
  set: AnyConfig = {},
  seed?: number,
  acts: readonly Act[] = [],
) {
  const options = { scenario: id, set, acts, logLimit: 0, trackLimit: 0 };
  const run = startRun(consistency, { ...options, ...(seed !== undefined && { seed }) });
  run.advanceTo(lengthOf(id));
  return run.snapshot();
}

export const atEnd = (id: ScenarioId, set: AnyConfig = {}, seed?: number): Metrics =>
  ended(id, set, seed).metrics;

const known = new Map<string, readonly Metrics[]>();

/** The same scenario under seeds 1 to 30; asked for again, it is not run again. */
export function thirtyRuns(id: ScenarioId, set: AnyConfig = {}): readonly Metrics[] {
  const key = `${id} ${JSON.stringify(set)}`;
  const runs = known.get(key) ?? Array.from({ length: 30 }, (_, i) => atEnd(id, set, i + 1));
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

/** The bounds between which all but the three lowest and the three highest of thirty values lie. */
export function mostOf(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[3] as number, sorted[26] as number];
}
