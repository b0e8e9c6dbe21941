// AWS Lambda: what it charges now, and what it charged before.

import type { Figure, Meter, PriceSheet } from '../contract';
import { always, flat, found, tiered, unverified } from '../figure';

const FREE_REQUESTS = always(found('1000000', 'LAM-26'));
/** Shared by both architectures; not for what runs while concurrency is provisioned. */
const FREE_GB_SECONDS = always(found('400000', 'LAM-26'));

const inUs = (value: string): Figure => found(value, 'PL-LAM', 'REM');
const inSeoul = (value: string): Figure => found(value, 'REM', 'KR-CT');

const requestsUs = flat('request', 1_000_000, inUs('0.20'), FREE_REQUESTS);
const requestsSeoul = flat('request', 1_000_000, inSeoul('0.20'), FREE_REQUESTS);

/** Prices of an architecture by tier; beyond the first, Seoul's are recalled to be the same. */
function compute(
  first: Figure,
  [second, third]: readonly [Figure, Figure],
  [upToFirst, upToSecond]: readonly [Figure, Figure],
): Meter {
  const tiers = [
    { upTo: upToFirst, price: first },
    { upTo: upToSecond, price: second },
    { upTo: null, price: third },
  ];
  return tiered('GB-s', 1, tiers, FREE_GB_SECONDS);
}

const computeUs: Readonly<Record<string, Meter>> = {
  'compute.x86_64': compute(
    inUs('0.0000166667'),
    [found('0.0000150000', 'PL-LAM', 'INF'), found('0.0000133334', 'PL-LAM', 'INF')],
    [found('6000000000', 'PL-LAM', 'LAM-26'), found('15000000000', 'PL-LAM', 'INF')],
  ),
  'compute.arm64': compute(
    inUs('0.0000133334'),
    [found('0.0000120001', 'PL-LAM'), found('0.0000106667', 'PL-LAM', 'INF')],
    [found('7500000000', 'PL-LAM'), found('18750000000', 'PL-LAM')],
  ),
};

const computeSeoul: Readonly<Record<string, Meter>> = {
  'compute.x86_64': compute(
    inSeoul('0.0000166667'),
    [unverified('0.0000150000'), unverified('0.0000133334')],
    [unverified('6000000000'), unverified('15000000000')],
  ),
  'compute.arm64': compute(
    inSeoul('0.0000133334'),
    [unverified('0.0000120001'), unverified('0.0000106667')],
    [unverified('7500000000'), unverified('18750000000')],
  ),
};

const provisionedUs: Readonly<Record<string, Meter>> = {
  'provisioned.x86_64': flat('GB-s', 1, found('0.0000041667', 'PL-LAM', 'REM')),
  'provisioned.arm64': flat('GB-s', 1, found('0.0000033334', 'PL-LAM', 'INF')),
  'computeProvisioned.x86_64': flat('GB-s', 1, found('0.0000097222', 'PL-LAM', 'REM')),
  'computeProvisioned.arm64': flat('GB-s', 1, found('0.0000077778', 'PL-LAM')),
};

/** What arm64 costs while provisioned was found nowhere for Seoul. */
const provisionedSeoul: Readonly<Record<string, Meter>> = {
  'provisioned.x86_64': flat('GB-s', 1, found('0.0000051254', 'REM', 'KR-CT', 'KR-COST')),
  'provisioned.arm64': flat('GB-s', 1, unverified('0.0000041003')),
  'computeProvisioned.x86_64': flat('GB-s', 1, found('0.0000119592', 'REM')),
};

const streaming = (price: Figure): Meter =>
  flat('GB', 1, price, always(found('100', 'PL-LAM', 'LAM-26')));

/** Read for us-east-1 only. */
const onlyUs: Readonly<Record<string, Meter>> = {
  snapStartCache: flat('GB-s', 1, found('0.0000015046', 'PL-LAM', 'LAM-26')),
  'snapStartCache.java': flat('GB-s', 1, found('0', 'LAM-26')),
  'snapStartRestore.java': flat('GB', 1, found('0', 'LAM-26')),
  snapStartRestore: flat('GB', 1, found('0.0001397998', 'PL-LAM', 'LAM-26')),
  'pollers.kafka': flat('unit-h', 1, found('0.185', 'PL-LAM', 'LAM-26')),
  'pollers.sqs': flat('unit-h', 1, found('0.00925', 'LAM-26')),
  tenantIsolation: flat('GB', 1, found('0.000167', 'LAM-26')),
  durableOperations: flat('operation', 1_000_000, found('8.00', 'LAM-26')),
  durableData: flat('GB', 1, found('0.25', 'LAM-26')),
  durableRetention: flat('GB-month', 1, found('0.15', 'LAM-26')),
};

const memory = {
  minMemMB: found('128', 'LAM-26'),
  maxMemMB: found('10240', 'LAM-26'),
  memStepMB: found('1', 'LAM-26'),
};

const sinceTiers: Readonly<Record<string, Figure>> = {
  ...memory,
  granularityMs: found('1', 'LAM-26'),
  provisionedStepSec: found('300', 'LAM-26'),
  ephemeralIncludedMB: found('512', 'LAM-26'),
};

