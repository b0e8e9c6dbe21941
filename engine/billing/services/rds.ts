// Amazon RDS: a database's instance by the hour, its disk, and backups beyond the size of the disk.

import * as v from 'valibot';
import { refuse } from '@/engine/kernel/refusal';
import { amount, count, flag, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line, lines, when } from '../service';
import { machineHours, refuseAll } from './needed';

const DISKS = ['gp2', 'gp3', 'io1'] as const;

export const rds = defineService({
  svc: 'rds',
  sheet: 'aws-rds',
  region: 'us-east-1',
  fields: {
    engine: maybe(oneOf(['mysql', 'postgres', 'mariadb'])),
    type: v.string('a type of instance, as in db.t3.large'),
    count: maybe(count()),
    hours: maybe(amount()),
    /** A second copy in another zone, which is paid for as well. */
    multiAz: maybe(flag()),
    storage: maybe(oneOf(DISKS)),
    storageGB: maybe(amount()),
    /** Operations a second that the disk is to do. */
    iops: maybe(amount()),
    /** Backups beyond the size of the disk. */
    backupGB: maybe(amount()),
  },
  synonyms: { instances: 'count', instanceType: 'type' },
  charge(usage, prices) {
    const { engine = 'mysql', type, count: instances = 1, hours, backupGB } = usage;
    const { storage = 'gp2', storageGB = 0, iops } = usage;
    const zones = usage.multiAz === true ? '.multi-az' : '';
    refuseUnknown(engine, type, zones, prices);
    const on = machineHours(instances, hours ?? prices.monthHours);
    const disks = Quantity.of('count', instances, 'instance');
    const sizeGB = storage === 'io1' ? atLeast(storageGB, 'leastGB', prices) : storageGB;
    const stored = disks.times('disk', sizeGB, 'GB');
    return lines(
      line('compute', prices.part(`${engine}.${meterOf(type)}${zones}`, 'type', on)),
      line('storage', prices.part(`${storage}.storage${zones}`, 'storage', stored)),
      when(paidIops({ storage, storageGB, iops }, prices), (paid) =>
        line(
          'iops',
          prices.part(`${storage}.iops${zones}`, 'iops', disks.times('iops', paid, 'IOPS')),
        ),
      ),
      when(backupGB, (gb) =>
        line('backup', prices.part('backup', 'backupGB', disks.times('backup', gb, 'GB'))),
      ),
    );
  },
});

/** Dots part the name of a meter. */
const meterOf = (type: string): string => type.replaceAll('.', '-');

function refuseUnknown(engine: string, type: string, zones: string, { sheet }: Prices): void {
  const known = Object.keys(sheet.meters)
    .filter((name) => name.startsWith(`${engine}.`))
    .filter((name) => name.endsWith('.multi-az') === (zones !== ''))
    .map((name) => name.slice(engine.length + 1, name.length - zones.length).replaceAll('-', '.'));
  if (!known.includes(type)) {
    refuse('type', type, `one of ${known.join(', ')} with ${engine}${zones && ' in two zones'}`);
  }
}

interface Disk {
  readonly storage: (typeof DISKS)[number];
  readonly storageGB: number;
  readonly iops?: number | undefined;
}

/** What is paid for beyond what the disk has by itself. */
function paidIops({ storage, storageGB, iops }: Disk, prices: Prices): Quantity | undefined {
  if (storage === 'gp2') {
    refuseAll({ iops }, 'only with gp3 or io1');
    return undefined;
  }
  if (storage === 'io1')
    return Quantity.of('iops', atLeast(iops ?? 0, 'leastIops', prices), 'IOPS');
  const isLarge = storageGB >= Number(prices.rule('largeGB', 'storageGB').value);
  const included = prices.rule(isLarge ? 'includedIopsLarge' : 'includedIops', 'iops');
  return when(iops, (asked) =>
    Quantity.of('iops', asked, 'IOPS').beyond('included', included, 'IOPS'),
  );
}

const atLeast = (value: number, rule: string, prices: Prices): number =>
  Math.max(value, Number(prices.rule(rule, 'storage').value));
