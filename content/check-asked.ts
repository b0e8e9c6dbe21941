// What the questions of a quiz ask of runs, held against what simulators declare. Pure: an item in, problems out.

import { type KnownSims, missing, runProblems } from '@/content/check-cited';
import type { Computed, QuizItem, RunTerms } from '@/content/schema';

/** A run that a question plays, and what it reads or turns there. */
interface Asked {
  readonly run: RunTerms;
  readonly metrics?: readonly string[];
  readonly series?: readonly string[];
  readonly knobs?: readonly string[];
}

const asksOf = (value: number | Computed): readonly Asked[] => {
  if (typeof value === 'number' || !('run' in value) || value.run === undefined) return [];
  return [{ run: value.run, metrics: 'metric' in value ? [value.metric] : [] }];
};

function askedBy(item: QuizItem): readonly Asked[] {
  switch (item.kind) {
    case 'numeric':
      return [item.answer, ...item.traps.map(({ value }) => value)].flatMap(asksOf);
    case 'predict': {
      const { run, asks } = item;
      return ['metric' in asks ? { run, metrics: [asks.metric] } : { run, series: [asks.series] }];
    }
    case 'knobs': {
      const { run, knobs, goals, solution } = item;
      const metrics = goals.flatMap(({ value }) => ('metric' in value ? [value.metric] : []));
      return [{ run: { ...run, set: { ...run.set, ...solution } }, knobs, metrics }];
    }
    default:
      return [];
  }
}

/** Values that stand there, and the knobs whose value is drawn for every attempt from a range of its own. */
function termsOf({ set = {} }: RunTerms) {
  const isDrawn = ([, term]: [string, unknown]): boolean => String(term).startsWith('$');
  const terms = Object.entries(set);
  return {
    fixed: Object.fromEntries(terms.filter((term) => !isDrawn(term))),
    drawn: terms.filter(isDrawn).map(([knob]) => knob),
  };
}

/** Every way in which the runs of a question cannot be played, or do not have what it asks for. */
export function askedProblems(item: QuizItem, sims: KnownSims): string[] {
  return askedBy(item).flatMap(({ run, metrics = [], series = [], knobs = [] }) => {
    const { fixed, drawn } = termsOf(run);
    const problems = runProblems({ ...run, set: fixed }, sims);
    const sim = sims.get(run.sim);
    if (!sim) return problems;
    const unknown = (what: string, names: readonly string[], known: ReadonlySet<string>) =>
      names
        .filter((name) => !known.has(name))
        .map((name) => `${run.sim} has ${missing(what, name, known)}`);
    return [
      ...problems,
      ...unknown('metric', metrics, sim.metrics),
      ...unknown('series', series, sim.series),
      ...unknown('knob', [...knobs, ...drawn], sim.knobs),
    ];
  });
}
