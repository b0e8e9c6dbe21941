// Money of a run: won on a Korean page, dollars on an English one, at the rate that the billing lab starts from.

import { params } from '@/engine/billing/workload/config';
import { formatNumber, type Quantity } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';

/** Below a won, or a cent, the first digit that is not nought. */
export function quantityOfCost(usd: number, locale: Locale): Quantity {
  const [sign, amount, smallest] =
    locale === 'ko' ? ['₩', usd * params.krwPerUsd.default, 1] : ['$', usd, 0.01];
  if (amount > 0 && amount < smallest) {
    return { value: `< ${sign}${formatNumber(smallest, locale, 2)}`, unit: '' };
  }
  // A space that does not break: on a phone the sign would stand alone on its line.
  const number = formatNumber(amount, locale, locale === 'ko' ? 0 : 2);
  return { value: `${sign}\u00a0${number}`, unit: '' };
}
