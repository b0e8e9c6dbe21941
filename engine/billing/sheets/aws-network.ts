// What stands around servers and functions on AWS: load balancer, NAT gateway, addresses, bytes out.

import type { Figure, Meter, PriceSheet } from '../contract';
import { flat, found, shared, tiered, unverified } from '../figure';

const network = {
  provider: 'aws',
  service: 'aws-network',
  currency: 'USD',
  effectiveFrom: null,
  effectiveUntil: null,
  rules: {
    newPerLcu: found('25', 'LCU-NOTE'),
    activePerLcu: found('3000', 'LCU-NOTE'),
    gbPerLcu: found('1', 'LCU-NOTE'),
    gbPerLcuLambda: found('0.4', 'LCU-NOTE'),
    rulesPerLcu: found('1000', 'LCU-NOTE'),
    includedRules: found('10', 'LCU-NOTE'),
  },
} as const;

/** The first 10 TB, the next 40, the next 100, and whatever is beyond. */
function internet(prices: readonly [Figure, Figure, Figure, Figure]): Meter {
  const ends = ['10240', '51200', '153600'].map((upTo) => found(upTo, 'INF'));
  return tiered(
    'GB',
    1,
    prices.map((price, i) => ({ upTo: ends[i] ?? null, price })),
    FREE_OUT,
  );
}

/** To the internet from all regions and services of an account together. */
const FREE_OUT = shared(found('100', 'OUT-FREE', 'OUT-GUIDE'));

export const networkSheets: readonly PriceSheet[] = [
  {
    ...network,
    id: 'aws-network/us-east-1',
    region: 'us-east-1',
    meters: {
      'alb.hours': flat('hour', 1, found('0.0225', 'INF')),
      'alb.lcu': flat('LCU-h', 1, found('0.008', 'INF')),
      'nat.hours': flat('hour', 1, found('0.045', 'PL-VPC', 'INF')),
      'nat.data': flat('GB', 1, found('0.045', 'PL-VPC', 'INF')),
      ipv4: flat('hour', 1, found('0.005', 'PL-VPC')),
      'endpoint.hours': flat('hour', 1, found('0.01', 'PL-VPC')),
      'endpoint.data': tiered('GB', 1, [
        { upTo: found('1000000', 'INF'), price: found('0.01', 'PL-VPC', 'INF') },
        { upTo: found('5000000', 'INF'), price: found('0.006', 'INF') },
        { upTo: null, price: found('0.004', 'INF') },
      ]),
      internet: internet([
        found('0.09', 'INF'),
        found('0.085', 'INF'),
        found('0.07', 'INF'),
        unverified('0.05'),
      ]),
      crossZone: flat('GB', 1, found('0.01', 'INF')),
      otherRegion: flat('GB', 1, found('0.02', 'INF')),
      ohio: flat('GB', 1, found('0.01', 'INF')),
    },
  },
  {
    ...network,
    id: 'aws-network/ap-northeast-2',
    region: 'ap-northeast-2',
    meters: {
      'alb.hours': flat('hour', 1, found('0.0225', 'KR-CT')),
      'alb.lcu': flat('LCU-h', 1, found('0.008', 'KR-CT')),
      'nat.hours': flat('hour', 1, found('0.059', 'KR-CT')),
      'nat.data': flat('GB', 1, found('0.059', 'KR-CT')),
      ipv4: flat('hour', 1, found('0.005', 'KR-CT')),
      'endpoint.hours': flat('hour', 1, found('0.013', 'KR-COST')),
      // What follows the first petabyte was not found.
      'endpoint.data': tiered('GB', 1, [
        { upTo: found('1000000', 'INF'), price: found('0.01', 'KR-COST') },
      ]),
      internet: internet([
        found('0.126', 'INF', 'KR-COST'),
        found('0.122', 'INF'),
        found('0.117', 'INF'),
        found('0.108', 'INF'),
      ]),
      crossZone: flat('GB', 1, found('0.01', 'KR-COST')),
      otherRegion: flat('GB', 1, found('0.08', 'INF', 'KR-COST')),
    },
  },
];
