// Reads a number as learners type it: "1,234.5", full-width digits, "1만 2,345", with or without the unit; and writes one.

import { formatNumber, sayQuantity } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';

export type ReadNumber =
  | { readonly value: number }
  | { readonly problem: 'empty' | 'not-a-number' | 'bad-comma' }
  | { readonly problem: 'other-unit'; readonly typed: string };

/** Digits, commas every three of them, one decimal point. */
const PLAIN = String.raw`(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const LEADING_NUMBER = new RegExp(`^[+-]?(?:(?:${PLAIN})\\s*[억만천]?\\s*)+`);
const MYRIADS: readonly (readonly [string, number])[] = [
  ['억', 1e8],
  ['만', 1e4],
  ['천', 1e3],
];

// NFKC folds full-width digits, letters, commas and no-break spaces; the two minus signs are told apart by nobody.
const fold = (text: string): string =>
  text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim();

const unitKey = (unit: string): string => fold(unit).toLowerCase().replace(/[ .]/g, '');

// "$0.20" and "₩ 1,300": some units stand in front.
function withoutPrefix(text: string, units: readonly string[]): string {
  const prefix = units.map(fold).find((unit) => unit !== '' && text.startsWith(unit));
  return prefix === undefined ? text : text.slice(prefix.length).trim();
}

const plainNumber = (text: string): number => Number(text.replace(/[, ]/g, ''));

// "1만 2,345" is 1 × 10⁴ + 2,345: each part is smaller than the one before it.
function readParts(text: string): number | null {
  const whole = new RegExp(
    `^([+-]?)\\s*${MYRIADS.map(([sign]) => `(?:(${PLAIN})\\s*${sign}\\s*)?`).join('')}(${PLAIN})?$`,
  ).exec(text);
  if (!whole) return null;
  const [, sign, ...parts] = whole;
  if (parts.every((part) => part === undefined)) return null;
  const sizes = [...MYRIADS.map(([, size]) => size), 1];
  const sum = parts.reduce(
    (total, part, index) =>
      total + (part === undefined ? 0 : plainNumber(part) * (sizes[index] ?? 1)),
    0,
  );
  return sign === '-' ? -sum : sum;
}

/** `units` are the names of the item's own unit; anything else after the number is another unit. */
export function readNumber(typed: string, units: readonly string[]): ReadNumber {
  const text = withoutPrefix(fold(typed), units);
  if (text === '') return { problem: 'empty' };
  const number = LEADING_NUMBER.exec(text)?.[0].trim() ?? '';
  const rest = text.slice(number.length).trim();
  const value = readParts(number);
  if (value === null) return { problem: number.includes(',') ? 'bad-comma' : 'not-a-number' };
  if (rest === '' || units.some((unit) => unitKey(unit) === unitKey(rest))) return { value };
  if (rest.startsWith(',')) return { problem: 'bad-comma' };
  return /\d/.test(rest) ? { problem: 'not-a-number' } : { problem: 'other-unit', typed: rest };
}

/** "2개" and "145 ms" with its unit as `sayQuantity` sets it. */
export function withUnit(value: number, unit: string, locale: Locale): string {
  const number = formatNumber(value, locale, 6);
  return sayQuantity({ value: number, unit }, locale);
}
