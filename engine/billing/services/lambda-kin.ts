// What shares Lambda's name and is charged in its own way.

import * as v from 'valibot';
import { dec, halfUp } from '../decimal';
import { amount, count, maybe } from '../fields';
import { MONEY } from '../meter';
import { Quantity } from '../quantity';
import { defineService, line, type Service, when } from '../service';
import { pricePerHour } from './ec2';
import { gbSeconds } from './lambda';
import { lambdaMicrovm } from './lambda-microvm';

/** Requests and GB-seconds, with nothing free. */
const lambdaEdge = defineService({
  svc: 'lambda-edge',
  sheet: 'aws-lambda-edge',
  region: 'us-east-1',
  fields: { requests: count(), ms: amount(), memMB: count(128, 10_240) },
  charge({ requests, ms, memMB }, prices) {
    const all = Quantity.of('requests', requests, 'request');
    const busy = all.times('duration', ms, 'ms', { upTo: prices.rule('granularityMs', 'ms') });
    return [
      line('compute', prices.part('compute', 'ms', gbSeconds(busy, memMB))),
      line('requests', prices.part('requests', 'requests', all)),
    ];
  },
});

/** Instances at EC2's price, less what a commitment saves, and a fee on the price without it. */
const managedInstances = defineService({
  svc: 'lambda-managed-instances',
  sheet: 'aws-lambda-managed-instances',
  region: 'us-east-1',
  fields: {
    requests: count(),
    type: v.string('a type of instance, as in m7g.xlarge'),
    /** Of all instances together. */
    instanceHours: amount(),
    discountPercent: maybe(amount(0, 100)),
  },
  synonyms: { hours: 'instanceHours' },
  charge({ requests, type, instanceHours, discountPercent }, prices) {
    const instances = prices.of('aws-ec2');
    const listed = pricePerHour(type, instances);
    const hours = Quantity.of('hours', instanceHours, 'hour');
    const rates = when(discountPercent, (percent) => {
      const decimals = Number(prices.rule('rateDecimals', 'discountPercent').value);
      return [
        Number(
          halfUp(
            dec(listed)
              .times(100 - percent)
              .div(100),
            decimals,
          ),
        ),
      ];
    });
    const value = hours.times('price', listed, MONEY);
    return [
      line(
        'requests',
        prices.part('requests', 'requests', Quantity.of('requests', requests, 'request')),
      ),
      line('instances', instances.part(type, 'type', hours, { rates })),
      line('management', prices.part('managementFee', 'type', value)),
    ];
  },
});

export const lambdaKin: readonly Service[] = [lambdaEdge, managedInstances, lambdaMicrovm];
