// Answers questions from the engine and the billing code. Imported by its service, the build and tests, never by a page.

import { completeConfig, startRun } from '@/engine/kernel/run';
import type { Answers, Priced, Question, RunAnswer, RunQuestion } from './measure-types';
import { loadModel } from './models';
import { demandOf, Stride } from './stride';
import { inTurns, type Pace } from './turns';

/** Where nothing else waits for the thread: while the site is built, and in tests. */
const AT_ONCE: Pace = { turnMs: Number.POSITIVE_INFINITY, now: () => 0 };

/** Loads what the question needs, and works at the given pace. Rejects with a RangeError or a Refusal in words. */
export async function answerQuestion<Q extends Question>(
  question: Q,
  pace?: Pace,
): Promise<Answers[Q['ask']]>;
export async function answerQuestion(
  question: Question,
  pace: Pace = AT_ONCE,
): Promise<Answers[Question['ask']]> {
  if (question.ask === 'runs') return measureRuns(question.of, pace);
  if (question.ask === 'bill') return price(question.of);
  const { evaluate } = await import('@/engine/kernel/formulas');
  return evaluate(question.name, question.of);
}

async function measureRuns(question: RunQuestion, pace: Pace): Promise<readonly RunAnswer[]> {
  const { sim, scenario, set, seeds, series } = question;
  const model = await loadModel(sim);
  const named = model.scenarios.find(({ id }) => id === scenario);
  if (!named) {
    const known = model.scenarios.map(({ id }) => id).join(', ');
    throw new RangeError(`scenario: unknown "${scenario}" of ${sim}; one of ${known}`);
  }
  const { durationMs } = named;
  const demand = demandOf(model, completeConfig(model.params, { ...named.set, ...set }));
  const column = series ? model.seriesNames.indexOf(series.name) : 0;
  if (column < 0) {
    const known = model.seriesNames.join(', ');
    throw new RangeError(`series: unknown "${series?.name}" of ${sim}; one of ${known}`);
  }
  const answers: RunAnswer[] = [];
  for (const seed of seeds ?? [named.seed]) {
    const run = startRun(model, { scenario, seed, set, logLimit: 0 });
    const stride = new Stride(run, demand);
    const advanceTo = (tMs: number) =>
      inTurns(
        pace,
        () => false,
        () => stride.go(tMs),
      );
    const sample = new Float64Array(model.seriesNames.length);
    const values: number[] = [];
    for (let point = 0; series && point < series.points; point += 1) {
      await advanceTo((durationMs * point) / (series.points - 1));
      run.sample(sample);
      values.push(sample[column] ?? Number.NaN);
    }
    await advanceTo(durationMs);
    answers.push({ seed, metrics: run.snapshot().metrics, series: values, durationMs });
  }
  return answers;
}

async function price(usage: unknown): Promise<Priced> {
  const { priceUsage } = await import('@/engine/billing/price');
  const bill = priceUsage(usage);
  const lines = Object.fromEntries(bill.lines.map(({ name, amount }) => [name, Number(amount)]));
  return { lines, total: Number(bill.total) };
}
