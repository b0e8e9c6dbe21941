// Amazon EBS: volumes by the month, snapshots, and what hangs on them.

import type { Meter, PriceSheet } from '../contract';
import { flat, found, tiered, trial, unverified } from '../figure';

const ebs = {
  provider: 'aws',
  service: 'aws-ebs',
  currency: 'USD',
  effectiveFrom: null,
  effectiveUntil: null,
  rules: {
    leastSec: found('60', 'EBS-26'),
    stepSec: found('1', 'EBS-26'),
    /** Its examples count months of 30 days. */
    monthHours: found('720', 'EBS-26'),
    includedIops: found('3000', 'EBS-26', 'INF'),
    includedMbps: found('125', 'EBS-26', 'INF'),
    fsrStepMin: found('1', 'EBS-26'),
    fsrLeastMin: found('60', 'EBS-26'),
    archiveLeastDays: found('90', 'EBS-26'),
    archiveStepHours: found('1', 'EBS-26'),
  },
} as const;

const FREE_GB = trial(found('30', 'EBS-26'));

/** The page calls these prices of "a region that charges" so much, or of us-east-1. */
const examplePrices: Readonly<Record<string, Meter>> = {
  'io1.storage': flat('GB-month', 1, found('0.125', 'EBS-26')),
  'io1.iops': flat('IOPS-month', 1, found('0.065', 'EBS-26')),
  'io2.storage': flat('GB-month', 1, found('0.125', 'EBS-26')),
  'io2.iops': tiered('IOPS-month', 1, [
    { upTo: found('32000', 'EBS-26'), price: found('0.065', 'EBS-26') },
    { upTo: found('64000', 'EBS-26'), price: found('0.046', 'EBS-26') },
    { upTo: null, price: unverified('0.032') },
  ]),
  'st1.storage': flat('GB-month', 1, found('0.045', 'EBS-26'), FREE_GB),
  'sc1.storage': flat('GB-month', 1, found('0.015', 'EBS-26'), FREE_GB),
  'fsr.hours': flat('DSU-h', 1, found('0.75', 'EBS-26')),
  'snapshot.storage': flat('GB-month', 1, found('0.05', 'EBS-26')),
  'archive.storage': flat('GB-month', 1, found('0.0125', 'EBS-26')),
  'archive.retrieval': flat('GB', 1, found('0.03', 'EBS-26')),
  'direct.lists': flat('request', 1_000, found('0.0006', 'EBS-26')),
  'direct.gets': flat('request', 1_000, found('0.003', 'EBS-26')),
  'direct.puts': flat('request', 1_000, found('0.006', 'EBS-26')),
};

export const ebsSheets: readonly PriceSheet[] = [
  {
    ...ebs,
    id: 'aws-ebs/us-east-1',
    region: 'us-east-1',
    meters: {
      ...examplePrices,
      'gp3.storage': flat('GB-month', 1, found('0.08', 'INF', 'EBS-26'), FREE_GB),
      'gp3.iops': flat('IOPS-month', 1, found('0.005', 'INF', 'EBS-26')),
      'gp3.throughput': flat('MBps-month', 1, found('0.04', 'INF')),
      'gp2.storage': flat('GB-month', 1, found('0.10', 'INF', 'EBS-26'), FREE_GB),
    },
  },
  {
    ...ebs,
    id: 'aws-ebs/ap-northeast-2',
    region: 'ap-northeast-2',
    meters: {
      'gp3.storage': flat('GB-month', 1, found('0.0912', 'KR-CT', 'KR-COST'), FREE_GB),
      'gp3.iops': flat('IOPS-month', 1, found('0.0057', 'KR-COST')),
      'gp3.throughput': flat('MBps-month', 1, unverified('0.0456')),
      'gp2.storage': flat('GB-month', 1, found('0.114', 'KR-COST'), FREE_GB),
    },
  },
];
