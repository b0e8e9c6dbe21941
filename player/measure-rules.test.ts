import { expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { answerQuestion } from './measure-rules';
import { readAnswer, readQuestion } from './measure-types';
import { loadModel } from './models';

const question = {
  ask: 'runs',
  of: {
    sim: 'cold-start',
    scenario: 'lunch-rush',
    set: { keepAliveSec: 60 },
    seeds: [3, 4],
    series: { name: 'idle', points: 5 },
  },
} as const;

test('runs in many short turns answer what runs at once answer', async () => {
  let nowMs = 0;
  const hurried = await answerQuestion(question, { turnMs: 1, now: () => (nowMs += 1) });
  expect(hurried).toEqual(await answerQuestion(question));
  expect(nowMs).toBeGreaterThan(10);
});

test('a run’s metrics are those of the model, and its series is read at even moments', async () => {
  const model = await loadModel('cold-start');
  const column = model.seriesNames.indexOf('idle');
  const [first] = await answerQuestion(question);
  if (!first) throw new Error('no answer');
  const run = startRun(model, {
    scenario: 'lunch-rush',
    seed: 3,
    set: question.of.set,
    logLimit: 0,
  });
  const sample = new Float64Array(model.seriesNames.length);
  const series = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    run.advanceTo(share * first.durationMs);
    run.sample(sample);
    return sample[column];
  });
  expect(first).toMatchObject({ seed: 3, series, metrics: run.snapshot().metrics });
});

test.each([
  [{ ...question.of, sim: 'nothing' }, /nothing/],
  [{ ...question.of, scenario: 'nothing' }, /scenario: unknown "nothing"/],
  [{ ...question.of, series: { name: 'nothing', points: 5 } }, /series: unknown "nothing"/],
  [{ ...question.of, set: { keepAliveSec: -1 } }, /keepAliveSec/],
])('%o is refused in words', async (of, words) => {
  await expect(answerQuestion({ ask: 'runs', of })).rejects.toThrow(words);
});

test.each([
  [{ ask: 'why' }, /question.of: expected an object/],
  [{ ask: 'why', of: {} }, /question.ask: expected runs, bill or formula/],
  [{ ask: 'formula', name: 'sum', of: { a: '2' } }, /question.of.a: expected a number/],
  [{ ask: 'runs', of: { sim: 'cold-start', scenario: 3, set: {} } }, /scenario: expected text/],
])('%o is no question', (value, words) => {
  expect(() => readQuestion(value)).toThrow(words);
});

test('what comes back is read by what was asked', async () => {
  expect(readQuestion(question)).toEqual(question);
  const answer = await answerQuestion(question);
  expect(readAnswer('runs', structuredClone(answer))).toEqual(answer);
  expect(readAnswer('bill', { lines: { requests: 1 }, total: 1 })).toMatchObject({ total: 1 });
  expect(() => readAnswer('runs', 5)).toThrow(/answer: expected a list/);
  expect(() => readAnswer('formula', '5')).toThrow(/answer: expected a number/);
  expect(() => readAnswer('bill', { lines: { requests: '1' }, total: 1 })).toThrow(
    /answer.lines.requests/,
  );
});
