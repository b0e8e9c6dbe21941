// Amazon DynamoDB: units by the request or by the hour, and what is stored.

import { refuse } from '@/engine/kernel/refusal';
import { amount, count, maybe, oneOf } from '../fields';
import { Quantity } from '../quantity';
import { type Draft, defineService, line, lines, when } from '../service';

/** An eventually consistent read is half a unit; whatever is part of a transaction is two. */
const READ_UNITS = { eventual: 0.5, strong: 1, transactional: 2 } as const;
const WRITE_UNITS = { eventual: 1, strong: 1, transactional: 2 } as const;

export const dynamodb = defineService({
  svc: 'dynamodb',
  sheet: 'aws-dynamodb',
  region: 'us-east-1',
  fields: {
    /** On demand. */
    reads: maybe(count()),
    writes: maybe(count()),
    itemKB: maybe(amount(0, 400)),
    consistency: maybe(oneOf(['eventual', 'strong', 'transactional'])),
    /** Provisioned units, kept for so many hours, or all month. */
    rcu: maybe(count()),
    wcu: maybe(count()),
    hours: maybe(amount()),
    storageGB: maybe(amount()),
    continuousBackupGB: maybe(amount()),
    backupGB: maybe(amount()),
    restoredGB: maybe(amount()),
  },
  charge(usage, prices) {
    const { reads, writes, rcu, wcu, itemKB = 0, consistency = 'strong' } = usage;
    refuseBoth('rcu', rcu, reads);
    refuseBoth('wcu', wcu, writes);
    const hours = Quantity.of('hours', usage.hours ?? prices.monthHours, 'hour');

    const requested = (name: 'reads' | 'writes', all: number): Draft => {
      const isRead = name === 'reads';
      const unitKB = prices.rule(isRead ? 'readUnitKB' : 'writeUnitKB', name);
      const each = (isRead ? READ_UNITS : WRITE_UNITS)[consistency];
      const units = Quantity.pieces('item', itemKB, 'KB', unitKB).times('units', each, 'unit');
      const quantity = Quantity.of(name, all, 'request').times('unitsEach', units, 'unit');
      return line(name, prices.part(name, name, quantity));
    };
    // What is free is free in every hour.
    const provisioned = (name: 'reads' | 'writes', field: string, units: number): Draft => {
      const quantity = hours.times('units', units, 'unit');
      const part = prices.part(`provisioned.${name}`, field, quantity, { scale: hours.value });
      return line(name, part);
    };
    const gigabytes = (name: string, field: string, gb: number | undefined) =>
      when(gb, (all) => line(name, prices.part(name, field, Quantity.of(name, all, 'GB'))));

    return lines(
      when(reads, (all) => requested('reads', all)),
      when(writes, (all) => requested('writes', all)),
      when(rcu, (units) => provisioned('reads', 'rcu', units)),
      when(wcu, (units) => provisioned('writes', 'wcu', units)),
      gigabytes('storage', 'storageGB', usage.storageGB),
      gigabytes('continuousBackup', 'continuousBackupGB', usage.continuousBackupGB),
      gigabytes('backup', 'backupGB', usage.backupGB),
      gigabytes('restore', 'restoredGB', usage.restoredGB),
    );
  },
});

function refuseBoth(field: string, units: number | undefined, requests: number | undefined): void {
  if (units === undefined || requests === undefined) return;
  refuse(field, units, 'either requests on demand, or provisioned units');
}
