// A result code: all that a run of an assignment needs to be run once more, and what it is said to have come to.

import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import type { Task } from '@/components/sims/in-task';
import type { Act, AnyConfig, Metrics } from '@/player/types';
import { BitReader, BitWriter, bitsOf, symbolsOf, Unreadable } from './bits';
import { DATA, fromGroups, toGroups } from './groups';
import { foldedHash } from './hash';
import {
  claimOf,
  nameOf,
  readActs,
  readClaim,
  readName,
  readValue,
  writeActs,
  writeClaim,
  writeName,
  writeValue,
} from './packed';
import { TASK_BITS, taskMark } from './task-link';

/** The first symbol of a code. Whoever changes how a code is made counts it up. */
const FORMAT = 1;
const RULES_BITS = 15;
const SEED_BITS = 31;
/** Two symbols over all others, for what the groups' own checks let through. */
const CHECK_BITS = 10;

/** How a run was made, and by whom. */
export interface Result {
  readonly config: AnyConfig;
  readonly seed: number;
  readonly acts: readonly Act[];
  /** By the task's goals in their order: the number at the end of the run, to four digits; null where it had none. */
  readonly claims: readonly (number | null)[];
  /** What the learner wrote: a number or a name, or nothing. */
  readonly name: string;
}

/**
 * A short number for what the engine makes of a task as it is handed out: every number at the end of that run, to nine
 * digits. Where the rules changed so that this run comes out otherwise, it is another number.
 */
export const rulesMark = (metrics: Metrics): number =>
  foldedHash(
    Object.entries(metrics)
      .map(([name, value]) => `${name}=${value?.toPrecision(9)}`)
      .join(' '),
    RULES_BITS,
  );

export const claimsOf = ({ want }: Task, metrics: Metrics): Result['claims'] =>
  want.map(({ metric }) => claimOf(metrics[metric]));

/** What a code is read by. `sim` is whole: narrowed to the task it would no longer know what differs from its scenario. */
interface Key {
  readonly task: Task;
  readonly sim: SimDefinition;
  readonly rules: number;
}

const actable = ({ task, sim }: Key) => {
  const { durationMs, acts: scripted = [] } = scenarioOf(sim, task.scenario);
  return { params: sim.params, acts: sim.acts ?? {}, durationMs, scripted };
};

const sameActs = (one: readonly Act[], other: readonly Act[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const overallCheck = (symbols: readonly number[]): number =>
  foldedHash(symbols.join(' '), CHECK_BITS);

/** Throws a RangeError for a run with more acts than there is room for. */
export function writeCode(key: Key, { config, seed, acts, claims, name }: Result): string {
  const { task, sim, rules } = key;
  const to = new BitWriter();
  to.write(taskMark(task, sim), TASK_BITS);
  to.write(rules, RULES_BITS);
  for (const knob of task.free) {
    const param = sim.params[knob];
    const value = config[knob];
    if (!param || value === undefined) throw new RangeError(`there is no knob ${knob}`);
    to.flag(value !== task.config[knob]);
    if (value !== task.config[knob]) writeValue(to, param, value);
  }
  if (task.seed === null) {
    const isOwn = seed !== scenarioOf(sim, task.scenario).seed;
    to.flag(isOwn);
    if (isOwn) to.write(seed, SEED_BITS);
  }
  const able = actable(key);
  if (Object.keys(able.acts).length > 0) {
    to.flag(!sameActs(acts, able.scripted));
    if (!sameActs(acts, able.scripted)) writeActs(to, acts, able);
  }
  for (const claim of claims) writeClaim(to, claim);
  writeName(to, nameOf(name));
  const said = [FORMAT, ...symbolsOf(to.bits)];
  // The check closes the last group.
  while ((said.length + CHECK_BITS / 5) % DATA !== 0) said.push(0);
  const check = overallCheck(said);
  return toGroups([...said, check >> 5, check & 31]);
}

export type CodeFault =
  /** Groups, counted from 1; none where each is right by itself and they do not go together. */
  | { readonly why: 'broken'; readonly groups: readonly number[] }
  | { readonly why: 'format' }
  | { readonly why: 'other-task' }
  | { readonly why: 'other-rules' };

/** What stands in a code, unless it is broken, or of another task or version. */
export function readCode(
  code: string,
  key: Key,
): { readonly result: Result } | { readonly fault: CodeFault } {
  const read = fromGroups(code);
  if ('wrong' in read) return { fault: { why: 'broken', groups: read.wrong } };
  const said = read.symbols.slice(0, -2);
  const [high = 0, low = 0] = read.symbols.slice(-2);
  if (overallCheck(said) !== high * 32 + low) return { fault: { why: 'broken', groups: [] } };
  if (said[0] !== FORMAT) return { fault: { why: 'format' } };
  const from = new BitReader(bitsOf(said.slice(1)));
  try {
    if (from.read(TASK_BITS) !== taskMark(key.task, key.sim))
      return { fault: { why: 'other-task' } };
    if (from.read(RULES_BITS) !== key.rules) return { fault: { why: 'other-rules' } };
    const result = readResult(from, key);
    if (!from.isEmptyFromHere) throw new Unreadable('the code goes on');
    return { result };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: { why: 'broken', groups: [] } };
    throw error;
  }
}

function readResult(from: BitReader, key: Key): Result {
  const { task, sim } = key;
  const config: Record<string, number | string> = { ...task.config };
  for (const knob of task.free) {
    const param = sim.params[knob];
    if (param && from.flag()) config[knob] = readValue(from, param);
  }
  const own = task.seed ?? scenarioOf(sim, task.scenario).seed;
  const seed = task.seed === null && from.flag() ? from.read(SEED_BITS) : own;
  const able = actable(key);
  const hasOwnActs = Object.keys(able.acts).length > 0 && from.flag();
  const acts = hasOwnActs ? readActs(from, able) : able.scripted;
  const claims = task.want.map(() => readClaim(from));
  return { config, seed, acts, claims, name: readName(from) };
}
