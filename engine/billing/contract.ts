// The shapes of prices and bills: every figure with its source, every amount with the way it came about.

/** A decimal number as text: 0.0000166667 has no exact binary fraction, so money never is a `number`. */
export type Decimal = string;

/** A day, YYYY-MM-DD. */
export type Day = string;

/**
 * `found` was read in a source; `unverified` is only recalled, and is shown as such wherever it
 * appears; `given` came with the usage: an exchange rate, a rate of one's own.
 */
export type Status = 'found' | 'given' | 'unverified';

export type Currency = 'USD' | 'KRW';

/** Where figures were read. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The source's own date, as exactly as it is known (2026, 2026-10 or 2026-10-01); null where it shows none. */
  readonly asOf: string | null;
  /** A price list read by somebody else is not the provider's word. */
  readonly kind: 'provider' | 'price-list' | 'secondary';
  readonly readOn: Day;
  readonly checkAgainBy: Day;
}

/** One number from outside. */
export interface Figure {
  readonly value: Decimal;
  readonly status: Status;
  /** Ids of `sources.ts`; empty only where the figure is not found in one. */
  readonly sources: readonly string[];
}

/** What a quantity is counted in. */
export type Unit =
  | 'request'
  | 'GB-s'
  | 'GB-month'
  | 'GB-h'
  | 'GB'
  | 'vCPU-s'
  | 'vCPU-h'
  | 'GHz-s'
  | 'GiB-s'
  | 'hour'
  | 'second'
  | 'month'
  | 'unit'
  | 'kWh'
  | (string & {});

export interface Tier {
  /** Where the tier ends, in the meter's unit and counted after the allowance; null is without end. */
  readonly upTo: Figure | null;
  readonly price: Figure;
}

/** What a provider gives before it charges. */
export interface Allowance {
  readonly quantity: Figure;
  readonly period: 'month' | 'day';
  /**
   * `plan` is part of a paid plan and cannot be turned off; `trial` ends with a new customer's first year;
   * `shared` is one for all services and regions of an account: whoever prices one of them alone says so.
   */
  readonly kind: 'always' | 'trial' | 'plan' | 'shared';
  /**
   * Google takes off what the quantity costs in its cheapest regions, not the quantity: their price,
   * for as many units as the meter's own.
   */
  readonly worth?: Figure;
}

/** One thing that is counted and charged. Its name is its key in the sheet. */
export interface Meter {
  readonly unit: Unit;
  /** How many units a price buys: 1,000,000 where a price is "per million". */
  readonly per: number;
  readonly tiers: readonly Tier[];
  readonly free?: Allowance;
}

/** What one provider charges for one service in one region, and since when. Adding a sheet is adding data. */
export interface PriceSheet {
  /** `aws-lambda/ap-northeast-2/2025-08-01`. */
  readonly id: string;
  readonly provider: string;
  readonly service: string;
  readonly region: string;
  readonly currency: Currency;
  /** First day on which these prices and rules held; null where no source says. */
  readonly effectiveFrom: Day | null;
  /** The last day; null while they hold. */
  readonly effectiveUntil: Day | null;
  readonly meters: Readonly<Record<string, Meter>>;
  /** Roundings, minimums and switches of the service, by name. */
  readonly rules: Readonly<Record<string, Figure>>;
  /** What a reader has to know beside the prices: `closed-to-new-customers`. */
  readonly notes?: readonly string[];
}

/** One measured value on the way to a quantity, and what the provider made of it. */
export interface Step {
  /** `requests`, `duration`, `memory`: an id; words stand on the screen's side. */
  readonly name: string;
  readonly how: 'start' | 'times' | 'over' | 'plus' | 'minus' | 'round';
  readonly measured: Decimal;
  /** After rounding up to the provider's granularity and minimum; the same where nothing is rounded. */
  readonly billed: Decimal;
  readonly unit: Unit;
  /** The provider's figures that rounded it, or that it is. */
  readonly by: readonly Figure[];
  /** How it came about, where it is a quantity itself. */
  readonly of?: readonly Step[];
}

/** What one meter charges: the answer to "why this number". */
export interface Part {
  readonly sheet: string;
  readonly meter: string;
  readonly unit: Unit;
  readonly steps: readonly Step[];
  readonly quantity: Decimal;
  /** Taken off by the allowance, in units; "0" where none applies. */
  readonly free: Decimal;
  /** The allowance that was looked at; null where there is none or it is turned off. */
  readonly allowance: Allowance | null;
  /** The allowance that the sheet has, whether or not it was looked at; null where it has none. */
  readonly offered: Allowance | null;
  /** How much of it the account had used up elsewhere, in units. */
  readonly usedBefore: Decimal;
  /** The quantity by tier, after the allowance. */
  readonly tiers: readonly {
    readonly quantity: Decimal;
    readonly per: number;
    readonly price: Figure;
    readonly amount: Decimal;
  }[];
  /** What it would cost without the allowance, exact. */
  readonly gross: Decimal;
  /** What it costs, exact. */
  readonly amount: Decimal;
  /** How often this repeats before it is summed: 30 where a provider rounds every day by itself. */
  readonly times: number;
}

/** One charge category, rounded once. */
export interface Line {
  /** `compute`, `requests` …: the name in the answer of the command line. */
  readonly name: string;
  readonly parts: readonly Part[];
  readonly exact: Decimal;
  /** Rounded half up to `decimals`, for each day by itself where `each` says so. */
  readonly amount: Decimal;
  readonly rounding: { readonly decimals: number; readonly each: 'category' | 'day' };
  /** `unverified` if any figure in it is; else `given` if any is; else `found`. */
  readonly status: Status;
}

export interface Bill {
  readonly id: string | null;
  readonly svc: string;
  readonly currency: Currency;
  /** The day for which prices were looked up. */
  readonly asOf: Day;
  readonly lines: readonly Line[];
  /** How lines that were priced in another currency were turned into this one; null if none was. */
  readonly exchange: { readonly krwPerUsd: Decimal } | null;
  /** Sum of the rounded lines. */
  readonly total: Decimal;
  /** Ids of what a reader has to know: a price that is unverified, a service closed to new customers. */
  readonly notes: readonly string[];
}
