// People's hours as a bill of their own: an assumption with its formula, beside what providers charge.

import { NEWEST_DAY } from '@/engine/billing/catalog';
import type { Bill } from '@/engine/billing/contract';
import { flat, given } from '@/engine/billing/figure';
import { makeLine, total } from '@/engine/billing/invoice';
import { charge } from '@/engine/billing/meter';
import { Quantity } from '@/engine/billing/quantity';
import type { Way, WorkloadConfig } from '@/engine/billing/workload/config';

const hoursOf = (way: Way, config: WorkloadConfig): number => config[`${way}Hours`];

/** Whole won, as everything that is paid in won. */
const DECIMALS = 0;

export function peopleBill(way: Way, config: WorkloadConfig): Bill {
  const hours = Quantity.of('hours', given(hoursOf(way, config)), 'hour');
  const rate = flat('hour', 1, given(config.wageKrwPerHour));
  const part = charge({ sheet: 'people', name: 'people' }, rate, hours, { freeTier: false });
  const line = makeLine({ name: 'hours', parts: [part] }, DECIMALS);
  return {
    id: null,
    svc: 'people',
    currency: 'KRW',
    asOf: NEWEST_DAY,
    lines: [line],
    exchange: null,
    total: total([line]),
    notes: [],
  };
}
