// Where data lies on AWS: DynamoDB, S3 and the logs.

import type { Meter, PriceSheet } from '../contract';
import { always, flat, found, tiered, unverified } from '../figure';
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

/** A month, puts, gets, moves into the class, and gigabytes taken out of it. */
function objectClass(
  name: string,
  [storage, puts, gets, moves, retrieval]: readonly [string, string, string, string, string],
): Record<string, Meter> {
  const thousand = (price: string): Meter => flat('request', 1_000, found(price, 'INF'));
  return {
    [`${name}.storage`]: flat('GB-month', 1, found(storage, 'INF')),
    [`${name}.puts`]: thousand(puts),
    [`${name}.gets`]: thousand(gets),
    [`${name}.moves`]: thousand(moves),
    [`${name}.retrieval`]: flat('GB', 1, found(retrieval, 'INF')),
  };
}

/** Of every account, for good: what is written, and what is kept. */
const FREE_LOGS = always(found('5', 'AWS-BILL', 'CW-PAGE'));

export const dataSheets: readonly PriceSheet[] = [
  ...tableSheets,
  undated({
    ...us,
    service: 'aws-s3',
    meters: {
      // What follows the first 50 TB is only recalled.
      storage: tiered('GB-month', 1, [
        { upTo: unverified('51200'), price: found('0.023', 'INF') },
        { upTo: unverified('512000'), price: unverified('0.022') },
        { upTo: null, price: unverified('0.021') },
      ]),
      puts: flat('request', 1_000, found('0.005', 'INF')),
      gets: flat('request', 1_000, found('0.0004', 'INF')),
      ...objectClass('infrequent', ['0.0125', '0.01', '0.001', '0.01', '0.01']),
      ...objectClass('one-zone', ['0.01', '0.01', '0.001', '0.01', '0.01']),
      ...objectClass('glacier', ['0.0036', '0.03', '0.0004', '0.03', '0.01']),
      'glacier.retrievals': flat('request', 1_000, found('0.03', 'INF')),
      ...objectClass('deep-archive', ['0.00099', '0.05', '0.0004', '0.05', '0.02']),
      'deep-archive.retrievals': flat('request', 1_000, found('0.10', 'INF')),
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
    service: 'aws-rds',
    meters: {
      'mysql.db-t3-large': flat('hour', 1, found('0.136', 'INF')),
      'mysql.db-t3-large.multi-az': flat('hour', 1, found('0.272', 'INF')),
      'mysql.db-m5-large': flat('hour', 1, found('0.171', 'INF')),
      'mysql.db-t4g-small': flat('hour', 1, found('0.032', 'INF')),
      'mysql.db-t4g-small.multi-az': flat('hour', 1, found('0.065', 'INF')),
      'mariadb.db-t3-large': flat('hour', 1, found('0.136', 'INF')),
      'postgres.db-t3-large': flat('hour', 1, found('0.145', 'INF')),
      'gp2.storage': flat('GB-month', 1, found('0.115', 'INF')),
      'gp2.storage.multi-az': flat('GB-month', 1, found('0.23', 'INF')),
      'gp3.storage': flat('GB-month', 1, found('0.115', 'INF')),
      'gp3.storage.multi-az': flat('GB-month', 1, found('0.23', 'INF')),
      'gp3.iops': flat('IOPS-month', 1, found('0.02', 'INF')),
      'gp3.iops.multi-az': flat('IOPS-month', 1, found('0.04', 'INF')),
      'io1.storage': flat('GB-month', 1, found('0.125', 'INF')),
      'io1.iops': flat('IOPS-month', 1, found('0.10', 'INF')),
      backup: flat('GB-month', 1, found('0.095', 'INF')),
    },
    rules: {
      /** Operations a second that a gp3 disk has without paying for more; four times as many from 400 GB on. */
      includedIops: found('3000', 'INF'),
      includedIopsLarge: found('12000', 'INF'),
      largeGB: found('400', 'INF'),
      leastIops: found('1000', 'INF'),
      leastGB: found('100', 'INF'),
    },
  }),
  undated({
    ...us,
    service: 'aws-logs',
    meters: {
      'ingest.standard': flat('GB', 1, found('0.50', 'INF'), FREE_LOGS),
      storage: flat('GB-month', 1, found('0.03', 'INF'), FREE_LOGS),
      insights: flat('GB', 1, found('0.005', 'INF')),
    },
  }),
  undated({
    ...seoul,
    service: 'aws-logs',
    meters: {
      'ingest.standard': flat('GB', 1, found('0.76', 'KR-COST'), FREE_LOGS),
      'ingest.infrequent': flat('GB', 1, found('0.38', 'KR-COST')),
      storage: flat('GB-month', 1, found('0.0314', 'KR-COST'), FREE_LOGS),
    },
  }),
];
