// Puts values in place of `$name` in what is computed, and of `{name}` in what is read.

import type { Computed, RunTerms, Term, UsageTerms } from '@/content/schema';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Answers, Question } from '@/player/measure-types';
import type { Metrics } from '@/player/types';

export type Values = Readonly<Record<string, number>>;

/** Asks the engine or the billing code; on the server at once, in the browser through a worker. */
export type Ask = <Q extends Question>(
  question: Q,
) => Answers[Q['ask']] | Promise<Answers[Q['ask']]>;

/** The value of a term; text that names no value is an option of a choice. Throws a RangeError for an unknown `$name`. */
export function resolveTerm(term: Term, values: Values): number | string {
  if (typeof term === 'number' || !term.startsWith('$')) return term;
  const value = values[term.slice(1)];
  if (value === undefined) throw new RangeError(`"${term}" stands for no value of this question`);
  return value;
}

const resolveAll = <T>(terms: Readonly<Record<string, T>>, resolve: (term: T) => unknown) =>
  Object.fromEntries(Object.entries(terms).map(([name, term]) => [name, resolve(term)]));

export function resolveUsage(usage: UsageTerms, values: Values): Record<string, unknown> {
  return resolveAll(usage, (term) =>
    term instanceof Object
      ? resolveUsage(term as UsageTerms, values)
      : typeof term === 'string' || typeof term === 'number'
        ? resolveTerm(term, values)
        : term,
  );
}

export const resolveSet = (run: RunTerms, values: Values): Record<string, number | string> =>
  resolveAll(run.set ?? {}, (term) => resolveTerm(term, values)) as Record<string, number | string>;

/** The metrics of a run that have a value, as values for terms. */
export const valuesOf = (metrics: Metrics): Values =>
  Object.fromEntries(Object.entries(metrics).flatMap(([k, v]) => (v === null ? [] : [[k, v]])));

async function metricsOf(run: RunTerms, values: Values, ask: Ask): Promise<Metrics> {
  const { sim, scenario } = run;
  const set = resolveSet(run, values);
  const [only] = await ask({ ask: 'runs', of: { sim, scenario, set } });
  if (!only) throw new RangeError(`no run of ${sim}`);
  return only.metrics;
}

/** Works out a number. Throws or rejects with a RangeError that names what is unknown. */
export async function compute(what: number | Computed, values: Values, ask: Ask): Promise<number> {
  if (typeof what === 'number') return what;
  if ('formula' in what) {
    const of = resolveAll(what.of, (term) => resolveTerm(term, values)) as Record<string, number>;
    return ask({ ask: 'formula', name: what.formula, of });
  }
  if ('metric' in what) {
    const metrics = await metricsOf(what.run, values, ask);
    const value = metrics[what.metric];
    if (typeof value !== 'number') {
      const known = Object.keys(metrics).join(', ');
      throw new RangeError(`${what.run.sim} has no ${what.metric}; known: ${known}`);
    }
    return value;
  }
  const measured = what.run ? valuesOf(await metricsOf(what.run, values, ask)) : {};
  const usage = resolveUsage(what.bill, { ...measured, ...values });
  const bill = await ask({ ask: 'bill', of: usage });
  const amount = what.line === undefined ? bill.total : bill.lines[what.line];
  if (amount === undefined) {
    const known = Object.keys(bill.lines).join(', ');
    throw new RangeError(`the bill has no line "${what.line}"; known: ${known}`);
  }
  return amount;
}

/** A text with its variables written out as the language writes numbers. */
export const fillIn = (text: string, values: Values, locale: Locale): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : formatNumber(value, locale, 6);
  });
