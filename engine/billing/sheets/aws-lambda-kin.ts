// What shares Lambda's name and page but is charged in its own way.

import type { PriceSheet } from '../contract';
import { flat, found } from '../figure';
import { MONEY } from '../meter';
import { undated } from './undated';

const MILLION = 1_000_000;

export const lambdaKinSheets: readonly PriceSheet[] = [
  // The price of us-east-1 holds at every edge.
  undated({
    provider: 'aws',
    service: 'aws-lambda-edge',
    region: 'global',
    meters: {
      compute: flat('GB-s', 1, found('0.00005001', 'PL-LAM', 'LAM-26')),
      requests: flat('request', MILLION, found('0.60', 'PL-LAM', 'LAM-26')),
    },
    rules: { granularityMs: found('1', 'LAM-26') },
  }),
  ...(['us-east-1', 'ap-northeast-2'] as const).map((region) =>
    undated({
      provider: 'aws',
      service: 'aws-lambda-managed-instances',
      region,
      meters: {
        requests: flat('request', MILLION, found('0.20', 'LAM-26', 'KR-CT')),
        managementFee: flat(MONEY, 1, found('0.15', 'LAM-26', 'KR-CT')),
      },
      // A discounted hour is quoted to four decimals, and the instances are paid by that.
      rules: { rateDecimals: found('4', 'LAM-26') },
    }),
  ),
  undated({
    provider: 'aws',
    service: 'aws-lambda-microvm',
    region: 'us-east-1',
    meters: {
      cpu: flat('vCPU-s', 1, found('0.0000276944', 'LAM-26')),
      memory: flat('GB-s', 1, found('0.0000036667', 'LAM-26')),
      snapshotWrite: flat('GB', 1, found('0.0038', 'LAM-26')),
      snapshotRead: flat('GB', 1, found('0.00155', 'LAM-26')),
      storage: flat('GB-month', 1, found('0.08', 'LAM-26')),
    },
    rules: {
      stepSec: found('1', 'LAM-26'),
      imageLeastDays: found('7', 'LAM-26'),
      monthHours: found('720', 'LAM-26'),
    },
  }),
];
