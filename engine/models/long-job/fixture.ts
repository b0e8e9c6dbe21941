// Runs of the long job for its tests.

import { type StartOptions, startRun } from '@/engine/kernel/run';
import { longJob } from '@/engine/models/long-job/model';
import type { ScenarioId } from '@/engine/models/long-job/scenarios';

export const seeds = Array.from({ length: 30 }, (_, i) => i + 1);
export const MINUTE_MS = 60_000;

type Options = Pick<
  StartOptions,
  'seed' | 'set' | 'acts' | 'durationMs' | 'trackLimit' | 'logLimit'
>;
type Set = Readonly<Record<string, number | string>>;

/** A run of a scenario at its end, or at `durationMs`. */
export function finished(scenario: ScenarioId, options: Options = {}) {
  const end = longJob.scenarios.find(({ id }) => id === scenario)?.durationMs ?? 0;
  const run = startRun(longJob, { scenario, trackLimit: 0, logLimit: 0, ...options });
  run.advanceTo(options.durationMs ?? end);
  return run;
}

export const metricsOf = (scenario: ScenarioId, options: Options = {}) =>
  finished(scenario, options).snapshot().metrics;

/** A metric at the end of a run of each seed, times in minutes; NaN where there is none. */
export const over = (
  scenario: ScenarioId,
  set: Set,
  metric: 'finish' | 'billed' | 'wasted' | 'ready' | 'cost' | 'done',
  options: Options = {},
): number[] =>
  seeds.map((seed) => {
    const value = metricsOf(scenario, { ...options, seed, set })[metric] ?? Number.NaN;
    return metric === 'cost' || metric === 'done' ? value : value / MINUTE_MS;
  });

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The third smallest and the third largest of thirty: nine in ten lie above, and below. */
export function tenths(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[2] ?? Number.NaN, sorted.at(-3) ?? Number.NaN];
}
