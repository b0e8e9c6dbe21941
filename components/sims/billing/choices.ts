// The two questions that can be asked first: where it flips, and who is cheapest now.

import type { Choice } from '@/components/figure/definition';
import { ways } from '@/engine/billing/workload/config';
import { billingMessages } from '@/i18n/messages/billing';
import type { Comparison, Curve } from '@/player/billing/types';
import { flipAnswer, flipOf } from './say';
import { contestants } from './ways';

const { ko, en } = billingMessages;

/** Magnitudes in the order in which a guess is kept: only ever added to at the end. */
const flipOptions = ['under1m', 'to10m', 'to100m', 'over100m', 'never'] as const;

/** What the questions are answered from: costs by way, and the end of the functions' first lead. */
export function metricsOf(comparison: Comparison, curve: Curve): Record<string, number | null> {
  return {
    breakEven: flipOf(curve),
    ...Object.fromEntries(
      ways.map((way) => {
        const bill = comparison.bills[way];
        return [`${way}.cost`, 'refused' in bill ? null : Number(bill.total)];
      }),
    ),
  };
}

export const choices: readonly Choice[] = [
  {
    id: 'flip',
    question: { ko: ko.predict.question, en: en.predict.question },
    options: flipOptions.map((id) => ({
      id,
      paint: id === 'never' ? 'faas' : 'ink-3',
      words: { ko: ko.predict.options[id], en: en.predict.options[id] },
    })),
    answer: (metrics) => flipAnswer(metrics.breakEven ?? null),
    nobody: { ko: ko.predict.nobody, en: en.predict.nobody },
  },
  {
    id: 'cheapest',
    question: { ko: ko.predict.cheapestQuestion, en: en.predict.cheapestQuestion },
    options: contestants,
    answer(metrics) {
      const costs = ways.map((way) => metrics[`${way}.cost`] ?? Number.POSITIVE_INFINITY);
      if (!costs.every(Number.isFinite)) return [];
      const least = Math.min(...costs);
      return ways.filter((_, index) => costs[index] === least);
    },
    nobody: { ko: ko.predict.nobody, en: en.predict.nobody },
  },
];
