// Google's machines and what stands around functions: Compute Engine, Firestore, Pub/Sub, Workflows, API Gateway.

import type { Allowance, Figure, Meter, PriceSheet } from '../contract';
import { always, flat, found, tiered, unverified } from '../figure';
import { undated } from './undated';

const hourly = (value: string, ...sources: readonly string[]): Meter =>
  flat('hour', 1, found(value, ...sources));

/** No source says how Google counts an hour that is not whole: recalled, and used only where it matters. */
const engineRules: Readonly<Record<string, Figure>> = {
  secondStep: unverified('1'),
  leastSec: unverified('60'),
};

const daily = (quantity: string): Allowance => ({
  quantity: found(quantity, 'FSX', 'KR-DB'),
  period: 'day',
  kind: 'always',
});

const operations = (reads: Figure, writes: Figure, deletes: Figure) => ({
  reads: flat('operation', 100_000, reads, daily('50000')),
  writes: flat('operation', 100_000, writes, daily('20000')),
  deletes: flat('operation', 100_000, deletes, daily('20000')),
});

const freeStorage = always(found('1', 'FSX', 'KR-DB'));
const egress = flat('GB', 1, found('0.12', 'FSX'), always(found('10', 'FSX')));
/** The provider's own example counts thirty days. */
const firestoreRules = { monthHours: found('720', 'FSX') };

export const googleServicesSheets: readonly PriceSheet[] = [
  undated({
    provider: 'google',
    service: 'google-compute-engine',
    region: 'us-central1',
    meters: {
      'e2-micro': hourly('0.0083764275', 'COC'),
      'e2-small': hourly('0.016752855', 'COC'),
      'e2-medium': hourly('0.03350571', 'COC'),
      'e2-standard-2': hourly('0.06701142', 'COC'),
      'e2-standard-4': hourly('0.13402284', 'COC'),
      'e2-standard-8': hourly('0.26804568', 'COC'),
    },
    rules: engineRules,
  }),
  undated({
    provider: 'google',
    service: 'google-compute-engine',
    region: 'asia-northeast3',
    meters: {
      'e2-micro': hourly('0.010745715', 'COC', 'KR-CT'),
      'e2-small': hourly('0.02149143', 'COC', 'KR-CT'),
      'e2-medium': hourly('0.04298286', 'COC', 'KR-CT'),
      'e2-standard-2': hourly('0.08596572', 'COC'),
      'e2-standard-4': hourly('0.17193144', 'COC'),
      'e2-standard-8': hourly('0.34386288', 'COC'),
    },
    rules: engineRules,
  }),
  undated({
    provider: 'google',
    service: 'google-firestore',
    region: 'nam5',
    meters: {
      ...operations(found('0.06', 'FSX'), found('0.18', 'FSX'), found('0.02', 'FSX')),
      storage: flat('GB-month', 1, found('0.18', 'FSX'), freeStorage),
      egress,
    },
    rules: firestoreRules,
  }),
  undated({
    provider: 'google',
    service: 'google-firestore',
    region: 'asia-northeast3',
    meters: {
      ...operations(found('0.038', 'KR-DB'), found('0.115', 'KR-DB'), found('0.013', 'KR-DB')),
      storage: flat('GB-month', 1, found('0.192', 'KR-DB'), freeStorage),
    },
    rules: firestoreRules,
  }),
  undated({
    provider: 'google',
    service: 'google-pubsub',
    region: 'global',
    meters: {
      // The first 10 GiB, in TiB.
      throughput: flat('TiB', 1, found('40', 'KR-Q', 'INF'), always(found('0.009765625', 'KR-Q'))),
      storage: flat('GiB-month', 1, found('0.27', 'KR-Q', 'INF')),
    },
    rules: { leastBytes: found('1000', 'KR-Q') },
  }),
  undated({
    provider: 'google',
    service: 'google-workflows',
    region: 'global',
    meters: {
      internalSteps: flat('step', 1000, unverified('0.01'), always(found('5000', 'WF-PAGE'))),
      externalSteps: flat('step', 1000, unverified('0.025'), always(found('2000', 'WF-PAGE'))),
    },
    rules: { stepsAtOnce: found('1000', 'WF-PAGE') },
  }),
  // From Iowa to the whole world but China and Australia, and from Seoul.
  ...['us-central1', 'asia-northeast3'].map((region) =>
    undated({
      provider: 'google',
      service: 'google-egress',
      region,
      meters: {
        internet: tiered('GB', 1, [
          { upTo: found('1024', 'INF'), price: found('0.12', 'INF', 'FB') },
          { upTo: found('10240', 'INF'), price: found('0.11', 'INF') },
          { upTo: null, price: found('0.08', 'INF') },
        ]),
      },
    }),
  ),
  undated({
    provider: 'google',
    service: 'google-logging',
    region: 'global',
    meters: {
      // For each project; thirty days of keeping are included.
      ingest: flat('GiB', 1, found('0.50', 'INF'), always(found('50', 'GLOG-NOTE'))),
      storage: flat('GiB-month', 1, unverified('0.01')),
    },
  }),
  undated({
    provider: 'google',
    service: 'google-api-gateway',
    region: 'global',
    meters: {
      // What is free is only recalled and not taken off.
      requests: tiered('request', 1_000_000, [
        { upTo: unverified('1000000000'), price: unverified('3.00') },
        { upTo: null, price: unverified('1.50') },
      ]),
    },
  }),
];
