// Cosmos DB: throughput that is kept ready by the clock on the wall, or request units as they come.

import { refuse } from '@/engine/kernel/refusal';
import { amount, count, flag, group, list, maybe } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line, lines } from '../service';
import { needed } from './needed';

/** From this hour of the month on, so much throughput. */
interface Change {
  readonly atHour: number;
  readonly rus: number;
}

export const cosmos = defineService({
  svc: 'cosmos',
  sheet: 'azure-cosmos',
  region: 'us',
  fields: {
    /** Request units per second that stay provisioned. */
    rus: maybe(amount()),
    /** Throughput that changes in the course of the hours; in place of `rus`. */
    changes: maybe(list(group({ atHour: amount(0, 744), rus: amount() }), 1, 744)),
    hours: maybe(amount(0, 744)),
    /** Every region keeps the whole throughput and the whole data. */
    regions: maybe(count(1, 60)),
    multiRegionWrites: maybe(flag()),
    /** In each region. */
    storageGB: maybe(amount()),
  },
  charge(usage, prices) {
    const { rus, changes, regions = 1, storageGB = 0 } = usage;
    const hours = usage.hours ?? Number(prices.monthHours);
    if (rus !== undefined && changes !== undefined)
      refuse('changes', changes, 'either rus or changes');
    const perRegion =
      changes === undefined
        ? steady(needed('rus', rus, 'request units per second, a number'), hours, prices)
        : changing(changes, hours, prices);
    const meter = usage.multiRegionWrites === true ? 'throughputMultiWrite' : 'throughput';
    const stored = Quantity.of('storage', storageGB, 'GB-month').times('regions', regions, 'unit');
    return lines(
      line('throughput', prices.part(meter, 'rus', perRegion.times('regions', regions, 'unit'))),
      storageGB > 0 ? line('storage', prices.part('storage', 'storageGB', stored)) : undefined,
    );
  },
});

function steady(rus: number, hours: number, prices: Prices): Quantity {
  return Quantity.of('throughput', rus, 'RU/s').times('hours', hours, 'hour', {
    upTo: prices.rule('hourStep', 'hours'),
  });
}

/** Each hour on the wall clock that has begun costs its highest throughput; the highest stand together. */
function changing(changes: readonly Change[], hours: number, prices: Prices): Quantity {
  const inOrder = changes.toSorted((a, b) => a.atHour - b.atHour);
  if (inOrder[0]?.atHour !== 0) {
    refuse('changes[0].atHour', inOrder[0]?.atHour, '0: the hours begin with a throughput');
  }
  const hoursBy = new Map<number, number>();
  for (let hour = 0; hour < hours; hour += 1) {
    const highest = highestIn(inOrder, hour, Math.min(hour + 1, hours));
    hoursBy.set(highest, (hoursBy.get(highest) ?? 0) + 1);
  }
  const [first, ...others] = [...hoursBy].map(([rus, many]) => steady(rus, many, prices));
  const none = steady(0, 0, prices);
  return others.reduce((total, next) => total.plus('hours', next, 'RU/s-h'), first ?? none);
}

function highestIn(changes: readonly Change[], fromHour: number, toHour: number): number {
  const before = changes.findLast(({ atHour }) => atHour <= fromHour)?.rus ?? 0;
  const within = changes.filter(({ atHour }) => atHour > fromHour && atHour < toHour);
  return Math.max(before, ...within.map(({ rus }) => rus));
}

export const cosmosServerless = defineService({
  svc: 'cosmos-serverless',
  sheet: 'azure-cosmos-serverless',
  region: 'us',
  fields: { ru: count(), storageGB: maybe(amount()) },
  charge({ ru, storageGB = 0 }, prices) {
    const units = Quantity.of('requestUnits', ru, 'RU');
    const stored = Quantity.of('storage', storageGB, 'GB-month');
    return lines(
      line('requestUnits', prices.part('requestUnits', 'ru', units)),
      storageGB > 0 ? line('storage', prices.part('storage', 'storageGB', stored)) : undefined,
    );
  },
});
