// Where data lies on AWS: DynamoDB, S3 and the logs.

import type { Meter, PriceSheet } from '../contract';
import { always, flat, found, unverified } from '../figure';
import { undated } from './undated';

const MILLION = 1_000_000;
const us = { provider: 'aws', region: 'us-east-1' } as const;
const seoul = { provider: 'aws', region: 'ap-northeast-2' } as const;

const tableRules = { readUnitKB: found('4', 'KR-DB'), writeUnitKB: found('1', 'KR-DB') };
const FREE_STORAGE = always(found('25', 'INF', 'KR-DB'));
/** Of each kind of unit, in every hour. */
const FREE_UNITS = always(found('25', 'KR-DB'));

const tableUs: Readonly<Record<string, Meter>> = {
  'provisioned.writes': flat('WCU-h', 1, found('0.00065', 'INF'), FREE_UNITS),
  'provisioned.reads': flat('RCU-h', 1, found('0.00013', 'INF'), FREE_UNITS),
  storage: flat('GB-month', 1, found('0.25', 'INF'), FREE_STORAGE),
  continuousBackup: flat('GB-month', 1, found('0.20', 'INF')),
  backup: flat('GB-month', 1, found('0.10', 'INF')),
  restore: flat('GB', 1, found('0.15', 'INF')),
};

const NEW_PRICES_FROM = '2024-11-01';

const tableSheets: readonly PriceSheet[] = [
  {
    ...undated({
      ...us,
      service: 'aws-dynamodb',
      meters: {
        ...tableUs,
        writes: flat('WRU', MILLION, found('1.25', 'KR-DB', 'INF')),
        reads: flat('RRU', MILLION, found('0.25', 'KR-DB', 'INF')),
      },
      rules: tableRules,
    }),
    id: 'aws-dynamodb/us-east-1/until-2024-10-31',
    effectiveUntil: '2024-10-31',
  },
  {
    ...undated({
      ...us,
      service: 'aws-dynamodb',
      meters: {
        ...tableUs,
        writes: flat('WRU', MILLION, found('0.625', 'INF', 'KR-DB')),
        reads: flat('RRU', MILLION, found('0.125', 'INF', 'KR-DB')),
      },
      rules: tableRules,
    }),
    id: 'aws-dynamodb/us-east-1/2024-11-01',
    effectiveFrom: NEW_PRICES_FROM,
  },
  {
    ...undated({
      ...seoul,
      service: 'aws-dynamodb',
      meters: {
        writes: flat('WRU', MILLION, found('0.68', 'KR-DB')),
        reads: flat('RRU', MILLION, found('0.1355', 'KR-DB')),
        storage: flat('GB-month', 1, found('0.27075', 'KR-DB'), FREE_STORAGE),
        continuousBackup: flat('GB-month', 1, found('0.2166', 'KR-DB')),
        backup: flat('GB-month', 1, found('0.1083', 'KR-DB')),
      },
      rules: tableRules,
    }),
    id: 'aws-dynamodb/ap-northeast-2/2024-11-01',
    effectiveFrom: NEW_PRICES_FROM,
  },
];

export const dataSheets: readonly PriceSheet[] = [
  ...tableSheets,
  undated({
    ...us,
    service: 'aws-s3',
    meters: {
      storage: flat('GB-month', 1, found('0.023', 'INF')),
      puts: flat('request', 1_000, found('0.005', 'INF')),
      gets: flat('request', 1_000, found('0.0004', 'INF')),
    },
  }),
  undated({
    ...seoul,
    service: 'aws-s3',
    meters: {
      storage: flat('GB-month', 1, unverified('0.025')),
      puts: flat('request', 1_000, unverified('0.0045')),
      gets: flat('request', 1_000, unverified('0.00035')),
    },
  }),
  undated({
    ...us,
    service: 'aws-logs',
    meters: {
      'ingest.standard': flat('GB', 1, found('0.50', 'INF')),
      storage: flat('GB-month', 1, found('0.03', 'INF')),
      insights: flat('GB', 1, found('0.005', 'INF')),
    },
  }),
  undated({
    ...seoul,
    service: 'aws-logs',
    meters: {
      'ingest.standard': flat('GB', 1, found('0.76', 'KR-COST')),
      'ingest.infrequent': flat('GB', 1, found('0.38', 'KR-COST')),
      storage: flat('GB-month', 1, found('0.0314', 'KR-COST')),
    },
  }),
];
