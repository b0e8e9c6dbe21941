// Assignments over the real rules: what a code claims is run again, and a claim that is not so is found.

import { describe, expect, test } from 'vitest';
import { claimsOf, type Result, rulesMark, writeCode } from '@/components/assign/code';
import { readLines, sameWays } from '@/components/assign/rows';
import { sayRow } from '@/components/assign/say-verdict';
import { taskOf } from '@/components/assign/task-link';
import { type Judge, judgeOf, type Verdict, verify } from '@/components/assign/verify';
import { scenarioOf } from '@/components/figure/definition';
import { inTask, type Task } from '@/components/sims/in-task';
import { loadSim, playedIds } from '@/components/sims/registry';
import { locales } from '@/i18n/locales';
import { stillsOf } from '@/player/still';
import type { AnyConfig, Metrics, RunRequest } from '@/player/types';

const run = async (request: RunRequest): Promise<Metrics> =>
  (await stillsOf(request.sim))(request).recording.final.metrics;

const coldStart = await loadSim('cold-start');
const task: Task = {
  ...taskOf(coldStart, 'lunch-rush'),
  free: ['keepAliveSec', 'provisioned'],
  want: [{ metric: 'cold', sense: 'atMost', bound: 0.02 }],
};
const judge = await judgeOf(task, coldStart, run);

/** What a learner's page hands out for these settings. */
async function resultOf(set: AnyConfig, of: Task = task): Promise<Result> {
  const { seed: usual, durationMs, acts = [] } = scenarioOf(coldStart, of.scenario);
  const config = { ...of.config, ...set };
  const seed = of.seed ?? usual;
  const metrics = await run({ sim: of.sim, config, seed, durationMs, acts });
  return { config, seed, acts, claims: claimsOf(of, metrics), name: '2-14' };
}

const verdictOf = (code: string, by: Judge = judge): Promise<Verdict> => verify(code, by, run);

test('a code that reaches the goal is told so, with the numbers of its own run', async () => {
  const result = await resultOf({ provisioned: 60, keepAliveSec: 900 });
  const verdict = await verdictOf(writeCode(judge, result));
  expect(verdict).toMatchObject({ why: 'reached', result });
});

test('one that does not is told so', async () => {
  const result = await resultOf({});
  expect(await verdictOf(writeCode(judge, result))).toMatchObject({ why: 'missed', result });
});

test('a code that was altered to claim a better result is found', async () => {
  const poor = await resultOf({});
  const better = { ...poor, claims: [0.001] };
  // The code itself is without a fault: only the run shows that it is not so.
  expect(await verdictOf(writeCode(judge, better))).toMatchObject({
    why: 'altered',
    result: better,
  });
});

test('the result of one put onto the settings of another is found', async () => {
  const good = await resultOf({ provisioned: 60, keepAliveSec: 900 });
  const poor = await resultOf({ keepAliveSec: 30 });
  const mixed = { ...poor, claims: good.claims };
  expect(await verdictOf(writeCode(judge, mixed))).toMatchObject({ why: 'altered' });
});

test('a locked setting has no place in a code, and one that is turned on the way is found', async () => {
  const locked = await resultOf({ workSec: 0.01, keepAliveSec: 60 });
  const verdict = await verdictOf(writeCode(judge, locked));
  expect(verdict).toMatchObject({
    why: 'altered',
    result: { config: { workSec: task.config.workSec } },
  });
  const acts = [{ atMs: 1_000, act: 'set', on: 'workSec', to: 0.01 }];
  const onTheWay = { ...(await resultOf({})), acts };
  for (const canAct of [true, false]) {
    const of = { ...task, canAct };
    const by = { ...judge, task: of };
    expect(await verdictOf(writeCode(by, onTheWay), by)).toMatchObject({ why: 'other-settings' });
  }
});

