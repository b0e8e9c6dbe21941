// The rate of exchange at which a run's money is shown in won, and a month's money where there is little room.

import { params } from '@/engine/billing/workload/config';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';

export const krwPerUsd = params.krwPerUsd.default;

/** In ten thousands of won, or dollars: so that it fits a cell. */
export function shortMoney(usd: number, locale: Locale): string {
  if (locale === 'en') return `$${formatNumber(usd, locale, usd < 10 ? 1 : 0)}`;
  const tenThousands = (usd * krwPerUsd) / 10_000;
  return `${formatNumber(tenThousands, locale, tenThousands < 10 ? 1 : 0)}만`;
}
