// A goal while it is being typed: its bound is a text until it is a number that a link can hold.

import type { SimDefinition } from '@/components/figure/definition';
import type { Goal } from '@/components/figure/goal';
import { specOf } from '@/components/figure/quantities';
import type { Locale } from '@/i18n/locales';
import { boundUnit, fromBound, toBound } from './say';

/** A goal that may still lack its bound. */
export interface GoalDraft {
  readonly metric: string;
  readonly sense: Goal['sense'];
  /** As it was typed, in the unit that stands beside it. */
  readonly typed: string;
}

/** A bound of more would not go into a link. */
const MOST_BOUND = 1e12;

/** Null while the bound is no number that a link can hold. */
export function goalOf(sim: SimDefinition, { metric, sense, typed }: GoalDraft): Goal | null {
  const number = typed.trim() === '' ? Number.NaN : Number(typed);
  // The size of a unit is the same in both languages.
  const bound = toBound(number, boundUnit(specOf(sim, metric), 'en'));
  return bound >= 0 && bound <= MOST_BOUND ? { metric, sense, bound } : null;
}

export function draftOf(sim: SimDefinition, { metric, sense, bound }: Goal): GoalDraft {
  return { metric, sense, typed: String(fromBound(bound, boundUnit(specOf(sim, metric), 'en'))) };
}

/** What a simulator shows first, with the sense in which it is the better. */
export function firstDraft(sim: SimDefinition, locale: Locale): GoalDraft {
  const known = Object.keys(sim.words[locale].metrics).filter((name) =>
    Object.hasOwn(sim.metrics, name),
  );
  const { readouts } = sim;
  const [shown] = 'groups' in readouts ? [] : readouts;
  const metric = shown ?? known[0] ?? '';
  return {
    metric,
    sense: sim.metrics[metric]?.better === 'more' ? 'atLeast' : 'atMost',
    typed: '',
  };
}
