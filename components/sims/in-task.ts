// A simulator as an assignment has it: one scenario as the teacher set it, a few knobs to turn, and what is to be reached.

import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import type { Goal } from '@/components/figure/goal';
import type { Act, AnyConfig } from '@/player/types';
import { offering } from './in-mission';

/** What an assignment asks, as plain data. Equal tasks are judged alike, whatever their title and due date say. */
export interface Task {
  readonly sim: string;
  readonly scenario: string;
  /** Every knob as it is handed out. */
  readonly config: AnyConfig;
  /** The knobs that may be turned, in the order of the declaration. */
  readonly free: readonly string[];
  /** Whether the learner may act while the run goes on. */
  readonly canAct: boolean;
  /** Whose customers come; null where the learner may let others come. */
  readonly seed: number | null;
  readonly want: readonly Goal[];
}

/** What the scenario itself does is part of the task; beyond that no act is done, or none that turns a locked knob. */
export function mayAct(task: Task, scripted: readonly Act[], acts: readonly Act[]): boolean {
  if (JSON.stringify(acts) === JSON.stringify(scripted)) return true;
  return task.canAct && acts.every(({ on, to }) => to === null || task.free.includes(on ?? ''));
}

/** The simulator with everything but the task's own knobs locked. Throws a RangeError for a scenario that it has not. */
export function inTask(sim: SimDefinition, task: Task): SimDefinition {
  const { toBill: _bill, presets: _presets, choices: _choices, missions: _missions, ...rest } = sim;
  const scenario = scenarioOf(sim, task.scenario);
  const { free: knobs, want, config: set } = task;
  return {
    ...rest,
    mainKnobs: knobs,
    scenarios: [{ ...scenario, set, seed: task.seed ?? scenario.seed }],
    goals: [{ scenario: task.scenario, knobs, want, solution: {} }],
    stage: offering(
      sim.stage,
      ({ on, to = null }) => task.canAct && (to === null || knobs.includes(on ?? '')),
    ),
    isSeedFixed: task.seed !== null,
    areActsFixed: !task.canAct,
  };
}
