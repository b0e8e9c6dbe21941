// An assignment being made: what may still be missing from it, and how it is written into the page's address.

import type { SimDefinition } from '@/components/figure/definition';
import type { Goal } from '@/components/figure/goal';
import type { Task } from '@/components/sims/in-task';
import type { Locale } from '@/i18n/locales';
import { draftOf, firstDraft, type GoalDraft, goalOf } from './goal-draft';
import { type Assignment, taskOf } from './task-link';

export interface Draft {
  readonly sim: SimDefinition;
  /** Its goals are those of `goals`, as far as they are whole. */
  readonly task: Task;
  readonly goals: readonly GoalDraft[];
  readonly title: string;
  readonly due: string;
}

export function draftFrom(sim: SimDefinition, scenario: string, locale: Locale): Draft {
  const task = taskOf(sim, scenario);
  const goals = task.want.map((goal) => draftOf(sim, goal));
  return {
    sim,
    task,
    goals: goals.length > 0 ? goals : [firstDraft(sim, locale)],
    title: '',
    due: '',
  };
}

export const draftOfAssignment = (sim: SimDefinition, { task, title, due }: Assignment): Draft => ({
  sim,
  task,
  goals: task.want.map((goal) => draftOf(sim, goal)),
  title,
  due,
});

/** What can be handed out; null while a goal has no bound, or nothing may be turned. */
export function assignmentOf({ sim, task, goals, title, due }: Draft): Assignment | null {
  const want = goals.flatMap((goal): readonly Goal[] => {
    const whole = goalOf(sim, goal);
    return whole ? [whole] : [];
  });
  if (want.length < goals.length || task.free.length === 0) return null;
  return { task: { ...task, want }, title: title.trim(), due: due.trim() };
}
