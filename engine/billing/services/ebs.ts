// Amazon EBS volumes: what is provisioned, for as long as it is, over the month.

import { amount, count, list, maybe } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { type Draft, defineService, line, lines, type Service, when } from '../service';

/** Part of a month: seconds, at least sixty. What is kept all month says none. */
export function months(prices: Prices, seconds: number | undefined): Quantity {
  const monthSec = prices.monthHours.times(3_600);
  return Quantity.of('seconds', seconds ?? monthSec, 'second', {
    upTo: prices.rule('stepSec', 'seconds'),
    atLeast: prices.rule('leastSec', 'seconds'),
  }).over('secPerMonth', monthSec, 'second');
}

/** Prices of "a region that charges" so much, in place of the sheet's: the order is that of the lines. */
export const ratesUpTo = (most: number) => maybe(list(amount(), 1, most));

const volumeFields = { gb: amount(), seconds: maybe(amount()), volumes: maybe(count()) };

interface Volume {
  readonly gb: number;
  readonly seconds?: number | undefined;
  readonly volumes?: number | undefined;
  readonly rates?: readonly number[] | undefined;
}

/** Volume-months: to be multiplied by whatever each volume has. */
function kept({ seconds, volumes = 1 }: Volume, prices: Prices): Quantity {
  return Quantity.of('volumes', volumes, 'volume').times(
    'months',
    months(prices, seconds),
    'month',
  );
}

function storageLine(kind: string, volume: Volume, prices: Prices): Draft {
  const quantity = kept(volume, prices).times('size', volume.gb, 'GB');
  const rates = volume.rates?.slice(0, 1);
  return line('storage', prices.part(`${kind}.storage`, 'gb', quantity, { rates }));
}

const gp3 = defineService({
  svc: 'ebs-gp3',
  sheet: 'aws-ebs',
  region: 'us-east-1',
  fields: { ...volumeFields, iops: maybe(amount()), mbps: maybe(amount()), rates: ratesUpTo(3) },
  charge(usage, prices) {
    const { iops, mbps, rates } = usage;
    const beyond = (name: string, value: number, unit: string, rule: string): Quantity => {
      const included = prices.rule(rule, name);
      const extra = Quantity.of(name, value, unit).beyond('included', included, unit);
      return kept(usage, prices).times('extra', extra, unit);
    };
    return lines(
      storageLine('gp3', usage, prices),
      when(iops, (value) => {
        const quantity = beyond('iops', value, 'IOPS', 'includedIops');
        return line(
          'iops',
          prices.part('gp3.iops', 'iops', quantity, { rates: rates?.slice(1, 2) }),
        );
      }),
      when(mbps, (value) => {
        const quantity = beyond('mbps', value, 'MB/s', 'includedMbps');
        const own = rates?.slice(2, 3);
        return line('throughput', prices.part('gp3.throughput', 'mbps', quantity, { rates: own }));
      }),
    );
  },
});

/** io1 and io2 charge every IOPS; io2's tiers are those of one volume. */
function provisionedIops(kind: 'io1' | 'io2', mostRates: number): Service {
  return defineService({
    svc: `ebs-${kind}`,
    sheet: 'aws-ebs',
    region: 'us-east-1',
    fields: { ...volumeFields, iops: amount(), rates: ratesUpTo(mostRates) },
    charge(usage, prices) {
      const volumeMonths = kept(usage, prices);
      const quantity = volumeMonths.times('iops', usage.iops, 'IOPS');
      const own = { rates: usage.rates?.slice(1), scale: volumeMonths.value };
      return [
        storageLine(kind, usage, prices),
        line('iops', prices.part(`${kind}.iops`, 'iops', quantity, own)),
      ];
    },
  });
}

/** Input and output are in the price. */
function storageOnly(kind: 'gp2' | 'st1' | 'sc1' | 'snapshot'): Service {
  return defineService({
    svc: `ebs-${kind}`,
    sheet: 'aws-ebs',
    region: 'us-east-1',
    fields: { ...volumeFields, rates: ratesUpTo(1) },
    charge: (usage, prices) => [storageLine(kind, usage, prices)],
  });
}

export const ebsVolumes: readonly Service[] = [
  gp3,
  storageOnly('gp2'),
  provisionedIops('io1', 2),
  provisionedIops('io2', 4),
  storageOnly('st1'),
  storageOnly('sc1'),
  storageOnly('snapshot'),
];
