// Decimals as they stand in a price sheet, written for a reader: no digit is lost on the way.

import type { Currency, Decimal } from '@/engine/billing/contract';
import type { Locale } from '@/i18n/locales';
import { unitWord } from '@/i18n/messages/price-words';

/** 6000000000 becomes 6,000,000,000; 0.0000166667 stays as it is. */
export function plainNumber(value: Decimal): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const SIGNS: Readonly<Record<Currency, string>> = { USD: '$', KRW: '₩' };

export const money = (value: Decimal, currency: Currency): string =>
  `${SIGNS[currency]}${plainNumber(value)}`;

/** What is taken of a sum of money: 0.15 is 15%. */
export const share = (value: Decimal): string => `${Number((Number(value) * 100).toFixed(6))}%`;

/** So many of a unit; one of them needs no number in "per hour", which is left out by the caller. */
export const amountOf = (value: Decimal, unit: string, locale: Locale): string =>
  `${plainNumber(value)} ${unitWord(unit, locale)}`;

export const unitOf = (per: number, unit: string, locale: Locale): string =>
  per === 1 ? unitWord(unit, locale) : amountOf(String(per), unit, locale);
