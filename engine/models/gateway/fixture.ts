// Runs of the gateway model for its tests: figures at the end, over one seed or thirty.

import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig, Metrics, Run } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { gateway } from '@/engine/models/gateway/model';
import { goals, type ScenarioId, scenarios } from '@/engine/models/gateway/scenarios';

interface More {
  readonly seed?: number;
  readonly acts?: readonly Act[];
  readonly untilMs?: number;
  /** With log and tracks. */
  readonly isSeen?: true;
}

/** A run of a scenario, to its end unless something else is said. */
export function ended(
  scenario: ScenarioId,
  set: AnyConfig = {},
  { isSeen, untilMs, ...given }: More = {},
): Run {
  const limits = isSeen ? { trackLimit: 1_000_000 } : { logLimit: 0 };
  const run = startRun(gateway, { scenario, set, ...limits, ...given });
  run.advanceTo(untilMs ?? scenarios.find(({ id }) => id === scenario)?.durationMs ?? 0);
  return run;
}

export const atEnd = (scenario: ScenarioId, set: AnyConfig = {}, seed?: number): Metrics =>
  ended(scenario, set, seed === undefined ? {} : { seed }).snapshot().metrics;

export const seeds: readonly number[] = Array.from({ length: 30 }, (_, i) => i + 1);

export const over = (
  scenario: ScenarioId,
  set: AnyConfig = {},
  which: readonly number[] = seeds,
): readonly Metrics[] => which.map((seed) => atEnd(scenario, set, seed));

export const meanOf = (all: readonly Metrics[], metric: string): number =>
  all.reduce((sum, one) => sum + (one[metric] ?? Number.NaN), 0) / all.length;

/** The smallest and largest of the middle 80 %. */
export function middleOf(all: readonly Metrics[], metric: string): readonly [number, number] {
  const sorted = all.map((one) => one[metric] ?? Number.NaN).toSorted((a, b) => a - b);
  const left = Math.floor(sorted.length / 10);
  return [sorted[left] as number, sorted[sorted.length - 1 - left] as number];
}

/** In how many of them the goal is reached. */
export const winsOf = (set: AnyConfig, which: readonly number[] = seeds): number =>
  over('lunch-minute', set, which).filter((metrics) =>
    goals[0].want.every(({ metric, sense, bound }) => {
      const value = metrics[metric] ?? Number.NaN;
      return sense === 'atMost' ? value <= bound : value >= bound;
    }),
  ).length;
