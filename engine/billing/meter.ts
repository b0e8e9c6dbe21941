// One meter: from a quantity, through the allowance and the tiers, to an exact amount.

import type { Allowance, Meter, Part, Unit } from './contract';
import { type Dec, dec, larger, smaller, sum, ZERO } from './decimal';
import type { Quantity } from './quantity';

/**
 * `usual` is where a usage says nothing: it takes off what belongs to the service alone. True also takes off the
 * service's part of what a whole account shares, `trial` what new customers get in their first year, too.
 */
export type FreeTier = boolean | 'usual' | 'trial';

export interface Metering {
  readonly freeTier: FreeTier;
  /** How much of the allowance is used up already, in the meter's unit. */
  readonly usedBefore?: Dec;
  /** How often the quantity and its allowance repeat: 30 where a provider counts by the day. */
  readonly times?: number;
  /**
   * Where tiers and allowance reach for each hour or month by itself, as those of provisioned
   * capacity do: how many of them there are.
   */
  readonly scale?: Dec;
}

const ONE = dec(1);

/** `sheet` and `name` say which meter it is. Amounts are exact: a line rounds, a meter does not. */
export function charge(
  { sheet, name }: { readonly sheet: string; readonly name: string },
  meter: Meter,
  quantity: Quantity,
  { freeTier, usedBefore = ZERO, times = 1, scale = ONE }: Metering,
): Part {
  const offered = meter.free ?? null;
  const allowance = offered !== null && applies(offered, freeTier) ? offered : null;
  const left = allowance === null ? ZERO : inUnits(allowance, meter).times(scale).minus(usedBefore);
  const free = smaller(quantity.value, larger(left, ZERO));
  const tiers = byTier(meter, quantity.value.minus(free), scale);
  return {
    sheet,
    meter: name,
    unit: meter.unit,
    steps: quantity.steps,
    quantity: quantity.value.toString(),
    free: free.toString(),
    allowance,
    offered,
    usedBefore: usedBefore.toString(),
    tiers: tiers.map(({ quantity: part, price, amount }) => ({
      quantity: part.toString(),
      per: meter.per,
      price,
      amount: amount.toString(),
    })),
    gross: cost(byTier(meter, quantity.value, scale)).toString(),
    amount: cost(tiers).toString(),
    times,
  };
}

function applies({ kind }: Allowance, freeTier: FreeTier): boolean {
  switch (kind) {
    case 'plan':
      return true;
    case 'always':
      return freeTier !== false;
    case 'shared':
      return freeTier === true || freeTier === 'trial';
    case 'trial':
      return freeTier === 'trial';
  }
}

/** An allowance in money buys fewer units where they cost more. */
function inUnits({ quantity, worth }: Allowance, { tiers }: Meter): Dec {
  const price = tiers[0]?.price;
  if (worth === undefined || price === undefined) return dec(quantity);
  return dec(quantity).times(dec(worth)).div(dec(price));
}

interface Slice {
  readonly quantity: Dec;
  readonly price: Meter['tiers'][number]['price'];
  readonly amount: Dec;
}

/** At least one slice, so that a price is shown even where nothing is left to pay. */
function byTier({ tiers, per }: Meter, quantity: Dec, scale: Dec): Slice[] {
  const slices: Slice[] = [];
  let from = ZERO;
  for (const { upTo, price } of tiers) {
    const to = upTo === null ? quantity : smaller(quantity, dec(upTo).times(scale));
    const part = to.minus(from);
    if (part.gt(ZERO) || slices.length === 0) {
      slices.push({ quantity: part, price, amount: part.times(dec(price)).div(per) });
    }
    if (to.eq(quantity)) break;
    from = to;
  }
  return slices;
}

const cost = (slices: readonly Slice[]): Dec => sum(slices.map(({ amount }) => amount));

/** The unit of what has a price already: a tax, a fee in percent. */
export const MONEY: Unit = 'money';
