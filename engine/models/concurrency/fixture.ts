// Runs of the concurrency model for its tests.

import type { Act } from '@/engine/kernel/acts';
import type { Metrics } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { concurrency } from '@/engine/models/concurrency/model';
import { goals, type ScenarioId, scenarios } from '@/engine/models/concurrency/scenarios';

export const THIRTY = Array.from({ length: 30 }, (_, i) => i + 1);
/** Enough to see a fault; what is said of thirty is tested with all of them in the theory. */
export const SIX = THIRTY.slice(0, 6);

interface Options {
  readonly seed?: number;
  readonly set?: Readonly<Record<string, number | string>>;
  readonly acts?: readonly Act[];
  /** Without it, as long as the scenario lasts. */
  readonly untilMs?: number;
}

/** A scenario at its end, without log and tracks unless they are asked for. */
export function finished(scenario: ScenarioId, options: Options & { isSeen?: true } = {}) {
  const { isSeen, untilMs, ...given } = options;
  const { durationMs } = scenarios.find(({ id }) => id === scenario) ?? { durationMs: 0 };
  const limits = isSeen ? { trackLimit: 1_000_000 } : { logLimit: 0 };
  const run = startRun(concurrency, { scenario, ...limits, ...given });
  run.advanceTo(untilMs ?? durationMs);
  return run;
}

/** A number at the end of a scenario: a metric or a count. */
export function numberOf(scenario: ScenarioId, name: string, options: Options = {}): number {
  const { metrics, counts } = finished(scenario, options).snapshot();
  return metrics[name] ?? counts[name] ?? Number.NaN;
}

export const overSeeds = (
  scenario: ScenarioId,
  name: string,
  options: Options = {},
  seeds: readonly number[] = THIRTY,
) => seeds.map((seed) => numberOf(scenario, name, { ...options, seed }));

/** The metrics of two functions under these limits, by seed: each run is made once. */
export function neighboursUnder(set: Readonly<Record<string, number>>, seeds: readonly number[]) {
  return seeds.map((seed) => {
    const key = JSON.stringify([set, seed]);
    const known = kept.get(key) ?? finished('neighbours', { seed, set }).snapshot().metrics;
    kept.set(key, known);
    return known;
  });
}
const kept = new Map<string, Metrics>();

/** In how many of them the goal is reached. */
export const winsOf = (set: Readonly<Record<string, number>>, seeds: readonly number[]): number =>
  neighboursUnder(set, seeds).filter((metrics) =>
    goals[0].want.every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound),
  ).length;

export const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

export const act = (atMs: number, name: 'slow' | 'mend' | 'raise'): Act => ({
  atMs,
  act: name,
  on: null,
  to: null,
});
