// The chart as a table, and the assumptions as sentences.

import type { Table } from '@/components/ui/data-table';
import { assumptions, ways } from '@/engine/billing/workload/config';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { Estimate } from '@/player/billing/types';
import { sayCost } from './money';

/** Round numbers of requests, three to a decade. */
const isRound = (requests: number): boolean => /^(0|[125]0*)$/.test(String(requests));

/** Costs at round numbers and, once it may be told, at every turn. */
export function tableOf(
  { comparison, curve }: Estimate,
  isRevealed: boolean,
  locale: Locale,
): Table {
  const t = billingMessages[locale];
  const { currency, requests: now } = comparison.config;
  const turns = curve.spans.slice(1).flatMap(({ from }) => [from - 1, from]);
  const places = curve.requests
    .map((requests, index) => ({ requests, index }))
    .filter(({ requests }) => isRound(requests) || turns.includes(requests))
    .filter(({ requests }) => isRevealed || requests <= now);
  return {
    caption: t.chart.tableCaption,
    head: [t.chart.requests, ...ways.map((way) => t.ways[way]), t.chart.cheapest],
    rows: places.map(({ requests, index }) => {
      const costs = ways.map((way) => curve.costs[way][index] ?? Number.POSITIVE_INFINITY);
      const least = ways[costs.indexOf(Math.min(...costs))];
      return [
        formatNumber(requests, locale),
        ...costs.map((cost) => (Number.isFinite(cost) ? sayCost(cost, currency) : '–')),
        least === undefined ? '–' : t.ways[least],
      ];
    }),
  };
}

export const assumptionsIn = (locale: Locale): string[] =>
  assumptions.map((id) => billingMessages[locale].assumptions[id]);
