// The same scenario under one seed after another, and how its results scatter.

import { refuse } from '@/engine/kernel/refusal';
import { MOST_SEEDS, type SpreadResult, spreadOfResults } from '@/engine/kernel/spread';
import { refuseTooMany, type ScenarioResult } from '@/engine/scenario/run';
import type { Scenario } from '@/engine/scenario/schema';

export interface SeedsResult {
  /** The seeds from `first` to `last`, each of them once. */
  readonly seeds: { readonly first: number; readonly last: number; readonly count: number };
  /** As a run gives them, with a `Spread` for each number. */
  readonly platforms: readonly SpreadResult[];
}

/**
 * The scenario once for each of `count` seeds: its own, the next, and so on. Throws a Refusal when there
 * are too many of them, or too many requests in all of them together.
 */
export function scenariosOver(scenario: Scenario, count: number): readonly Scenario[] {
  const { seed: first = 1 } = scenario;
  if (!(Number.isInteger(count) && count >= 1 && count <= MOST_SEEDS)) {
    refuse('--seeds', count, `a whole number from 1 to ${MOST_SEEDS}`);
  }
  if (first > Number.MAX_SAFE_INTEGER - count + 1) {
    refuse('seed', first, `at most ${Number.MAX_SAFE_INTEGER - count + 1} with ${count} seeds`);
  }
  refuseTooMany(scenario, count);
  return Array.from({ length: count }, (_, i) => ({ ...scenario, seed: first + i }));
}

/** One result of several, in the order of their seeds. Throws a RangeError when there is none. */
export function spreadOverSeeds(results: readonly ScenarioResult[]): SeedsResult {
  const [first] = results;
  const last = results.at(-1);
  if (first === undefined || last === undefined)
    throw new RangeError('results: none; at least one');
  return {
    seeds: { first: first.seed, last: last.seed, count: results.length },
    platforms: first.platforms.map((_, i) =>
      spreadOfResults(results.flatMap(({ platforms }) => platforms.slice(i, i + 1))),
    ),
  };
}
