// The runs of the shop as its tests, and the lesson's, ask for them: one, or thirty with seeds 1 to 30.

import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { resilience } from '@/engine/models/resilience/model';
import { goals, type ScenarioId, scenarios } from '@/engine/models/resilience/scenarios';

export const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);

export interface At {
  readonly metrics: Metrics;
  readonly counts: Readonly<Record<string, number>>;
}

/** A run at its end or at a moment, with the scenario's own seed where none is given. */
export function at(id: ScenarioId, set: AnyConfig = {}, seed?: number, tMs?: number): At {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new RangeError(`no scenario ${id}`);
  const run = startRun(resilience, {
    scenario: id,
    set,
    seed: seed ?? scenario.seed,
    logLimit: 0,
  });
  run.advanceTo(tMs ?? scenario.durationMs);
  return run.snapshot();
}

export const over30 = (id: ScenarioId, set: AnyConfig = {}, tMs?: number): readonly At[] =>
  SEEDS.map((seed) => at(id, set, seed, tMs));

export const valuesOf = (runs: readonly At[], metric: string): readonly number[] =>
  runs.map(({ metrics }) => metrics[metric] ?? Number.NaN);
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;
export const rangeOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

export const percent = (share: number | null | undefined): number =>
  Math.floor(100 * (share ?? Number.NaN) + 0.5);
export const meanPercent = (runs: readonly At[], metric: string): number =>
  percent(meanOf(valuesOf(runs, metric)));
export const rangePercent = (runs: readonly At[], metric: string): readonly number[] =>
  rangeOf(valuesOf(runs, metric)).map(percent);

export const lostOf = ({ counts }: At, entry: string): number =>
  ['failed', 'rejected', 'timedOut'].reduce(
    (sum, how) => sum + (counts[`${entry}.${how}`] ?? Number.NaN),
    0,
  );

export const isWon = ({ metrics }: At): boolean =>
  goals[0].want.every(({ metric, sense, bound }) => {
    const value = metrics[metric] ?? Number.NaN;
    return sense === 'atMost' ? value <= bound : value >= bound;
  });

/** In how many of the seeds these knobs reach the goal. */
export const wins = (set: AnyConfig, seeds: readonly number[]): number =>
  seeds.filter((seed) => isWon(at(goals[0].scenario, set, seed))).length;
