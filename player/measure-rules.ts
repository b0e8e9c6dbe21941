// Answers questions from the engine and the billing code. Imported by the worker, its stand-in, the build and tests, never by a page.

import { priceUsage } from '@/engine/billing/price';
import { evaluate } from '@/engine/kernel/formulas';
import { startRun } from '@/engine/kernel/run';
import type { Answers, Priced, Question, RunAnswer, RunQuestion } from './measure-types';
import { findModel } from './models';

/** Throws a RangeError or a Refusal in words. */
export function answerQuestion<Q extends Question>(question: Q): Answers[Q['ask']];
export function answerQuestion(question: Question): Answers[Question['ask']] {
  if (question.ask === 'runs') return measureRuns(question.of);
  return question.ask === 'bill' ? price(question.of) : evaluate(question.name, question.of);
}

function measureRuns({ sim, scenario, set, seeds, series }: RunQuestion): readonly RunAnswer[] {
  const model = findModel(sim);
  const named = model.scenarios.find(({ id }) => id === scenario);
  if (!named) throw new RangeError(`scenario: unknown "${scenario}" of ${sim}`);
  const { durationMs } = named;
  return (seeds ?? [named.seed]).map((seed) => {
    const run = startRun(model, { scenario, seed, set, logLimit: 0 });
    const values: number[] = [];
    if (series) {
      const column = model.seriesNames.indexOf(series.name);
      if (column < 0) throw new RangeError(`series: unknown "${series.name}" of ${sim}`);
      const sample = new Float64Array(model.seriesNames.length);
      for (let point = 0; point < series.points; point += 1) {
        run.advanceTo((durationMs * point) / (series.points - 1));
        run.sample(sample);
        values.push(sample[column] ?? Number.NaN);
      }
    }
    run.advanceTo(durationMs);
    return { seed, metrics: run.snapshot().metrics, series: values, durationMs };
  });
}

function price(usage: unknown): Priced {
  const bill = priceUsage(usage);
  const lines = Object.fromEntries(bill.lines.map(({ name, amount }) => [name, Number(amount)]));
  return { lines, total: Number(bill.total) };
}
