// Runs of the sleeping function for its tests.

import { type StartOptions, startRun } from '@/engine/kernel/run';
import { sleepingFunction } from '@/engine/models/sleeping-function/model';
import type { ScenarioId } from '@/engine/models/sleeping-function/scenarios';

export const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

type Options = Pick<
  StartOptions,
  'seed' | 'set' | 'acts' | 'durationMs' | 'trackLimit' | 'logLimit'
>;

/** A run of a scenario at its end, or at `durationMs`. */
export function finished(scenario: ScenarioId, options: Options = {}) {
  const end = sleepingFunction.scenarios.find(({ id }) => id === scenario)?.durationMs ?? 0;
  const run = startRun(sleepingFunction, { scenario, trackLimit: 0, logLimit: 0, ...options });
  run.advanceTo(options.durationMs ?? end);
  return run;
}

/** A metric at the end of a run of each seed. */
export const over = (
  scenario: ScenarioId,
  set: Readonly<Record<string, number | string>>,
  metric: string,
  from: readonly number[] = seeds,
): number[] =>
  from.map((seed) => finished(scenario, { seed, set }).snapshot().metrics[metric] ?? Number.NaN);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The third smallest and the third largest of thirty: nine in ten lie above, and below. */
export function tenths(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[2] ?? Number.NaN, sorted.at(-3) ?? Number.NaN];
}
