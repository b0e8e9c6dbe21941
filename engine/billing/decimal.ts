// Decimal arithmetic for money: no binary fractions, and rounding only where a provider rounds.

import Big from 'big.js';
import type { Decimal, Figure } from './contract';

/** Our own constructor, so that nobody else's settings reach it. */
export const Dec = Big();
export type Dec = Big;

// Only a division can go on for ever (a third of a month): forty places are far below any cent.
Dec.DP = 40;
// A decimal is written in full, never as 1e-7.
Dec.NE = -1e6;
Dec.PE = 1e6;

/** Whatever a quantity may be written as. */
export type Quantifiable = number | Decimal | Dec | Figure;

export function dec(value: Quantifiable): Dec {
  if (typeof value === 'object' && 'sources' in value) return new Dec(value.value);
  return value instanceof Dec ? value : new Dec(value);
}

export const ZERO = dec(0);

/** The smallest multiple of `step` that is not below `value`. */
export function ceilTo(value: Dec, step: Dec): Dec {
  // The remainder is exact where a quotient might not be.
  const rest = value.mod(step);
  return rest.eq(ZERO) ? value : value.minus(rest).plus(step);
}

export function floorTo(value: Dec, step: Dec): Dec {
  return value.minus(value.mod(step));
}

/** To so many decimals; five rounds up: 0.625125 is 63 cents, and half a cent is one. */
export function halfUp(value: Dec, decimals: number): Dec {
  return value.round(decimals, Dec.roundHalfUp);
}

export function larger(a: Dec, b: Dec): Dec {
  return a.gt(b) ? a : b;
}

export function smaller(a: Dec, b: Dec): Dec {
  return a.lt(b) ? a : b;
}

export function sum(values: readonly Dec[]): Dec {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
