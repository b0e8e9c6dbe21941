// The kinds of field a usage may have. A message is the end of a sentence: what is allowed.

import * as v from 'valibot';
import { isDay } from './day';

/** Far beyond any bill, and small enough that every whole number is exact. */
const MOST = 1e15;

/** A whole number of things: requests, instances. */
export function count(min = 0, max = MOST) {
  const message = `a whole number from ${min} to ${max}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
}

/** Any number of what can be divided: gigabytes, seconds. */
export function amount(min = 0, max = MOST) {
  const message = `a number from ${min} to ${max}`;
  return v.pipe(
    v.number(message),
    v.finite(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
}

/** One of a few; a text in any case of its letters: REST is rest. */
export function oneOf<const Options extends readonly (string | number)[]>(options: Options) {
  return v.pipe(
    v.unknown(),
    v.transform((value) => options.find((option) => isSame(option, value)) ?? value),
    v.picklist(options, `one of ${options.join(', ')}`),
  );
}

function isSame(option: string | number, value: unknown): boolean {
  if (typeof option === 'number' || typeof value !== 'string') return option === value;
  return option.toLowerCase() === value.toLowerCase();
}

export function flag() {
  return v.boolean('true or false');
}

export function group<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, `an object with ${Object.keys(entries).join(', ')}`);
}

export function list<const Item extends v.GenericSchema>(item: Item, min: number, max: number) {
  const message = `a list of ${min === max ? min : `${min} to ${max}`} entries`;
  return v.pipe(v.array(item, message), v.minLength(min, message), v.maxLength(max, message));
}

/** Amounts by name. */
export function amounts() {
  return v.record(v.string(), amount(), 'an object with amounts by the names of meters');
}

/** May be left out. */
export const maybe = v.optional;

const DAY = 'a day as in 2026-10-05';

export function day() {
  return v.pipe(v.string(DAY), v.check(isDay, DAY));
}

export const MONTHS = ['730h', '720h', '28d', '29d', '30d', '31d'] as const;

/** What every usage may say, whatever the service. */
export const commonFields = {
  id: maybe(v.pipe(v.string('a text'), v.maxLength(200, 'a text of at most 200 characters'))),
  svc: v.string('the name of a service'),
  region: maybe(v.string('the name of a region')),
  /** The day whose prices hold. */
  asOf: maybe(day()),
  /**
   * What is always free is taken off unless this is false; true also takes off what a whole account shares (100 GB
   * to the internet), "trial" a first year's gifts, too.
   */
  freeTier: maybe(v.union([v.boolean(), v.literal('trial')], 'true, false or "trial"')),
  /** How much of an allowance the account has used up already: by meter, in the meter's unit. */
  freeUsed: maybe(amounts()),
  /** What one pays oneself: by meter, for as many units as the sheet's price. */
  unitPrices: maybe(amounts()),
  currency: maybe(oneOf(['USD', 'KRW'])),
  krwPerUsd: maybe(amount(1, 1_000_000)),
  vat: maybe(flag()),
  /** How long a month is, for whatever is paid by the month. */
  month: maybe(oneOf(MONTHS)),
  monthDays: maybe(count(28, 31)),
  decimals: maybe(count(0, 8)),
  /** What a published example says it costs: not read, so that examples can be priced as they are. */
  expect: maybe(v.unknown()),
} as const;
