// Money and large counts as each language writes them: "₩ 44,480", "$0.0000166667", "300만 건", "3M".

import { formatSignificant } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Currency } from '@/player/billing/types';

const tags: Readonly<Record<Locale, string>> = { ko: 'ko-KR', en: 'en-US' };

/** A no-break space keeps the sign with its number. */
const SIGN: Readonly<Record<Currency, string>> = { KRW: '₩\u00a0', USD: '$' };
/** The smallest coin that a bill is written in. */
export const DECIMALS: Readonly<Record<Currency, number>> = { KRW: 0, USD: 2 };

/** Groups the digits before the point and leaves those behind it as they are. */
function grouped(digits: string): string {
  const [whole = '0', rest] = digits.split('.');
  const spaced = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return rest === undefined ? spaced : `${spaced}.${rest}`;
}

function signed(digits: string, currency: Currency): string {
  const isNegative = digits.startsWith('-');
  return `${isNegative ? '− ' : ''}${SIGN[currency]}${grouped(isNegative ? digits.slice(1) : digits)}`;
}

/** An amount of a bill, already rounded by the engine: at least to cents, or to whole won. */
export function sayAmount(amount: string, currency: Currency): string {
  const [whole = '0', rest = ''] = amount.split('.');
  const least = DECIMALS[currency];
  const digits = rest.replace(/0+$/, '').padEnd(least, '0');
  return signed(digits === '' ? whole : `${whole}.${digits}`, currency);
}

/** A price or an unrounded amount with every digit it has, up to twelve decimals. */
export function sayExact(amount: string, currency: Currency): string {
  const [whole = '0', rest = ''] = amount.split('.');
  const digits = rest.slice(0, 12).replace(/0+$/, '');
  return signed(digits === '' ? whole : `${whole}.${digits}`, currency);
}

/** A cost on a chart or in a sentence: whole won, or dollars with cents below a thousand. */
export function sayCost(value: number, currency: Currency): string {
  if (currency === 'USD' && value < 1_000) return sayAmount(value.toFixed(2), currency);
  return sayExact(value.toFixed(0), currency);
}

const compact = (value: number, locale: Locale, digits: number): string =>
  new Intl.NumberFormat(tags[locale], {
    notation: 'compact',
    maximumSignificantDigits: digits,
    useGrouping: 'always',
  } as Intl.NumberFormatOptions).format(value);

/** A tick of a money axis: "₩10만", "$100". */
export const sayTick = (value: number, currency: Currency, locale: Locale): string =>
  (currency === 'KRW' ? '₩' : '$') +
  (value < 1 ? String(Number(value.toPrecision(1))) : compact(value, locale, 3));

/** A number of requests, short: "2,218만", "22.18M". */
export const sayCount = (value: number, locale: Locale, digits = 4): string =>
  // Korean counts by ten thousands: below, nobody writes 1.785천.
  locale === 'ko' && Math.abs(value) < 10_000
    ? formatSignificant(value, locale, digits)
    : compact(value, locale, digits);

/** A number of requests with its counter: "2,218만 건", "22.18M requests". */
export const sayRequests = (value: number, locale: Locale, digits = 4): string =>
  locale === 'ko'
    ? `${sayCount(value, locale, digits)}\u00a0건`
    : `${sayCount(value, locale, digits)} requests`;

/** Every digit of a quantity, grouped, up to six decimals. */
export function sayQuantity(value: string): string {
  const [whole = '0', rest = ''] = value.split('.');
  const digits = rest.slice(0, 6).replace(/0+$/, '');
  return grouped(digits === '' ? whole : `${whole}.${digits}`);
}
