// Runs of the trace model for its tests: figures at the end, over one seed or thirty.

import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { trace } from '@/engine/models/trace/model';
import { type ScenarioId, scenarios } from '@/engine/models/trace/scenarios';

interface Differing {
  readonly set?: AnyConfig;
  readonly seed?: number;
  readonly durationMs?: number;
  readonly acts?: readonly Act[];
}

/** A scenario's run at its end, without log and tracks unless they are asked for. */
export function played(id: ScenarioId, { set, seed, durationMs, acts }: Differing = {}, rows = 0) {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const run = startRun(trace, {
    scenario: id,
    logLimit: rows,
    trackLimit: rows,
    ...(set && { set }),
    ...(seed !== undefined && { seed }),
    ...(durationMs !== undefined && { durationMs }),
    ...(acts && { acts }),
  });
  run.advanceTo(durationMs ?? scenario.durationMs);
  return run;
}

export const atEnd = (id: ScenarioId, differing: Differing = {}): Metrics =>
  played(id, differing).snapshot().metrics;

const known = new Map<string, readonly Metrics[]>();

/** The same scenario under seeds 1 to 30; asked for again, it is not run again. */
export function thirtyRuns(id: ScenarioId, differing: Differing = {}): readonly Metrics[] {
  const key = `${id} ${JSON.stringify(differing)}`;
  const runs =
    known.get(key) ??
    Array.from({ length: 30 }, (_, i) => atEnd(id, { ...differing, seed: i + 1 }));
  known.set(key, runs);
  return runs;
}

/** A metric of those runs; one without data is not a number. */
export const thirty = (
  id: ScenarioId,
  metric: string,
  differing: Differing = {},
): readonly number[] => thirtyRuns(id, differing).map((metrics) => metrics[metric] ?? Number.NaN);

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/** From the third smallest of thirty to the third largest: eight in ten lie there. */
export function middleOf(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[3] as number, sorted[26] as number];
}

/** By how many standard errors, estimated from the values themselves, their mean is off. */
export function errorsOff(values: readonly number[], expected: number): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const variance = squares / (values.length - 1) / values.length;
  return Math.abs(mean - expected) / Math.sqrt(variance);
}
