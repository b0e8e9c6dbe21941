// AWS EC2: instances by the second, with the disk that stays while they are stopped.

import * as v from 'valibot';
import { refuse } from '@/engine/kernel/refusal';
import type { Figure } from '../contract';
import { type Dec, dec, larger } from '../decimal';
import { amount, count, group, list, maybe } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { defineService, line, lines, when } from '../service';
import { refuseAll } from './needed';

export const ec2 = defineService({
  svc: 'ec2',
  sheet: 'aws-ec2',
  region: 'us-east-1',
  fields: {
    type: v.string('a type of instance, as in t3.medium'),
    count: maybe(count()),
    /** Each instance's; the whole month where nothing is said. */
    hours: maybe(amount()),
    /**
     * Instances that run for different times, in place of `count` and `hours`. They are begun and ended, not stopped:
     * their disks end with them.
     */
    groups: maybe(list(group({ count: count(), hours: amount() }), 1, 10)),
    /** A gp3 disk for each instance, all month: it is paid for while its instance is stopped, too. */
    ebsGB: maybe(amount()),
    /** vCPU-hours of all instances above what the credits of each cover, in unlimited mode. */
    surplusVcpuHours: maybe(amount()),
  },
  synonyms: { instances: 'count', instanceType: 'type' },
  charge({ type, ebsGB, surplusVcpuHours, ...usage }, prices) {
    pricePerHour(type, prices);
    const { monthHours } = prices;
    const groups = groupsOf(usage, monthHours);
    return lines(
      line(
        'compute',
        ...groups.map(({ count: all, hours }) =>
          prices.part(type, 'type', instanceHours(prices, all, hours)),
        ),
      ),
      when(surplusVcpuHours, (vcpuHours) => surplusLine(type, vcpuHours, prices)),
      when(ebsGB, (size) => {
        const disks = groups.map(({ count: all, diskHours }) =>
          Quantity.of('instances', all, 'instance')
            .times('disk', size, 'GB')
            .times('hours', diskHours, 'hour')
            .over('hoursPerMonth', monthHours, 'hour'),
        );
        const part = (stored: Quantity) =>
          prices.of('aws-ebs').part('gp3.storage', 'ebsGB', stored);
        return line('disk', ...disks.map(part));
      }),
    );
  },
});

interface Group {
  readonly count: number;
  readonly hours: Dec;
  readonly diskHours: Dec;
}

interface Asked {
  readonly count?: number | undefined;
  readonly hours?: number | undefined;
  readonly groups?: readonly { readonly count: number; readonly hours: number }[] | undefined;
}

function groupsOf({ count: all, hours, groups }: Asked, monthHours: Dec): readonly Group[] {
  if (groups !== undefined) {
    refuseAll({ count: all, hours }, 'either groups, or count and hours');
    return groups.map((one) => {
      const on = dec(one.hours);
      return { count: one.count, hours: on, diskHours: on };
    });
  }
  const on = dec(hours ?? monthHours);
  return [{ count: all ?? 1, hours: on, diskHours: larger(on, monthHours) }];
}

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
