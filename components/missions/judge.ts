// Whether a run wins the stars of a mission, and how many of thirty do.

import { type Goal, isMet } from '@/components/figure/goal';
import type { AnyConfig, Metrics, MissionSpec } from '@/player/types';
import { type Star, stars } from '@/store/mission-tries';

/** Runs that judge a try: the one on stage, and those of the seeds that follow. */
export const RUNS = 30;
/** So many of them must hold for a star. */
export const NEEDED = 24;

/** How the mission was gone about: the same in every run. */
export interface Way {
  readonly config: AnyConfig;
  /** How the knobs were found. */
  readonly found: AnyConfig;
  /** How often somebody acted while the run went on. */
  readonly acts: number;
}

export type Stars = Readonly<Record<Star, boolean>>;

/** The sum that the bill is about; null where one of its metrics has no data. */
export function billOf({ bill }: Pick<MissionSpec, 'bill'>, metrics: Metrics): number | null {
  const values = bill.sum.map((name) => metrics[name] ?? null);
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );
}

export const movedKnobs = ({ knobs }: Pick<MissionSpec, 'knobs'>, { config, found }: Way) =>
  knobs.filter((name) => config[name] !== found[name]);

function hasNoToil(mission: MissionSpec, way: Way): boolean {
  return mission.toil.every((rule) => {
    if ('moved' in rule) return movedKnobs(mission, way).length <= rule.moved;
    if ('acts' in rule) return way.acts <= rule.acts;
    const value = way.config[rule.knob];
    return 'is' in rule ? value === rule.is : Number(value) <= rule.atMost;
  });
}

/** Bill and toil count only where the goal is reached. */
export function starsOf(mission: MissionSpec, way: Way, metrics: Metrics): Stars {
  const goal = mission.goal.every((one: Goal) => isMet(one, metrics));
  const bill = billOf(mission, metrics);
  return {
    goal,
    bill: goal && bill !== null && bill <= mission.bill.atMost,
    toil: goal && hasNoToil(mission, way),
  };
}

/** In how many of the runs each star was won. */
export function tally(
  mission: MissionSpec,
  way: Way,
  runs: readonly Metrics[],
): Readonly<Record<Star, number>> {
  const each = runs.map((metrics) => starsOf(mission, way, metrics));
  const count = (star: Star): number => each.filter((won) => won[star]).length;
  return { goal: count('goal'), bill: count('bill'), toil: count('toil') };
}

/** A star is won over thirty runs, or not: one run proves nothing. */
export const wonOver = (counts: Readonly<Record<Star, number>>): readonly Star[] =>
  stars.filter((star) => counts[star] >= NEEDED);
