// AWS EC2 on demand, Linux: an hour of each type.

import type { Figure, Meter, PriceSheet } from '../contract';
import { flat, found, unverified } from '../figure';

const ec2 = {
  provider: 'aws',
  service: 'aws-ec2',
  currency: 'USD',
  effectiveFrom: null,
  effectiveUntil: null,
  rules: { stepSec: found('1', 'EC2-NOTES'), leastSec: found('60', 'EC2-NOTES') },
} as const;

function perHour(prices: Readonly<Record<string, Figure>>): Record<string, Meter> {
  return Object.fromEntries(
    Object.entries(prices).map(([type, price]) => [type, flat('hour', 1, price)]),
  );
}

/** What a burstable instance in unlimited mode pays beyond its credits: the same in all regions. */
const surplus = {
  'surplus.t3': flat('vCPU-h', 1, found('0.05', 'INF', 'EC2-PAGE')),
  'surplus.t4g': flat('vCPU-h', 1, found('0.04', 'EC2-PAGE')),
};

export const ec2Sheets: readonly PriceSheet[] = [
  {
    ...ec2,
    id: 'aws-ec2/us-east-1',
    region: 'us-east-1',
    meters: {
      ...perHour({
        't3.micro': found('0.0104', 'LEA'),
        't3.small': found('0.0208', 'LEA'),
        't3.medium': found('0.0416', 'LEA', 'INF'),
        't3.large': found('0.0832', 'LEA'),
        't3.xlarge': found('0.1664', 'LEA'),
        't4g.micro': found('0.0084', 'LIB'),
        't4g.small': found('0.0168', 'LIB'),
        't4g.medium': found('0.0336', 'LIB'),
        // Twice the size before it.
        't4g.large': found('0.0672', 'LIB'),
        'm5.large': found('0.0960', 'LEA'),
        'm5.xlarge': found('0.1920', 'LEA'),
        'm5.2xlarge': found('0.3840', 'LEA'),
        'm7g.large': found('0.0816', 'LEA'),
        'm7g.xlarge': found('0.1632', 'LEA', 'LAM-26'),
        'm7i.large': found('0.1008', 'LEA'),
        'c5.large': found('0.0850', 'LEA'),
        'c5.xlarge': found('0.1700', 'LEA'),
        'c5.2xlarge': found('0.3400', 'LEA'),
        'c6g.large': found('0.0680', 'LIB'),
      }),
      ...surplus,
    },
  },
  {
    ...ec2,
    id: 'aws-ec2/ap-northeast-2',
    region: 'ap-northeast-2',
    meters: {
      ...surplus,
      ...perHour({
        't3.micro': found('0.0130', 'KR-COST'),
        't3.small': found('0.0260', 'KR-CT'),
        't3.medium': found('0.0520', 'KR-COST'),
        't3.large': found('0.1040', 'LIB'),
        't3.xlarge': found('0.2080', 'KRTAB'),
        't4g.micro': found('0.0104', 'KR-COST'),
        't4g.small': found('0.0208', 'KR-CT'),
        't4g.medium': found('0.0416', 'KR-COST'),
        't4g.large': found('0.0832', 'KR-COST'),
        'm5.large': found('0.1180', 'LIB'),
        'm5.xlarge': found('0.2360', 'KRTAB', 'LIB'),
        'm5.2xlarge': found('0.4720', 'KRTAB', 'LIB'),
        'm7g.large': found('0.1003', 'KR-COST'),
        'm7g.xlarge': unverified('0.2006'),
        'm7i.large': found('0.1239', 'KR-COST'),
        // Half of the next size: Amazon prices the sizes of a family in proportion.
        'c5.large': found('0.0960', 'KRTAB'),
        'c5.xlarge': found('0.1920', 'KRTAB'),
        'c5.2xlarge': found('0.3840', 'KRTAB'),
        'c6g.large': found('0.0770', 'KR-CT'),
      }),
    },
  },
];
