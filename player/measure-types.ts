// What a question asks of the engine, and what comes back: plain data that crosses between threads, read on either side.

import { type Fields, fieldsOf, listOf, numberOf, textOf, unreadable, wholeOf } from './parse';
import type { AnyConfig, Metrics } from './types';

/** The same run over several seeds. Throws nothing: a refusal comes back in words. */
export interface RunQuestion {
  readonly sim: string;
  readonly scenario: string;
  readonly set: AnyConfig;
  /** Without seeds, the scenario's own. */
  readonly seeds?: readonly number[];
  /** A series to read at `points` evenly spaced moments, from the start to the end of the run. */
  readonly series?: { readonly name: string; readonly points: number };
}

export interface RunAnswer {
  readonly seed: number;
  readonly metrics: Metrics;
  readonly series: readonly number[];
  readonly durationMs: number;
}

export type Question =
  | { readonly ask: 'runs'; readonly of: RunQuestion }
  | { readonly ask: 'bill'; readonly of: unknown }
  | {
      readonly ask: 'formula';
      readonly name: string;
      readonly of: Readonly<Record<string, number>>;
    };

/** A bill in numbers, as far as a question needs it. */
export interface Priced {
  readonly lines: Readonly<Record<string, number>>;
  readonly total: number;
}

export interface Answers {
  readonly runs: readonly RunAnswer[];
  readonly bill: Priced;
  readonly formula: number;
}

/** Throws a TypeError in words. What is asked for is checked by the engine, which knows what it has. */
export function readQuestion(value: unknown): Question {
  const question = fieldsOf(value, 'question');
  const { ask } = question;
  if (ask === 'bill') return { ask, of: question.of };
  const of = fieldsOf(question.of, 'question.of');
  if (ask === 'formula') {
    const name = textOf(question.name, 'question.name');
    return { ask, name, of: numbersIn(of, 'question.of') };
  }
  if (ask !== 'runs') return unreadable('question.ask', 'runs, bill or formula');
  textOf(of.sim, 'question.of.sim');
  textOf(of.scenario, 'question.of.scenario');
  fieldsOf(of.set, 'question.of.set');
  if (of.seeds !== undefined) listOf(of.seeds, 'question.of.seeds');
  if (of.series !== undefined) {
    const { name, points } = fieldsOf(of.series, 'question.of.series');
    textOf(name, 'question.of.series.name');
    wholeOf(points, 'question.of.series.points');
  }
  return { ask, of: of as unknown as RunQuestion };
}

/** Throws a TypeError in words for what is no answer to such a question. */
export function readAnswer<A extends keyof Answers>(ask: A, value: unknown): Answers[A];
export function readAnswer(ask: keyof Answers, value: unknown): Answers[keyof Answers] {
  switch (ask) {
    case 'runs':
      return listOf(value, 'answer').map(readRunAnswer);
    case 'bill': {
      const { lines, total } = fieldsOf(value, 'answer');
      return {
        lines: numbersIn(fieldsOf(lines, 'answer.lines'), 'answer.lines'),
        total: numberOf(total, 'answer.total'),
      };
    }
    case 'formula':
      return numberOf(value, 'answer');
  }
}

function readRunAnswer(value: unknown): RunAnswer {
  const { seed, metrics, series, durationMs } = fieldsOf(value, 'run');
  return {
    seed: wholeOf(seed, 'run.seed'),
    metrics: fieldsOf(metrics, 'run.metrics') as Metrics,
    series: listOf(series, 'run.series').map((one) => numberOf(one, 'run.series')),
    durationMs: numberOf(durationMs, 'run.durationMs'),
  };
}

function numbersIn(fields: Fields, what: string): Readonly<Record<string, number>> {
  for (const [name, value] of Object.entries(fields)) numberOf(value, `${what}.${name}`);
  return fields as Readonly<Record<string, number>>;
}
