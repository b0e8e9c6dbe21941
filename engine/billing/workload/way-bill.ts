// The bill of one way: the lines of all the services it is made of, what the allowances take off, and one total.

import type { Bill, Currency, Day, Decimal, Line, Status } from '@/engine/billing/contract';
import { type Dec, dec, halfUp, sum, ZERO } from '@/engine/billing/decimal';
import { DECIMALS, taxLine } from '@/engine/billing/invoice';
import type { Way, WorkloadConfig } from '@/engine/billing/workload/config';

/** One line of a service's bill, as it stands in the bill of a way. */
export interface Row {
  /** `lambda.compute`: service and line. */
  readonly id: string;
  /** Usually left out when somebody says what a function or a machine costs. */
  readonly isUncounted: boolean;
  readonly currency: Currency;
  /** The currency of its prices, where the line was exchanged afterwards. */
  readonly pricedIn: Currency;
  readonly asOf: Day;
  /** Before the allowance, rounded as the line is. */
  readonly gross: Decimal;
  /** What the allowance takes off; "0" where it takes nothing. */
  readonly free: Decimal;
  readonly line: Line;
}

export interface WayBill {
  readonly way: Way;
  /** How many machines or containers there are at most, and how many all month; null where none is one's own. */
  readonly machines: number | null;
  readonly kept: number | null;
  /** What it runs on: a type of instance, a service of containers or functions; null for your own servers. */
  readonly host: string | null;
  /** As the provider calls it. */
  readonly region: string | null;
  readonly rows: readonly Row[];
  /** What all allowances take off, in the currency of the rows they belong to. */
  readonly free: { readonly currency: Currency; readonly amount: Decimal } | null;
  /** In the currency asked for, rounded to its coin. */
  readonly currency: Currency;
  readonly net: Decimal;
  /** Value added tax, on everything but people's own hours; null where none is asked for. */
  readonly tax: Row | null;
  readonly total: Decimal;
  readonly status: Status;
  readonly notes: readonly string[];
}

/** A service's bill with its place in the whole. */
export interface PlacedBill {
  readonly bill: Bill;
  readonly isUncounted: boolean;
  /** Lines that nobody counts, of a bill whose other lines everybody does. */
  readonly uncountedLines?: readonly string[];
}

/** Meters of an on-premises sheet in dollars whose own prices are in won. */
const IN_WON: readonly string[] = ['electricity', 'people'];

function pricedIn({ parts }: Line, { currency, exchange }: Bill): Currency {
  if (exchange === null) return currency;
  return parts.every(({ meter }) => IN_WON.includes(meter)) ? 'KRW' : 'USD';
}

function rowOf(line: Line, { bill, isUncounted, uncountedLines = [] }: PlacedBill): Row {
  const exact = sum(line.parts.map(({ gross, times }) => dec(gross).times(times)));
  // Only what is priced in its own currency has an allowance here.
  const isOwn = bill.exchange === null;
  const gross = isOwn ? halfUp(exact, line.rounding.decimals) : dec(line.amount);
  const free = gross.minus(line.amount);
  return {
    id: `${bill.svc}.${line.name}`,
    isUncounted: isUncounted || uncountedLines.includes(line.name),
    currency: bill.currency,
    pricedIn: pricedIn(line, bill),
    asOf: bill.asOf,
    gross: gross.toString(),
    free: free.toString(),
    line,
  };
}

const STATUSES: readonly Status[] = ['unverified', 'given', 'found'];

const inCurrency = (amount: Dec, from: Currency, to: Currency, krwPerUsd: number): Dec => {
  if (from === to) return amount;
  return to === 'KRW' ? amount.times(krwPerUsd) : amount.div(krwPerUsd);
};

/** Rows in two currencies as one sum, rounded to the coin of the one asked for. */
function sumOf(rows: readonly Row[], { currency, krwPerUsd }: WorkloadConfig): Dec {
  const inOne = (['USD', 'KRW'] as const).map((from) => {
    const own = rows.filter((row) => row.currency === from).map(({ line }) => dec(line.amount));
    return inCurrency(sum(own), from, currency, krwPerUsd);
  });
  return halfUp(sum(inOne), DECIMALS[currency]);
}

/** What one pays oneself for one's own people's work is not taxed. */
const isTaxed = ({ id }: Row): boolean => !id.startsWith('people.');

function taxOn(rows: readonly Row[], config: WorkloadConfig, asOf: Day): Row | null {
  if (config.vat === 'off') return null;
  const { currency } = config;
  const decimals = DECIMALS[currency];
  const net = sumOf(rows.filter(isTaxed), config).toString();
  const line = taxLine(
    [
      {
        name: 'net',
        parts: [],
        exact: net,
        amount: net,
        rounding: { decimals, each: 'category' },
        status: 'given',
      },
    ],
    decimals,
  );
  return {
    id: 'tax.vat',
    isUncounted: false,
    currency,
    pricedIn: currency,
    asOf,
    gross: line.amount,
    free: '0',
    line,
  };
}

/** Adds up bills as they stand, each line rounded by its own rule; only the sums are exchanged. */
export function wayBill(
  way: Way,
  place: Pick<WayBill, 'machines' | 'kept' | 'host' | 'region'>,
  placed: readonly PlacedBill[],
  config: WorkloadConfig,
): WayBill {
  const rows = placed
    .flatMap((one) => one.bill.lines.map((line) => rowOf(line, one)))
    .filter((row) => config.uncounted === 'on' || !row.isUncounted)
    .toSorted((a, b) => Number(a.isUncounted) - Number(b.isUncounted));
  const net = sumOf(rows, config);
  const tax = taxOn(rows, config, placed[0]?.bill.asOf ?? '');
  const freed = rows.filter(({ free }) => dec(free).gt(ZERO));
  const freeCurrency = freed[0]?.currency;
  return {
    way,
    ...place,
    rows,
    free:
      freeCurrency === undefined
        ? null
        : { currency: freeCurrency, amount: sum(freed.map(({ free }) => dec(free))).toString() },
    currency: config.currency,
    net: net.toString(),
    tax,
    total: net.plus(tax?.line.amount ?? 0).toString(),
    status: STATUSES.find((status) => rows.some(({ line }) => line.status === status)) ?? 'found',
    notes: [...new Set(placed.flatMap(({ bill }) => bill.notes))],
  };
}
