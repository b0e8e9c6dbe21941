// Short words in which price sheets are written.

import type { Allowance, Decimal, Figure, Meter, Tier, Unit } from './contract';

/** Read in these sources. */
export function found(value: Decimal, ...sources: readonly string[]): Figure {
  return { value, status: 'found', sources };
}

/** From general knowledge only: shown as unverified wherever it appears. */
export function unverified(value: Decimal): Figure {
  return { value, status: 'unverified', sources: [] };
}

/** Said by whoever asks. */
export function given(value: Decimal | number): Figure {
  return { value: String(value), status: 'given', sources: [] };
}

/** A meter with one price, for `per` units. */
export function flat(unit: Unit, per: number, price: Figure, free?: Allowance): Meter {
  return tiered(unit, per, [{ upTo: null, price }], free);
}

/** A meter whose price changes as the quantity grows. */
export function tiered(unit: Unit, per: number, tiers: readonly Tier[], free?: Allowance): Meter {
  return free === undefined ? { unit, per, tiers } : { unit, per, tiers, free };
}

/** So much is free every month, for everybody, for good. */
export function always(quantity: Figure): Allowance {
  return { quantity, period: 'month', kind: 'always' };
}

/** So much is free every month for all services and regions of an account together. */
export function shared(quantity: Figure): Allowance {
  return { quantity, period: 'month', kind: 'shared' };
}

/** So much is free every month of a new customer's first year. */
export function trial(quantity: Figure): Allowance {
  return { quantity, period: 'month', kind: 'trial' };
}
