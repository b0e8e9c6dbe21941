// People's hours as a bill of their own: an assumption with its formula, beside what providers charge.

import type { Bill } from '@/engine/billing/contract';
import { dayOf } from '@/engine/billing/day';
import { flat, given } from '@/engine/billing/figure';
import { makeLine, total } from '@/engine/billing/invoice';
import { charge } from '@/engine/billing/meter';
import { Quantity } from '@/engine/billing/quantity';
import type { Way, WorkloadConfig } from '@/engine/billing/workload/config';

/** Machines that the hours of a way are for; what goes beyond them asks for more. */
const FIRST_MACHINES = 2;

/** Servers break and machines are patched; containers and functions are their provider's to keep. */
function hoursOf(way: Way, config: WorkloadConfig, machines: number): number {
  const further = Math.max(0, machines - FIRST_MACHINES);
  const each = way === 'onprem' ? config.hoursPerServer : way === 'iaas' ? config.hoursPerVm : 0;
  return config[`${way}Hours`] + each * further;
}

/** Whole won, as everything that is paid in won. */
const DECIMALS = 0;

/** `machines` is how many are on all month: those that come and go are copies of them. */
export function peopleBill(way: Way, config: WorkloadConfig, machines: number): Bill {
  const hours = Quantity.of('hours', given(hoursOf(way, config, machines)), 'hour');
  const rate = flat('hour', 1, given(config.wageKrwPerHour));
  const part = charge({ sheet: 'people', name: 'people' }, rate, hours, { freeTier: false });
  const line = makeLine({ name: 'hours', parts: [part] }, DECIMALS);
  return {
    id: null,
    svc: 'people',
    currency: 'KRW',
    asOf: dayOf(config.asOf),
    lines: [line],
    exchange: null,
    total: total([line]),
    notes: [],
  };
}
