// Runs of the runaway model for its tests.

import { type StartOptions, startRun } from '@/engine/kernel/run';
import { runaway } from '@/engine/models/runaway/model';
import { type ScenarioId, scenarios } from '@/engine/models/runaway/scenarios';

export const THIRTY = Array.from({ length: 30 }, (_, i) => i + 1);

type Options = Pick<StartOptions, 'seed' | 'set' | 'acts' | 'durationMs' | 'trackLimit'> & {
  readonly logLimit?: number;
};

/** A run of a scenario at its end, or after `durationMs`. */
export function finished(scenario: ScenarioId, options: Options = {}) {
  const lasts = scenarios.find(({ id }) => id === scenario)?.durationMs ?? Number.NaN;
  const run = startRun(runaway, { scenario, trackLimit: 0, logLimit: 0, ...options });
  run.advanceTo(options.durationMs ?? lasts);
  return run;
}

export const metricsOf = (scenario: ScenarioId, options: Options = {}) =>
  finished(scenario, options).snapshot().metrics;

/** A metric at the end of a scenario, under each of thirty seeds. */
export const overSeeds = (scenario: ScenarioId, metric: string, options: Options = {}) =>
  THIRTY.map((seed) => metricsOf(scenario, { ...options, seed })[metric] ?? Number.NaN);

export const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

export const rangeOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];
