// Runs of the workflow model for its tests: figures at the end, over one seed or thirty.

import type { AnyConfig, Metrics, Run } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { workflow } from '@/engine/models/workflow/model';
import { type ScenarioId, scenarios } from '@/engine/models/workflow/scenarios';

export const durationOf = (id: ScenarioId): number =>
  scenarios.find((one) => one.id === id)?.durationMs ?? 0;

/** A run of a scenario, to its end. */
export function ended(
  scenario: ScenarioId,
  set: AnyConfig = {},
  more: {
    readonly seed?: number;
    readonly logLimit?: number;
    readonly trackLimit?: number;
    readonly acts?: Parameters<typeof workflow.start>[0]['acts'];
  } = {},
): Run {
  const run = startRun(workflow, { scenario, set, logLimit: 0, ...more });
  run.advanceTo(durationOf(scenario));
  return run;
}

export const atEnd = (scenario: ScenarioId, set: AnyConfig = {}, seed?: number): Metrics =>
  ended(scenario, set, seed === undefined ? {} : { seed }).snapshot().metrics;

export const seeds: readonly number[] = Array.from({ length: 30 }, (_, i) => i + 1);

/** The same scenario under thirty seeds. */
export const thirty = (scenario: ScenarioId, set: AnyConfig = {}): readonly Metrics[] =>
  seeds.map((seed) => atEnd(scenario, set, seed));

export const meanOf = (all: readonly Metrics[], metric: string): number =>
  all.reduce((sum, one) => sum + (one[metric] ?? Number.NaN), 0) / all.length;

/** The smallest and largest of the middle 80 %: three of thirty lie on either side. */
export function middleOf(all: readonly Metrics[], metric: string): readonly [number, number] {
  const sorted = all.map((one) => one[metric] ?? Number.NaN).toSorted((a, b) => a - b);
  return [sorted[3] as number, sorted[26] as number];
}
