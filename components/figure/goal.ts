// A goal for one's own run: comparisons of final metrics, written as "cold<=0.01 instances<=6".

import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { GoalSpec, Metrics } from '@/player/types';
import type { SimDefinition } from './definition';
import { sayMetric } from './quantities';

export type Goal = GoalSpec['want'][number];

/** Parses an author's goal. Throws a RangeError that quotes the part that is not a comparison. */
export function parseGoals(text: string): Goal[] {
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, metric, sign, bound] =
        /^([a-z]\w*(?:\.[a-z]\w*)?)(<=|>=)(\d+(?:\.\d+)?)$/.exec(part) ?? [];
      if (!metric || !bound) {
        throw new RangeError(`goal "${part}" must read like metric<=number or metric>=number`);
      }
      return { metric, sense: sign === '<=' ? 'atMost' : 'atLeast', bound: Number(bound) };
    });
}

/** "p95 of 400 ms or less", in the page's words. */
export function sayGoal(
  sim: SimDefinition,
  { metric, sense, bound }: Goal,
  locale: Locale,
): string {
  const name = sim.words[locale].metrics[metric] ?? metric;
  return figureMessages[locale].goal[sense](name, sayMetric(sim, metric, bound, locale));
}

/** A metric without data meets no goal. */
export function isMet({ metric, sense, bound }: Goal, metrics: Metrics): boolean {
  const value = metrics[metric];
  if (value === null || value === undefined) return false;
  return sense === 'atMost' ? value <= bound : value >= bound;
}
