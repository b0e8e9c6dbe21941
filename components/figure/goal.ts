// A goal for one's own run: comparisons of final metrics, written as "cold<=0.01 instances<=6".

import type { GoalSpec, Metrics } from '@/player/types';

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

/** A metric without data meets no goal. */
export function isMet({ metric, sense, bound }: Goal, metrics: Metrics): boolean {
  const value = metrics[metric];
  if (value === null || value === undefined) return false;
  return sense === 'atMost' ? value <= bound : value >= bound;
}
