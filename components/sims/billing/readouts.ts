// The numbers under the comparison: the cheapest way, and what sets it apart.

import type { ReadoutStrip } from '@/components/figure/readouts-data';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { Estimate } from '@/player/billing/types';
import { sayCost, sayRequests } from './money';
import { cheapestOf, flipOf, ranked, unpriced } from './say';
import { colourOf } from './ways';

interface ReadoutsProps {
  readonly estimate: Estimate;
  readonly locale: Locale;
  readonly isRevealed: boolean;
}

/** The cheapest way and what sets it apart. */
export function billingReadouts({ estimate, locale, isRevealed }: ReadoutsProps): ReadoutStrip {
  const { comparison, curve } = estimate;
  const t = billingMessages[locale];
  const [best, next] = unpriced(comparison).length > 0 ? [] : ranked(comparison);
  const leaders = cheapestOf(comparison);
  const names = leaders.map(({ way }) => t.ways[way]).join(', ');
  const isTied = leaders.length > 1;
  const { currency, requests } = comparison.config;
  const cost = best === undefined ? null : Number(best.total);
  const perMillion = cost === null || requests === 0 ? null : (cost / requests) * 1_000_000;
  const said = (value: number | null): string | null =>
    value === null ? null : sayCost(value, currency);
  const cells = [
    {
      metric: 'cost',
      name: [t.readouts.cost, ...(names === '' ? [] : [names])].join(' · '),
      value: said(cost),
      ...(best && !isTied ? { colour: colourOf(best.way) } : {}),
    },
    { metric: 'costPerMillion', name: t.readouts.perMillion, value: said(perMillion) },
    {
      metric: 'saving',
      name: t.readouts.saving,
      value: next && cost !== null ? said(Number(next.total) - cost) : null,
    },
    {
      metric: 'breakEven',
      name: isRevealed
        ? t.readouts.breakEven
        : `${t.readouts.breakEven} · ${t.readouts.guessFirst}`,
      value: isRevealed ? sayFlip(flipOf(curve), locale) : null,
    },
  ];
  return { kind: 'strip', columns: 2, cells: cells.map((cell) => ({ unit: '', ...cell })) };
}

function sayFlip(flip: number | null, locale: Locale): string | null {
  if (flip === null) return null;
  if (flip === Number.POSITIVE_INFINITY) return billingMessages[locale].readouts.none;
  return sayRequests(flip, locale);
}
