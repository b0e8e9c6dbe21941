// AWS EC2: instances by the second, with the disk that stays while they are stopped.

import * as v from 'valibot';
import { refuse } from '@/engine/kernel/refusal';
import type { Figure } from '../contract';
import { type Dec, dec, larger } from '../decimal';
import { amount, count, maybe } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line, lines, when } from '../service';

export const ec2 = defineService({
  svc: 'ec2',
  sheet: 'aws-ec2',
  region: 'us-east-1',
  fields: {
    type: v.string('a type of instance, as in t3.medium'),
    count: maybe(count()),
    /** Each instance's; the whole month where nothing is said. */
    hours: maybe(amount()),
    /** A gp3 disk for each instance, all month: it is paid for while its instance is stopped, too. */
    ebsGB: maybe(amount()),
    /** vCPU-hours of all instances above what the credits of each cover, in unlimited mode. */
    surplusVcpuHours: maybe(amount()),
  },
  synonyms: { instances: 'count', instanceType: 'type' },
  charge({ type, count: instances = 1, hours, ebsGB, surplusVcpuHours }, prices) {
    pricePerHour(type, prices);
    const { monthHours } = prices;
    const each = dec(hours ?? monthHours);
    return lines(
      line('compute', prices.part(type, 'type', instanceHours(prices, instances, each))),
      when(surplusVcpuHours, (vcpuHours) => surplusLine(type, vcpuHours, prices)),
      when(ebsGB, (size) => {
        const stored = Quantity.of('instances', instances, 'instance')
          .times('disk', size, 'GB')
          .times('hours', larger(each, monthHours), 'hour')
          .over('hoursPerMonth', monthHours, 'hour');
        return line('disk', prices.of('aws-ebs').part('gp3.storage', 'ebsGB', stored));
      }),
    );
  },
});

const SURPLUS = 'surplus';

/** An hour of a type on demand. Refuses a type that the sheet does not know. */
export function pricePerHour(type: string, { sheet }: Prices): Figure {
  const types = Object.keys(sheet.meters).filter((name) => !name.startsWith(`${SURPLUS}.`));
  const price = types.includes(type) ? sheet.meters[type]?.tiers[0]?.price : undefined;
  return price ?? refuse('type', type, `one of ${types.join(', ')} in ${sheet.region}`);
}

/** Counted by the second and at least a minute, paid by the hour. */
function instanceHours(prices: Prices, instances: number, hours: Dec) {
  const rounding = {
    upTo: prices.rule('stepSec', 'hours'),
    atLeast: prices.rule('leastSec', 'hours'),
  };
  return Quantity.of('hours', hours, 'hour')
    .times('secPerHour', 3_600, 'second')
    .round('seconds', 'second', rounding)
    .times('instances', instances, 'instance')
    .over('secPerHour', 3_600, 'second');
}

function surplusLine(type: string, vcpuHours: number, prices: Prices) {
  const family = type.split('.')[0] ?? '';
  if (family !== 't3' && family !== 't4g') {
    refuse('surplusVcpuHours', vcpuHours, 'only with a t3 or t4g: other types have no credits');
  }
  const hours = Quantity.of('surplus', vcpuHours, 'vCPU-h');
  return line('surplus', prices.part(`${SURPLUS}.${family}`, 'surplusVcpuHours', hours));
}
