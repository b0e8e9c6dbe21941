// What several services ask of a usage beyond the kind of each single field.

import { refuse } from '@/engine/kernel/refusal';
import type { Figure } from '../contract';
import { type Dec, dec } from '../decimal';
import type { Prices } from '../prices';
import { Quantity, type Rounding } from '../quantity';

/** A field that only some plans need. Refuses, naming it, where it is missing. */
export function needed<T>(field: string, value: T | undefined, allowed: string): T {
  return value ?? refuse(field, value, allowed);
}

/** A field that means nothing here: better refused than silently left out of a bill. */
export function refuseAll(fields: Readonly<Record<string, unknown>>, why: string): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined) refuse(field, value, why);
  }
}

/** A minimum that could not be read in a source stays out of every bill that it does not change. */
export function whereItMatters(value: number, least: Figure): Rounding {
  return dec(value).lt(dec(least)) ? { atLeast: least } : {};
}

/** Machines whose price is by the month, in proportion to their hours. */
export function machineMonths(count: number, hours: number | undefined, prices: Prices): Quantity {
  const month = prices.rule('priceMonthHours', 'hours');
  return machineHours(count, hours ?? prices.monthHours).over('hoursOfPrice', month, 'hour/month');
}

/** Machines of one kind, each on for so many hours. */
export function machineHours(count: number, hours: number | Dec): Quantity {
  return Quantity.of('count', count, 'unit').times('hours', hours, 'hour');
}
