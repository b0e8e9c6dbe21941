// Whether a code says what is so: its run is made once more, and what it claims is held against what comes out.

import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import { isMet } from '@/components/figure/goal';
import { mayAct, type Task } from '@/components/sims/in-task';
import type { AnyConfig, Metrics, RunRequest } from '@/player/types';
import { type CodeFault, claimsOf, type Result, readCode, rulesMark } from './code';

/** Makes a run and tells its metrics at the end. Rejects where the engine refuses it. */
export type Runner = (request: RunRequest) => Promise<Metrics>;

interface Replayed {
  readonly result: Result;
  readonly metrics: Metrics;
}

export type Verdict =
  | CodeFault
  /** Its run does what the task locks. */
  | { readonly why: 'other-settings'; readonly result: Result }
  /** The engine refuses such a run, or it could not be finished. */
  | { readonly why: 'not-run'; readonly result: Result }
  /** The run came to something else than the code claims. */
  | ({ readonly why: 'altered' } & Replayed)
  | ({ readonly why: 'reached' | 'missed' } & Replayed);

/** What a task's codes are verified by. */
export interface Judge {
  readonly task: Task;
  readonly sim: SimDefinition;
  readonly rules: number;
  /** What the run as it is handed out comes to. */
  readonly found: Metrics;
}

const requestOf = (
  { task, sim }: Pick<Judge, 'task' | 'sim'>,
  { config, seed, acts }: Pick<Result, 'config' | 'seed' | 'acts'>,
): RunRequest => {
  const { durationMs } = scenarioOf(sim, task.scenario);
  return { sim: task.sim, config, seed, durationMs, acts };
};

/** Runs the task as it is handed out. Rejects where it cannot be run. */
export async function judgeOf(task: Task, sim: SimDefinition, run: Runner): Promise<Judge> {
  const { seed, acts = [] } = scenarioOf(sim, task.scenario);
  const asFound = { config: task.config, seed: task.seed ?? seed, acts };
  const found = await run(requestOf({ task, sim }, asFound));
  return { task, sim, found, rules: rulesMark(found) };
}

export const isReached = ({ want }: Task, metrics: Metrics): boolean =>
  want.every((goal) => isMet(goal, metrics));

/** Never rejects but with an abort: what cannot be run is a verdict, too. */
export async function verify(code: string, judge: Judge, run: Runner): Promise<Verdict> {
  const { task, sim } = judge;
  const read = readCode(code, judge);
  if ('fault' in read) return read.fault;
  const { result } = read;
  const { acts: scripted = [] } = scenarioOf(sim, task.scenario);
  if (!mayAct(task, scripted, result.acts)) return { why: 'other-settings', result };
  let metrics: Metrics;
  try {
    metrics = await run(requestOf(judge, result));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return { why: 'not-run', result };
  }
  const isSo = claimsOf(task, metrics).every((claim, i) => claim === result.claims[i]);
  if (!isSo) return { why: 'altered', result, metrics };
  return { why: isReached(task, metrics) ? 'reached' : 'missed', result, metrics };
}

/** Equal ways have equal names: who made them does not count. */
export const wayOf = ({
  config,
  seed,
  acts,
}: { config: AnyConfig } & Pick<Result, 'seed' | 'acts'>): string =>
  JSON.stringify([config, seed, acts]);
