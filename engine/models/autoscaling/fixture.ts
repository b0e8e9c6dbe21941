// Runs of the VM group for its tests.

import { type StartOptions, startRun } from '@/engine/kernel/run';
import { kindIndex } from '@/engine/models/autoscaling/config';
import { autoscaling } from '@/engine/models/autoscaling/model';
import type { ScenarioId } from '@/engine/models/autoscaling/scenarios';

export const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

type Options = Pick<StartOptions, 'seed' | 'set' | 'acts' | 'durationMs' | 'trackLimit'>;
type Set = NonNullable<StartOptions['set']>;

/** A run of a scenario at its end, or at `durationMs`. */
export function finished(scenario: ScenarioId, options: Options = {}) {
  const end = autoscaling.scenarios.find(({ id }) => id === scenario)?.durationMs ?? 0;
  const run = startRun(autoscaling, { scenario, ...options });
  run.advanceTo(options.durationMs ?? end);
  return run;
}

/** A metric at the end of a run; NaN where it has no value. */
export const metricOf = (metric: string, scenario: ScenarioId, options: Options = {}): number =>
  finished(scenario, options).snapshot().metrics[metric] ?? Number.NaN;

/** The same for each of thirty seeds. */
export const over = (metric: string, scenario: ScenarioId, set: Set = {}): number[] =>
  seeds.map((seed) => metricOf(metric, scenario, { seed, set }));

/** The group's decisions: when, in seconds, and of which size it is then. */
export function decisionsOf(scenario: ScenarioId, set: Set = {}) {
  const { columns } = finished(scenario, { set }).log;
  const { length, kind, atMs, object } = columns;
  const rows = Array.from({ length }, (_, row) => row).filter(
    (row) => kind[row] === kindIndex.grow || kind[row] === kindIndex.shrink,
  );
  return rows.map((row) => [(atMs[row] ?? Number.NaN) / 1000, object[row]] as const);
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The third smallest and the third largest of thirty: nine in ten lie above, and below. */
export function tenths(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[2] ?? Number.NaN, sorted.at(-3) ?? Number.NaN];
}

export const countOf = (values: readonly number[], keep: (value: number) => boolean): number =>
  values.filter(keep).length;
