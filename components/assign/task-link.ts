// An assignment as the part of a link behind #: no server sees it, and it is all there is to it.

import { configOf, type Ignored, writeKnobs } from '@/components/figure/address';
import type { SimDefinition } from '@/components/figure/definition';
import { type Goal, parseGoals } from '@/components/figure/goal';
import { readAddress } from '@/components/figure/read-address';
import type { Task } from '@/components/sims/in-task';
import { foldedHash } from './hash';

/** A task and what a teacher writes beside it: text alone, which nothing is judged by. */
export interface Assignment {
  readonly task: Task;
  readonly title: string;
  readonly due: string;
}

/** Names in the link that are none of a knob; a test holds every declaration against them. */
export const ownNames = ['lab', 'scenario', 'seed', 'free', 'goal', 'acts', 'title', 'due', 'code'];

/** Comparisons that one assignment may ask for. */
export const MOST_GOALS = 3;
const MOST_TEXT = 80;
/** As many digits after the point as a link writes: never an exponent. */
const DECIMALS = 9;

const sayBound = (bound: number): string => bound.toFixed(DECIMALS).replace(/\.?0+$/, '');
const writeGoal = ({ metric, sense, bound }: Goal): string =>
  `${metric}${sense === 'atMost' ? '<=' : '>='}${sayBound(bound)}`;

type Settable = Pick<SimDefinition, 'params' | 'scenarios'>;

function queryOf(
  { sim, scenario, config, free, canAct, seed, want }: Task,
  sims: Settable,
): URLSearchParams {
  return writeKnobs({ scenario, config }, sims, {
    lab: sim,
    free: free.join(' '),
    goal: want.map(writeGoal).join(' '),
    ...(seed === null ? {} : { seed: String(seed) }),
    ...(canAct ? { acts: 'free' } : {}),
  });
}

/** Without the #. */
export function writeTask({ task, title, due }: Assignment, sim: Settable): string {
  const query = queryOf(task, sim);
  if (title !== '') query.set('title', title);
  if (due !== '') query.set('due', due);
  return query.toString();
}

/** Bits by which a code knows the task that it belongs to. */
export const TASK_BITS = 20;
export const taskMark = (task: Task, sim: Settable): number =>
  foldedHash(queryOf(task, sim).toString(), TASK_BITS);

export type Part = 'lab' | 'scenario' | 'free' | 'goal';

/** Why a link is no assignment: a part that is missing or unknown, or values that cannot be used. */
export type TaskFault =
  | { readonly why: 'part'; readonly part: Part; readonly raw: string }
  | { readonly why: 'values'; readonly ignored: readonly Ignored[] };

/** The simulator that a link is about; null where it says nothing of one. */
export const labOf = (fragment: string): string | null => new URLSearchParams(fragment).get('lab');

function goalsOf(raw: string, sim: SimDefinition): readonly Goal[] | null {
  try {
    const goals = parseGoals(raw);
    const areKnown = goals.every(({ metric }) => Object.hasOwn(sim.metrics, metric));
    return areKnown && goals.length > 0 && goals.length <= MOST_GOALS ? goals : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Reads the part of a link behind #. Nothing stands in for what cannot be used: an assignment under other values would be
 * another one.
 */
export function readTask(
  fragment: string,
  sim: SimDefinition,
): { readonly assignment: Assignment } | { readonly fault: TaskFault } {
  const query = new URLSearchParams(fragment);
  const textOf = (name: string): string => (query.get(name) ?? '').trim().slice(0, MOST_TEXT);
  const fault = (part: Part) => ({ fault: { why: 'part' as const, part, raw: textOf(part) } });
  const scenario = sim.scenarios.find(({ id }) => id === query.get('scenario'));
  if (!scenario) return fault('scenario');
  const knobs = new URLSearchParams(
    [...query].filter(
      ([name]) => !ownNames.includes(name) || name === 'scenario' || name === 'seed',
    ),
  );
  const { params, scenarios } = sim;
  const { setup, ignored } = readAddress(knobs, { params, scenarios });
  if (ignored.length > 0) return { fault: { why: 'values', ignored } };
  const named = (query.get('free') ?? '').split(' ').filter((name) => name !== '');
  if (named.length === 0 || !named.every((name) => Object.hasOwn(params, name)))
    return fault('free');
  const want = goalsOf(query.get('goal') ?? '', sim);
  if (!want) return fault('goal');
  const task: Task = {
    sim: sim.id,
    scenario: scenario.id,
    config: setup.config,
    free: Object.keys(params).filter((name) => named.includes(name)),
    canAct: query.get('acts') === 'free',
    seed: query.has('seed') ? setup.seed : null,
    want,
  };
  return { assignment: { task, title: textOf('title'), due: textOf('due') } };
}

/** What a teacher begins with: the scenario as it is, with the goal and the knobs that it has of its own. */
export function taskOf(sim: SimDefinition, id: string): Task {
  const scenario = sim.scenarios.find((one) => one.id === id) ?? sim.scenarios[0];
  if (!scenario) throw new RangeError(`simulator "${sim.id}" has no scenario`);
  const goal = sim.goals?.find((one) => one.scenario === scenario.id);
  const knobs = goal?.knobs ?? sim.mainKnobs;
  return {
    sim: sim.id,
    scenario: scenario.id,
    config: configOf(sim.params, scenario.set),
    free: Object.keys(sim.params).filter((name) => knobs.includes(name)),
    canAct: (goal?.acts ?? []).length > 0,
    seed: scenario.seed,
    want: goal?.want ?? [],
  };
}
