// What a bill says beside its amounts: why there is none, and which allowances were taken off.

import { formatDate, formatDuration } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { billMessages } from '@/i18n/messages/billing-bills';
import { regionWord, serviceWord } from '@/i18n/messages/price-words';
import type { Part, Refused, WayBill } from '@/player/billing/types';
import { lineName, unitName } from './line-words';
import { sayQuantity } from './money';
import { sayMb } from './say-memory';

export function sayRefused({ why }: Refused, locale: Locale): string {
  const t = billMessages[locale].cards.refused;
  switch (why.kind) {
    case 'too-long':
      return t[why.by](formatDuration(why.mostSec, locale));
    case 'too-large':
      return t.tooLarge(sayMb(why.mostMb, locale));
    case 'jobs-answer-nobody':
      return t.jobs;
    case 'no-price':
      return t.noPrice(serviceWord(why.service, locale), regionWord(why.region, locale));
    case 'no-price-then':
      return t.noPriceThen(
        serviceWord(why.service, locale),
        regionWord(why.region, locale),
        formatDate(why.day, locale),
      );
    case 'not-allowed':
      return t.notAllowed;
  }
}

/** One sentence for each allowance that a sheet of the bill has and the bill had a use for. */
export function allowancesOf({ rows }: WayBill, locale: Locale): string[] {
  return rows.flatMap(({ id, line }) =>
    line.parts.flatMap((part) => sayAllowance(lineName(id, locale), part, locale)),
  );
}

function sayAllowance(line: string, part: Part, locale: Locale): string[] {
  const { offered, allowance, free, quantity, unit } = part;
  const t = billMessages[locale].cards;
  const amount = (value: string): string =>
    `${sayQuantity(value)} ${unitName(unit, locale)}`.trim();
  if (offered === null || quantity === '0') return [];
  if (allowance !== null) return free === '0' ? [] : [t.taken(line, amount(free))];
  const why = offered.kind === 'trial' ? t.notTaken.trial : t.notTaken.off;
  return [why(line, amount(offered.quantity.value))];
}
