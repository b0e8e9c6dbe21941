// Who wins does not hang on luck: the scenarios, and the goal, under thirty other seeds than their own.

import { expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { singleKnobs } from '@/engine/models/four-eras/fixture';
import { winners, winnersOf } from '@/engine/models/four-eras/judge';
import { fourEras } from '@/engine/models/four-eras/model';
import { goals, type JudgedScenario, scenarios } from '@/engine/models/four-eras/scenarios';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);
const judged: readonly JudgedScenario[] = scenarios;

/** In one lunch of thirty the group loses a little more than one in a thousand, and functions win. */
const EXCEPTIONS: Readonly<Record<string, number>> = { 'lunch-rush': 1 };

const isPromised = ({ criteria }: JudgedScenario): boolean => criteria === undefined;

test.each(judged.filter(isPromised))('$id, thirty seeds', (scenario) => {
  const won = SEEDS.filter((seed) => {
    const run = startRun(fourEras, { scenario: scenario.id, seed, logLimit: 0 });
    run.advanceTo(scenario.durationMs);
    const best = winnersOf(scenario, run.snapshot().metrics);
    return best.length === 1 && best[0] === winners[scenario.id as keyof typeof winners];
  });
  expect(won).toHaveLength(SEEDS.length - (EXCEPTIONS[scenario.id] ?? 0));
});

test.each(
  judged
    .filter((scenario) => !isPromised(scenario))
    .flatMap((scenario) => SEEDS.slice(0, 4).map((seed) => ({ ...scenario, seed }))),
)('$id, seed $seed', ({ seed, ...scenario }) => {
  const run = startRun(fourEras, { scenario: scenario.id, seed, logLimit: 0 });
  run.advanceTo(scenario.durationMs);
  const metrics = run.snapshot().metrics;
  expect(winnersOf({ ...scenario, seed }, metrics)).toEqual([
    winners[scenario.id as keyof typeof winners],
  ]);
});

const [goal] = goals;

/** In how many of thirty lunches the goal is reached. */
const wonWith = (set: Readonly<Record<string, number>>): number =>
  SEEDS.filter((seed) => {
    const run = startRun(fourEras, { scenario: goal.scenario, seed, set, logLimit: 0 });
    run.advanceTo(60 * 60_000);
    const { metrics } = run.snapshot();
    return goal.want.every(({ metric, bound }) => (metrics[metric] ?? Infinity) <= bound);
  }).length;

test('the goal is reached by its stored solution in every lunch', () => {
  expect(wonWith(goal.solution)).toBe(SEEDS.length);
});

test.each(singleKnobs)('%j alone reaches it in at most two lunches of thirty', (set) => {
  expect(wonWith(set)).toBeLessThanOrEqual(2);
});

test('VMs added by hand before the rise keep the promise in every lunch, and cost more than the goal allows', () => {
  const acts = [{ atMs: 560_000, act: 'addVms', on: null, to: null }];
  for (const seed of SEEDS) {
    const run = startRun(fourEras, { scenario: goal.scenario, seed, acts, logLimit: 0 });
    run.advanceTo(60 * 60_000);
    const { metrics } = run.snapshot();
    expect(metrics['autoscaling.kept'], `seed ${seed}`).toBe(1);
    expect(metrics['autoscaling.month'], `seed ${seed}`).toBeGreaterThan(400);
  }
});
