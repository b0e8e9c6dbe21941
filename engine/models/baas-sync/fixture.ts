// Runs of the baas-sync model as its tests ask for them.

import type { Act } from '@/engine/kernel/acts';
import type { GoalSpec, Metrics, Run } from '@/engine/kernel/contract';
import { startRun } from '@/engine/kernel/run';
import { kindIndex } from '@/engine/models/baas-sync/config';
import { baasSync } from '@/engine/models/baas-sync/model';
import { type ScenarioId, scenarios } from '@/engine/models/baas-sync/scenarios';

export type Knobs = Readonly<Record<string, number | string>>;

export const THIRTY = Array.from({ length: 30 }, (_, i) => i + 1);

/** Something done on a tablet, counted from 1, or on all. */
export const act = (atSec: number, name: string, tablet: number | null = null): Act => ({
  atMs: atSec * 1_000,
  act: name,
  on: tablet === null ? null : `tablet-${tablet}`,
  to: null,
});

interface Options {
  readonly seed?: number;
  readonly set?: Knobs;
  readonly acts?: readonly Act[];
}

/** A scenario from its beginning to its end. */
export function finished(scenario: ScenarioId, options: Options = {}): Run {
  const run = startRun(baasSync, { scenario, ...options });
  run.advanceTo(scenarios.find(({ id }) => id === scenario)?.durationMs ?? Number.NaN);
  return run;
}

/** The same without its log, for runs of many events. */
export function metricsOf(scenario: ScenarioId, options: Options = {}): Record<string, number> {
  const run = startRun(baasSync, { scenario, ...options, logLimit: 0 });
  run.advanceTo(scenarios.find(({ id }) => id === scenario)?.durationMs ?? Number.NaN);
  return numbersOf(run.snapshot().metrics);
}

/** Whether a run ends where a goal wants it. */
export function reaches(
  { scenario, want }: Pick<GoalSpec, 'want'> & { scenario: ScenarioId },
  options: Options,
): boolean {
  const metrics = metricsOf(scenario, options);
  return want.every(({ metric, sense, bound }) => {
    const value = metrics[metric] ?? Number.NaN;
    return sense === 'atMost' ? value <= bound : value >= bound;
  });
}

/** A metric without data reads as not a number. */
export const numbersOf = (metrics: Metrics): Record<string, number> =>
  Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, value ?? Number.NaN]));

/** The values of one kind of event, in order. */
export function valuesOf({ log }: Run, kind: keyof typeof kindIndex): number[] {
  const { columns } = log;
  return Array.from(columns.value).filter((_, row) => columns.kind[row] === kindIndex[kind]);
}

/** By hand: nobody comes by himself, and nothing is cut by the knobs. */
export const BY_HAND: Knobs = { customers: 'none', cutTablets: 0 };
