// Runs of the team-lines model for its tests: figures at the end of five years, over one seed or many.

import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { WORKDAY_MS } from '@/engine/kernel/metric';
import { startRun } from '@/engine/kernel/run';
import { teamLines } from '@/engine/models/team-lines/model';
import type { ScenarioId } from '@/engine/models/team-lines/scenarios';

export const FIVE_YEARS = 1_250;

/** Metrics of a run without log and tracks; `days` are working days. */
export function atEnd(
  scenario: ScenarioId,
  set: AnyConfig = {},
  seed?: number,
  days = FIVE_YEARS,
): Metrics {
  const durationMs = days * WORKDAY_MS;
  const run = startRun(teamLines, {
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

export const leadDays = (metrics: Metrics): number => (metrics.lead ?? Number.NaN) / WORKDAY_MS;

const seeds = Array.from({ length: 30 }, (_, i) => i + 1);
/** The same scenario under thirty seeds. */
export const thirty = (scenario: ScenarioId, set: AnyConfig = {}): readonly Metrics[] =>
  seeds.map((seed) => atEnd(scenario, set, seed));

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;
