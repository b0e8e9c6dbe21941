// What is forgotten around servers and functions: load balancer, NAT, addresses, endpoints, bytes out.

import { refuse } from '@/engine/kernel/refusal';
import { amount, count, maybe, oneOf } from '../fields';
import type { Prices } from '../prices';
import { Quantity } from '../quantity';
import { type Draft, defineService, line, lines, type Service, when } from '../service';

const place = { sheet: 'aws-network', region: 'us-east-1' } as const;

/** So many of a kind, each for so many hours, or all month. */
const kept = { count: maybe(count()), hours: maybe(amount()) };

interface Kept {
  readonly count?: number | undefined;
  readonly hours?: number | undefined;
}

function keptHours({ count: all = 1, hours }: Kept, prices: Prices): Quantity {
  return Quantity.of('count', all, 'unit').times('hours', hours ?? prices.monthHours, 'hour');
}

const hoursLine = (meter: string, usage: Kept, prices: Prices): Draft =>
  line('hours', prices.part(meter, 'hours', keptHours(usage, prices)));

function dataLine(meter: string, gb: number | undefined, prices: Prices): Draft | undefined {
  return when(gb, (value) =>
    line('data', prices.part(meter, 'gb', Quantity.of('data', value, 'GB'))),
  );
}

const LCU_DIMENSIONS = ['newPerSec', 'activePerMin', 'gbPerHour', 'requestsPerSec'] as const;

const alb = defineService({
  svc: 'alb',
  ...place,
  fields: {
    ...kept,
    /** Capacity units used on average; or what they are counted from, of which the largest counts. */
    lcu: maybe(amount()),
    newPerSec: maybe(amount()),
    activePerMin: maybe(amount()),
    gbPerHour: maybe(amount()),
    requestsPerSec: maybe(amount()),
    /** How many rules each request is held against. */
    rules: maybe(count()),
    targets: maybe(oneOf(['servers', 'lambda'])),
  },
  charge(usage, prices) {
    const used = capacityOf(usage, prices);
    const hours = keptHours(usage, prices);
    return lines(
      hoursLine('alb.hours', usage, prices),
      when(used, (lcu) =>
        line('lcu', prices.part('alb.lcu', 'lcu', hours.times('lcu', lcu, 'LCU'))),
      ),
    );
  },
});

interface Capacity extends Partial<Record<(typeof LCU_DIMENSIONS)[number], number | undefined>> {
  readonly lcu?: number | undefined;
  readonly rules?: number | undefined;
  readonly targets?: 'servers' | 'lambda' | undefined;
}

function capacityOf(usage: Capacity, prices: Prices): Quantity | undefined {
  const { lcu, newPerSec, activePerMin, gbPerHour, requestsPerSec, rules = 0, targets } = usage;
  if (lcu !== undefined) {
    const other = LCU_DIMENSIONS.find((name) => usage[name] !== undefined);
    if (other !== undefined) refuse(other, usage[other], 'either lcu, or what it is counted from');
    return Quantity.of('lcu', lcu, 'LCU');
  }
  const over = (name: string, value: number | undefined, rule: string) =>
    when(value, (used) =>
      Quantity.of(name, used, 'unit').over('perLcu', prices.rule(rule, name), 'unit'),
    );
  const dimensions = [
    over('newPerSec', newPerSec, 'newPerLcu'),
    over('activePerMin', activePerMin, 'activePerLcu'),
    over('gbPerHour', gbPerHour, targets === 'lambda' ? 'gbPerLcuLambda' : 'gbPerLcu'),
    when(requestsPerSec, (requests) =>
      Quantity.of('rules', rules, 'rule')
        .beyond('included', prices.rule('includedRules', 'rules'), 'rule')
        .times('requestsPerSec', requests, 'request')
        .over('perLcu', prices.rule('rulesPerLcu', 'rules'), 'rule'),
    ),
  ].filter((quantity) => quantity !== undefined);
  return dimensions.reduce<Quantity | undefined>(
    (most, next) => (most === undefined || next.value.gt(most.value) ? next : most),
    undefined,
  );
}

const natGateway = defineService({
  svc: 'nat-gateway',
  ...place,
  fields: { ...kept, gb: maybe(amount()) },
  charge: (usage, prices) =>
    lines(hoursLine('nat.hours', usage, prices), dataLine('nat.data', usage.gb, prices)),
});

const vpcEndpoint = defineService({
  svc: 'vpc-endpoint',
  ...place,
  fields: { ...kept, gb: maybe(amount()) },
  charge: (usage, prices) =>
    lines(hoursLine('endpoint.hours', usage, prices), dataLine('endpoint.data', usage.gb, prices)),
});

/** An address costs the same in use and idle. */
const publicIpv4 = defineService({
  svc: 'public-ipv4',
  ...place,
  fields: kept,
  charge: (usage, prices) => [hoursLine('ipv4', usage, prices)],
});

/** Virginia and Ohio pay each other half. */
const METER_TO = {
  internet: 'internet',
  'other-region': 'otherRegion',
  'us-east-2': 'ohio',
} as const;

const egress = defineService({
  svc: 'egress',
  ...place,
  fields: { gb: amount(), to: maybe(oneOf(['internet', 'other-region', 'us-east-2'])) },
  charge({ gb, to = 'internet' }, prices) {
    return lines(dataLine(METER_TO[to], gb, prices));
  },
});

/** Paid by the zone that sends and by the zone that receives. */
const crossAz = defineService({
  svc: 'cross-az',
  ...place,
  fields: { gb: amount() },
  charge({ gb }, prices) {
    const both = Quantity.of('data', gb, 'GB').times('directions', 2, 'unit');
    return [line('data', prices.part('crossZone', 'gb', both))];
  },
});

/** Bytes that answers carry to the internet, for services that send answers. */
export function egressLine(requests: number, responseKB: number | undefined, prices: Prices) {
  return when(responseKB, (sizeKB) => {
    const gb = Quantity.of('requests', requests, 'request')
      .times('response', sizeKB, 'KB')
      .over('kbPerGB', 1_048_576, 'KB');
    return line('egress', prices.of('aws-network').part('internet', 'responseKB', gb));
  });
}

export const networkServices: readonly Service[] = [
  alb,
  natGateway,
  vpcEndpoint,
  publicIpv4,
  egress,
  crossAz,
];
