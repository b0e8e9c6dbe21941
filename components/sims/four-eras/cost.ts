// Money of a run: won on a Korean page, dollars on an English one, at the rate that the billing lab starts from.

import { quantityOfMoney } from '@/components/figure/quantities';
import { params } from '@/engine/billing/workload/config';
import type { Quantity } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';

export const krwPerUsd = params.krwPerUsd.default;

export const quantityOfCost = (usd: number, locale: Locale): Quantity =>
  quantityOfMoney(usd, 'USD', locale, krwPerUsd);
