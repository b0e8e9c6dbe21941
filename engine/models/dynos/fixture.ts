// Runs of the app for its tests.

import type { Metrics } from '@/engine/kernel/contract';
import { type StartOptions, startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { dynos } from '@/engine/models/dynos/model';
import type { ScenarioId } from '@/engine/models/dynos/scenarios';

export const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

type Options = Pick<StartOptions, 'seed' | 'set' | 'acts' | 'durationMs' | 'trackLimit'>;
type Set = NonNullable<StartOptions['set']>;

/** A run of a scenario at its end, or at `untilMs`. */
export function finished(scenario: ScenarioId, options: Options = {}, untilMs?: number) {
  const end = dynos.scenarios.find(({ id }) => id === scenario)?.durationMs ?? 0;
  const run = startRun(dynos, { scenario, ...options });
  run.advanceTo(untilMs ?? options.durationMs ?? end);
  return run;
}

/** The same, and what its tracks say. */
export function tracked(scenario: ScenarioId, options: Options = {}, untilMs?: number) {
  const run = finished(scenario, { trackLimit: 1_000_000, ...options }, untilMs);
  return { run, tracks: new TrackReader(run.tracks()) };
}

/** What thirty runs came to; kept, because several tests ask for the same ones. */
const known = new Map<string, readonly Metrics[]>();

/** A metric at the end of each of thirty runs. */
export function over(metric: string, scenario: ScenarioId, set: Set = {}): number[] {
  const key = `${scenario} ${JSON.stringify(set)}`;
  const runs =
    known.get(key) ?? seeds.map((seed) => finished(scenario, { seed, set }).snapshot().metrics);
  known.set(key, runs);
  return runs.map((metrics) => metrics[metric] ?? Number.NaN);
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The third smallest and the third largest of thirty: nine in ten lie above, and below. */
export function tenths(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[2] ?? Number.NaN, sorted.at(-3) ?? Number.NaN];
}
