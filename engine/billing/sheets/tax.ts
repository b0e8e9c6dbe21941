// Korea's value added tax, as everybody knows it and no source here says.

import type { PriceSheet } from '../contract';
import { flat, unverified } from '../figure';
import { MONEY } from '../meter';

export const koreanVat = {
  id: 'kr-vat',
  provider: 'other',
  service: 'kr-vat',
  region: 'kr',
  currency: 'KRW',
  effectiveFrom: null,
  effectiveUntil: null,
  // Of whatever money it is taken.
  meters: { vat: flat(MONEY, 1, unverified('0.1')) },
  rules: {},
} satisfies PriceSheet;
