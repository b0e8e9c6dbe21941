// Which knobs a figure shows, and what one's own run is to reach with them.

import type { AnyConfig } from '@/player/types';
import { isRelevant } from '@/player/when';
import type { SimDefinition } from './definition';
import type { FigureProps } from './figure-props';
import { type Goal, parseGoals } from './goal';

export interface KnobPlan {
  readonly goals: readonly Goal[];
  /** Knobs beside the stage. */
  readonly knobs: readonly string[];
  /** Knobs that are asked for; none in the scenario of a goal. */
  readonly rest: readonly string[];
}

/** The goal that an author wrote; else that of the scenario, where it has one. */
export const goalsOf = (sim: SimDefinition, scenario: string, goal: string | null) =>
  goal === null ? (ownGoal(sim, scenario)?.want ?? []) : parseGoals(goal);

export function knobPlan(
  sim: SimDefinition,
  scenario: string,
  { goal, knobs: wished }: Pick<FigureProps, 'goal' | 'knobs'>,
): KnobPlan {
  const own = ownGoal(sim, scenario);
  const knobs = wished ?? own?.knobs ?? sim.mainKnobs;
  return {
    goals: goalsOf(sim, scenario, goal),
    knobs,
    rest: own ? [] : Object.keys(sim.params).filter((name) => !knobs.includes(name)),
  };
}

/** Whether what is reached by one knob may be reached by another as well: one without a bearing on the run is none. */
export const hasOtherWays = (
  { params }: Pick<SimDefinition, 'params'>,
  { knobs, rest }: Pick<KnobPlan, 'knobs' | 'rest'>,
  { isLab, config }: { readonly isLab: boolean; readonly config: AnyConfig },
): boolean =>
  [...knobs, ...(isLab ? rest : [])].filter((name) => isRelevant(params, name, config)).length > 1;

const ownGoal = (sim: SimDefinition, id: string) =>
  sim.goals?.find(({ scenario }) => scenario === id) ?? null;
