// The shop's goal as its tests ask for it.

import { startRun } from '@/engine/kernel/run';
import { resilience } from '@/engine/models/resilience/model';
import { goals } from '@/engine/models/resilience/scenarios';

export type Knobs = Readonly<Record<string, number | string>>;

/** In how many of the seeds these knobs reach the goal. */
export function wins(set: Knobs, seeds: readonly number[]): number {
  const [goal] = goals;
  return seeds.filter((seed) => {
    const run = startRun(resilience, { scenario: goal.scenario, seed, set, logLimit: 0 });
    run.advanceTo(120_000);
    const { metrics } = run.snapshot();
    return goal.want.every(({ metric, sense, bound }) => {
      const value = metrics[metric] ?? Number.NaN;
      return sense === 'atMost' ? value <= bound : value >= bound;
    });
  }).length;
}