const since2025: Readonly<Record<string, Figure>> = {
  ...sinceTiers,
  streamIncludedMB: found('6', 'LAM-26'),
  asyncFirstKB: found('256', 'LAM-26'),
  asyncChunkKB: found('64', 'LAM-26'),
  asyncMostKB: found('1024', 'LAM-26'),
  snapStartLeastSec: found('10800', 'LAM-26'),
  pollerStepSec: found('1', 'LAM-26'),
  pollerLeastSec: found('60', 'LAM-26'),
  sqsPollersLeast: found('2', 'LAM-26'),
  /** What is kept is paid by months of 30 days. */
  monthHours: found('720', 'LAM-26'),
};

/** 1 where the INIT phase of a function from a ZIP file, on a managed runtime and on demand, was free. */
const FREE_INIT = { freeInit: found('1', 'INIT') };
const BILLED_INIT = { freeInit: found('0', 'INIT') };

const aws = { provider: 'aws', service: 'aws-lambda', currency: 'USD' } as const;
const us = { ...aws, region: 'us-east-1' } as const;
const seoul = { ...aws, region: 'ap-northeast-2' } as const;
const LAST_DAY_OF_FREE_INIT = '2025-07-31';

// Where a source names only the month in which a rule began (2021-09, 2022-08), the sheet begins with
// it. When tiers came, the first cost what everything had cost before: that is how older prices are known.
export const lambdaSheets: readonly PriceSheet[] = [
  {
    ...us,
    id: 'aws-lambda/us-east-1/2016-01-01',
    effectiveFrom: '2016-01-01',
    effectiveUntil: '2020-11-30',
    meters: {
      'compute.x86_64': flat('GB-s', 1, found('0.00001667', 'LAM-16'), {
        ...FREE_GB_SECONDS,
        quantity: found('400000', 'LAM-16'),
      }),
      requests: flat('request', 1_000_000, found('0.20', 'LAM-16'), {
        ...FREE_REQUESTS,
        quantity: found('1000000', 'LAM-16'),
      }),
    },
    rules: {
      granularityMs: found('100', 'LAM-16'),
      minMemMB: found('128', 'LAM-16'),
      maxMemMB: found('3008', 'LAM-16'),
      memStepMB: found('64', 'LAM-16'),
      ...FREE_INIT,
    },
  },
  {
    ...us,
    id: 'aws-lambda/us-east-1/2020-12-01',
    effectiveFrom: '2020-12-01',
    effectiveUntil: '2021-08-31',
    meters: {
      'compute.x86_64': flat(
        'GB-s',
        1,
        found('0.0000166667', 'LAM-TIERS', 'PL-LAM'),
        FREE_GB_SECONDS,
      ),
      requests: requestsUs,
    },
    rules: { ...memory, granularityMs: found('1', 'LAM-1MS', 'LAM-TIERS'), ...FREE_INIT },
    notes: ['read-later'],
  },
  {
    ...us,
    id: 'aws-lambda/us-east-1/2021-09-01',
    effectiveFrom: '2021-09-01',
    effectiveUntil: '2022-07-31',
    meters: {
      'compute.x86_64': flat(
        'GB-s',
        1,
        found('0.0000166667', 'LAM-TIERS', 'PL-LAM'),
        FREE_GB_SECONDS,
      ),
      'compute.arm64': flat(
        'GB-s',
        1,
        found('0.0000133334', 'LAM-TIERS', 'PL-LAM'),
        FREE_GB_SECONDS,
      ),
      requests: requestsUs,
    },
    rules: { ...memory, granularityMs: found('1', 'LAM-1MS', 'LAM-TIERS'), ...FREE_INIT },
    notes: ['read-later'],
  },
  {
    ...us,
    id: 'aws-lambda/us-east-1/2022-08-01',
    effectiveFrom: '2022-08-01',
    effectiveUntil: LAST_DAY_OF_FREE_INIT,
    meters: {
      ...computeUs,
      ...provisionedUs,
      requests: requestsUs,
      ephemeral: flat('GB-s', 1, unverified('0.0000000309')),
    },
    rules: { ...sinceTiers, ...FREE_INIT },
    notes: ['read-later'],
  },
  {
    ...us,
    id: 'aws-lambda/us-east-1/2025-08-01',
    effectiveFrom: '2025-08-01',
    effectiveUntil: null,
    meters: {
      ...computeUs,
      ...provisionedUs,
      ...onlyUs,
      requests: requestsUs,
      ephemeral: flat('GB-s', 1, found('0.0000000309', 'PL-LAM', 'REM', 'LAM-26')),
      stream: streaming(found('0.008', 'PL-LAM', 'LAM-26')),
    },
    rules: { ...since2025, ...BILLED_INIT },
  },
  {
    ...seoul,
    id: 'aws-lambda/ap-northeast-2/2022-08-01',
    effectiveFrom: '2022-08-01',
    effectiveUntil: LAST_DAY_OF_FREE_INIT,
    meters: {
      ...computeSeoul,
      ...provisionedSeoul,
      requests: requestsSeoul,
      ephemeral: flat('GB-s', 1, unverified('0.0000000352')),
    },
    rules: { ...sinceTiers, ...FREE_INIT },
    notes: ['read-later'],
  },
  {
    ...seoul,
    id: 'aws-lambda/ap-northeast-2/2025-08-01',
    effectiveFrom: '2025-08-01',
    effectiveUntil: null,
    meters: {
      ...computeSeoul,
      ...provisionedSeoul,
      requests: requestsSeoul,
      ephemeral: flat('GB-s', 1, found('0.0000000352', 'REM')),
      stream: streaming(unverified('0.008')),
    },
    rules: { ...since2025, ...BILLED_INIT },
  },
];
