// What a service reads while it makes its lines: the sheet of a region and day, and the bill's settings.

import { findSheet } from './catalog';
import type { Day, Figure, Meter, Part, PriceSheet, Tier } from './contract';
import { type Dec, dec } from './decimal';
import { given } from './figure';
import { charge, type FreeTier } from './meter';
import { noMeter } from './no-price';
import type { Quantity } from './quantity';

/** Amounts by the names of meters; `compute` names `compute.x86_64`, too. */
export type Amounts = Readonly<Record<string, number>>;

/** Whether an amount given for `name` is about the meter. */
export const isAbout = (name: string, meter: string): boolean =>
  name === meter || meter.startsWith(`${name}.`);

function amountFor(amounts: Amounts, meter: string): number | undefined {
  return Object.entries(amounts).find(([name]) => isAbout(name, meter))?.[1];
}

export interface Settings {
  readonly region: string;
  readonly asOf: Day;
  readonly freeTier: FreeTier;
  /** How much of each allowance the account has used up, by meter. */
  readonly freeUsed: Amounts;
  /** Prices of one's own, by meter: for as many units as the sheet's, and for all of its tiers. */
  readonly unitPrices: Amounts;
  /** Hours in a month; null leaves it to the sheet. */
  readonly monthHours: Dec | null;
}

/** An average month as price calculators count it: 365 days of 24 hours, by twelve. */
const MONTH_HOURS = 730;

export interface Charging {
  /** False where the allowance does not reach this part. */
  readonly isFreeable?: boolean;
  /** How often the quantity repeats: 30 where a provider counts by the day. */
  readonly times?: number;
  /** Prices of one's own in place of the sheet's, tier by tier, for the same number of units. */
  readonly rates?: readonly number[] | undefined;
  /** See `Metering`. */
  readonly scale?: Dec;
}

export class Prices {
  readonly sheet: PriceSheet;
  readonly settings: Settings;

  constructor(service: string, settings: Settings) {
    this.sheet = findSheet(service, settings.region, settings.asOf);
    this.settings = settings;
  }

  /** The prices of another service in the same region, on the same day: a gateway's bytes leave by it. */
  of(service: string): Prices {
    return new Prices(service, this.settings);
  }

  /** Hours in a month, as the usage says, or the provider, or price calculators. */
  get monthHours(): Dec {
    return this.settings.monthHours ?? dec(this.sheet.rules.monthHours ?? MONTH_HOURS);
  }

  /** A figure of the sheet's rules. Refuses, naming the field that asks, where no source gives it. */
  rule(name: string, field: string): Figure {
    return this.sheet.rules[name] ?? this.notFound(name, field);
  }

  /** What a meter charges. Refuses, naming the field that asks for it, where no price was found. */
  part(meter: string, field: string, quantity: Quantity, charging: Charging = {}): Part {
    const { isFreeable = true, times = 1, rates, scale = dec(1) } = charging;
    const known = this.sheet.meters[meter] ?? this.notFound(meter, field);
    const own = amountFor(this.settings.unitPrices, meter);
    const used =
      own !== undefined
        ? { ...known, tiers: [{ upTo: null, price: given(own) }] }
        : rates === undefined
          ? known
          : withRates(known, rates);
    this.refuseBeyond(used, meter, field, quantity, scale);
    const freeTier = isFreeable && this.settings.freeTier;
    const name = { sheet: this.sheet.id, name: meter };
    const usedBefore = dec(isFreeable ? (amountFor(this.settings.freeUsed, meter) ?? 0) : 0);
    return charge(name, used, quantity, { freeTier, usedBefore, times, scale });
  }

  /** A sheet may know the price of the first so many only. */
  private refuseBeyond(
    { tiers }: Meter,
    name: string,
    field: string,
    { value }: Quantity,
    scale: Dec,
  ): void {
    const end = tiers.at(-1)?.upTo ?? null;
    if (end === null || value.lte(dec(end).times(scale))) return;
    this.notFound(`${name} beyond ${end.value}`, field);
  }

  private notFound(name: string, field: string): never {
    const { effectiveFrom } = this.sheet;
    const since = effectiveFrom === null ? '' : ` since ${effectiveFrom}`;
    return noMeter(field, name, this.sheet, since);
  }
}

function withRates(meter: Meter, rates: readonly number[]): Meter {
  const tiers = meter.tiers.map(({ upTo, price }, i): Tier => {
    const rate = rates[i];
    return { upTo, price: rate === undefined ? price : given(rate) };
  });
  return { ...meter, tiers };
}
