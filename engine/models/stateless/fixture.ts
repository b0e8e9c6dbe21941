// Runs of the stateless model for its tests.

import type { Act } from '@/engine/kernel/acts';
import { startRun } from '@/engine/kernel/run';
import { kindIndex } from '@/engine/models/stateless/config';
import { stateless } from '@/engine/models/stateless/model';
import { type ScenarioId, scenarios } from '@/engine/models/stateless/scenarios';

export const THIRTY = Array.from({ length: 30 }, (_, i) => i + 1);

interface Options {
  readonly seed?: number;
  readonly set?: Readonly<Record<string, number | string>>;
  readonly acts?: readonly Act[];
  /** Without it, as long as the scenario lasts. */
  readonly durationMs?: number;
}

/** A scenario at its end. */
export function finished(scenario: ScenarioId, options: Options = {}) {
  const { durationMs = Number.NaN } = scenarios.find(({ id }) => id === scenario) ?? {};
  const run = startRun(stateless, { scenario, trackLimit: 10_000, ...options });
  run.advanceTo(options.durationMs ?? durationMs);
  return run;
}

export const metricsOf = (scenario: ScenarioId, options: Options = {}) =>
  finished(scenario, options).snapshot().metrics;

/** A metric or count at the end of a scenario, under each of thirty seeds. */
export const overSeeds = (scenario: ScenarioId, name: string, set: Options['set'] = {}) =>
  THIRTY.map((seed) => {
    const { metrics, counts } = finished(scenario, { seed, set }).snapshot();
    return metrics[name] ?? counts[name] ?? Number.NaN;
  });

export const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

/** The numbers that customers were told, in order. */
export function numbersIn(run: ReturnType<typeof finished>): number[] {
  const { kind, value, length } = run.log.columns;
  return Array.from({ length }, (_, row) => row)
    .filter((row) => kind[row] === kindIndex.answer)
    .map((row) => value[row] ?? Number.NaN);
}

export const act = (atMs: number, name: 'order' | 'deploy' | 'reclaim'): Act => ({
  atMs,
  act: name,
  on: null,
  to: null,
});