test('other customers than the task names are those of another task', async () => {
  const open = { ...task, seed: null };
  const by = await judgeOf(open, coldStart, run);
  const code = writeCode(by, { ...(await resultOf({}, open)), seed: 99 });
  expect(await verdictOf(code)).toMatchObject({ why: 'other-task' });
  expect(await verdictOf(code, by)).toMatchObject({ why: 'altered', result: { seed: 99 } });
});

test('a code of other rules is told as such, before anything is run', async () => {
  const code = writeCode({ ...judge, rules: judge.rules ^ 1 }, await resultOf({}));
  const refuse = () => Promise.reject(new Error('nothing is to be run'));
  expect(await verify(code, judge, refuse)).toEqual({ why: 'other-rules' });
  expect(rulesMark({ ...judge.found, cold: 0.5 })).not.toBe(judge.rules);
});

test('what the engine refuses is a verdict, and what is given up is none', async () => {
  const code = writeCode(judge, await resultOf({}));
  const refuse = () => Promise.reject(new RangeError('no'));
  expect(await verify(code, judge, refuse)).toMatchObject({ why: 'not-run' });
  const giveUp = () => Promise.reject(new DOMException('', 'AbortError'));
  await expect(verify(code, judge, giveUp)).rejects.toThrow(DOMException);
});

test('lines of a chat are read one by one, and equal ways are marked whoever sent them', async () => {
  const good = await resultOf({ provisioned: 60, keepAliveSec: 900 });
  const code = writeCode(judge, good);
  const copied = writeCode(judge, { ...good, name: '2-15' });
  const other = writeCode(judge, await resultOf({}));
  const { codes, skipped } = readLines(
    [
      `하늘 ${code}`,
      '',
      '안녕하세요',
      `바다 ${copied}`,
      `산 ${other}`,
      `강 ${code.slice(0, -6)}`,
    ].join('\r\n'),
  );
  expect(skipped).toEqual([3]);
  const rows = await Promise.all(
    codes.map(async (line) => ({ ...line, verdict: await verdictOf(line.code) })),
  );
  expect(rows.map(({ line, verdict }) => [line, verdict.why])).toEqual([
    [1, 'reached'],
    [4, 'reached'],
    [5, 'missed'],
    [6, 'broken'],
  ]);
  expect([...sameWays(rows)]).toEqual([
    [1, [4]],
    [4, [1]],
    [5, []],
    [6, []],
  ]);
  for (const locale of locales) {
    const said = rows.map((row) => sayRow(row, judge, locale));
    expect(said[1]?.who).toBe('바다 · 2-15');
    expect(said[0]?.settings).not.toBe(said[2]?.settings);
    expect(said.every(({ result }) => result !== '')).toBe(true);
  }
});

describe.each(playedIds)('%s', async (id) => {
  const sim = await loadSim(id);

  test('the goals that it declares are reached by their stored ways, in an assignment, too', async () => {
    for (const goal of sim.goals ?? []) {
      const of = taskOf(sim, goal.scenario);
      const by = await judgeOf(of, sim, run);
      const { durationMs, acts: scripted = [], seed } = scenarioOf(sim, goal.scenario);
      const config = { ...of.config, ...goal.solution };
      const acts = goal.acts ?? scripted;
      const metrics = await run({ sim: id, config, seed, durationMs, acts });
      const code = writeCode(by, { config, seed, acts, claims: claimsOf(of, metrics), name: '' });
      expect((await verify(code, by, run)).why, goal.scenario).toBe('reached');
    }
  });

  test('an assignment locks all but what is free, whatever the scenario', () => {
    for (const scenario of sim.scenarios) {
      const of = taskOf(sim, scenario.id);
      const narrowed = inTask(sim, of);
      expect(narrowed.scenarios).toHaveLength(1);
      expect(narrowed.goals?.[0]?.knobs).toEqual(of.free);
      expect(narrowed.isSeedFixed).toBe(true);
    }
  });
});
