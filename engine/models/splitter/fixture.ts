// Runs of the splitter model for its tests: figures at the end of a year, over one seed or many.

import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { MIN_MS } from '@/engine/models/splitter/config';
import { splitter } from '@/engine/models/splitter/model';
import type { ScenarioId } from '@/engine/models/splitter/scenarios';

export const DAY_MS = 86_400_000;

/** Metrics of a run without log and tracks. */
export function atEnd(
  scenario: ScenarioId,
  set: AnyConfig = {},
  seed?: number,
  days = 365,
): Metrics {
  const durationMs = days * DAY_MS;
  const run = startRun(splitter, {
    scenario,
    set,
    durationMs,
    logLimit: 0,
    trackLimit: 0,
    ...(seed !== undefined && { seed }),
  });
  run.advanceTo(durationMs);
  return run.snapshot().metrics;
}

/** The same scenario under thirty seeds. */
export const thirty = (scenario: ScenarioId, set: AnyConfig = {}): readonly Metrics[] =>
  Array.from({ length: 30 }, (_, i) => atEnd(scenario, set, i + 1));

/** One metric of each run; times in minutes. */
export const column = (runs: readonly Metrics[], metric: string): readonly number[] =>
  runs.map((one) => {
    const value = one[metric] ?? Number.NaN;
    return metric === 'down' || metric === 'leadTime' ? value / MIN_MS : value;
  });

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/** The tenth and the ninetieth percentile, by nearest rank. */
export function tenToNinety(values: readonly number[]): readonly [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] as number;
  return [at(0.1), at(0.9)];
}
