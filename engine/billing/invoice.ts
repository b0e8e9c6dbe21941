// From exact charges to a bill: rounded once per category, turned into the wanted currency, taxed, added up.

import type { Bill, Currency, Decimal, Figure, Line, Part, Status, Step } from './contract';
import { type Dec, dec, halfUp, sum } from './decimal';
import { charge, MONEY } from './meter';
import { Quantity } from './quantity';
import type { Draft } from './service';
import { koreanVat } from './sheets/tax';

/** Cents; a won has none. */
export const DECIMALS: Readonly<Record<Currency, number>> = { USD: 2, KRW: 0 };

/**
 * Thirds of a month have no end, and break off at the fortieth place: what is lost there must not
 * decide whether half a cent is one.
 */
const whole = (value: Dec): Dec => halfUp(value, 20);

export function makeLine({ name, parts, each = 'category' }: Draft, decimals: number): Line {
  const exact = whole(sum(parts.map((part) => dec(part.amount).times(part.times))));
  const amount =
    each === 'category'
      ? halfUp(exact, decimals)
      : sum(parts.map((part) => halfUp(whole(dec(part.amount)), decimals).times(part.times)));
  return {
    name,
    parts,
    exact: exact.toString(),
    amount: amount.toString(),
    rounding: { decimals, each },
    status: statusOf(parts),
  };
}

/** A line as it stands, rounded, at the rate given; then rounded to the other currency's own. */
export function convert(line: Line, to: Currency, krwPerUsd: number, decimals: number): Line {
  const rate = dec(krwPerUsd);
  const amount = dec(line.amount);
  const exact = to === 'KRW' ? amount.times(rate) : amount.div(rate);
  return {
    ...line,
    exact: exact.toString(),
    amount: halfUp(exact, decimals).toString(),
    rounding: { decimals, each: 'category' },
    status: worst([line.status, 'given']),
  };
}

/** On the sum of the rounded lines, as the last of them. */
export function taxLine(lines: readonly Line[], decimals: number): Line {
  const net = Quantity.of('net', total(lines), MONEY);
  const { id, meters } = koreanVat;
  const part = charge({ sheet: id, name: 'vat' }, meters.vat, net, { freeTier: false });
  return makeLine({ name: 'vat', parts: [part] }, decimals);
}

export function total(lines: readonly Line[]): Decimal {
  return sum(lines.map(({ amount }) => dec(amount))).toString();
}

function statusOf(parts: readonly Part[]): Status {
  return worst(parts.flatMap(figuresOf).map(({ status }) => status));
}

function worst(statuses: readonly Status[]): Status {
  if (statuses.includes('unverified')) return 'unverified';
  return statuses.includes('given') ? 'given' : 'found';
}

/** Every figure from outside that had a hand in a part. */
function figuresOf({ tiers, allowance, steps }: Part): readonly Figure[] {
  const free = allowance === null ? [] : [allowance.quantity, allowance.worth];
  const figures = [...tiers.map(({ price }) => price), ...free, ...steps.flatMap(figuresOfStep)];
  return figures.filter((figure) => figure !== undefined);
}

function figuresOfStep({ by, of = [] }: Step): readonly Figure[] {
  return [...by, ...of.flatMap(figuresOfStep)];
}

/** A bill in the few words of the command line, amounts as JSON numbers. */
export interface Answer {
  readonly id: string | null;
  readonly currency: Currency;
  readonly asOf: string;
  readonly krwPerUsd?: number;
  readonly lines: Readonly<Record<string, number>>;
  readonly total: number;
  /** Lines in which a figure is only recalled; not there where every figure was found. */
  readonly unverified?: readonly string[];
}

export function answerOf({ id, currency, asOf, exchange, lines, total: sumOf }: Bill): Answer {
  const recalled = lines.filter(({ status }) => status === 'unverified').map(({ name }) => name);
  return {
    id,
    currency,
    asOf,
    ...(exchange === null ? {} : { krwPerUsd: Number(exchange.krwPerUsd) }),
    lines: Object.fromEntries(lines.map(({ name, amount }) => [name, Number(amount)])),
    total: Number(sumOf),
    ...(recalled.length === 0 ? {} : { unverified: recalled }),
  };
}
