// What stands around functions on Azure: Cosmos DB, Event Grid, Logic Apps, API Management.

import type { PriceSheet } from '../contract';
import { always, flat, found, shared, tiered, unverified } from '../figure';
import { undated } from './undated';

/** To the internet, for all services of a subscription together. */
const FREE_OUT = shared(found('100', 'AZ-OUT'));

const storage = flat('GB-month', 1, found('0.25', 'COS1', 'COS2'));

export const azureDataSheets: readonly PriceSheet[] = [
  undated({
    provider: 'azure',
    service: 'azure-cosmos',
    region: 'us',
    meters: {
      // Request units per second that stay provisioned for an hour, by the hundred.
      throughput: flat('RU/s-h', 100, found('0.008', 'COS2')),
      throughputMultiWrite: flat('RU/s-h', 100, found('0.016', 'COS2')),
      storage,
    },
    rules: {
      /** Any part of an hour by the clock on the wall counts as that whole hour, at its highest. */
      hourStep: found('1', 'COS2'),
    },
  }),
  undated({
    provider: 'azure',
    service: 'azure-cosmos-serverless',
    region: 'us',
    meters: { requestUnits: flat('RU', 1_000_000, found('0.25', 'COS1', 'COS2')), storage },
  }),
  undated({
    provider: 'azure',
    service: 'azure-cosmos-serverless',
    region: 'westus',
    meters: { requestUnits: flat('RU', 1_000_000, found('0.279', 'INF')) },
  }),
  undated({
    provider: 'azure',
    service: 'azure-event-grid',
    region: 'westeurope',
    meters: {
      operations: flat(
        'request',
        100_000,
        found('0.06', 'INF'),
        always(found('100000', 'EG-PAGE')),
      ),
    },
  }),
  undated({
    provider: 'azure',
    service: 'azure-logic-apps',
    region: 'eastus',
    meters: {
      actions: flat(
        'request',
        1,
        found('0.000025', 'LOGIC-GIST'),
        always(found('4000', 'LOGIC-PAGE')),
      ),
      standardCalls: flat('request', 1, found('0.000125', 'INF')),
      enterpriseCalls: flat('request', 1, found('0.001', 'INF')),
      'WS1.cpu': flat('month', 1, found('143.96', 'INF')),
      'WS1.memory': flat('month', 1, found('36.03', 'INF')),
    },
    rules: { priceMonthHours: found('730', 'INF') },
  }),
  undated({
    provider: 'azure',
    service: 'azure-api-management',
    region: 'eastus',
    meters: {
      consumption: flat(
        'request',
        1_000_000,
        found('3.50', 'INF'),
        always(found('1000000', 'APIM-NOTE')),
      ),
      developer: flat('month', 1, found('48.03', 'INF')),
      basic: flat('month', 1, found('147.17', 'INF')),
      standard: flat('month', 1, found('686.71', 'INF')),
      premium: flat('month', 1, found('2795.17', 'INF')),
    },
    rules: { priceMonthHours: found('730', 'INF') },
  }),
  undated({
    provider: 'azure',
    service: 'azure-egress',
    region: 'eastus',
    meters: { internet: flat('GB', 1, found('0.087', 'AZ-OUT'), FREE_OUT) },
  }),
  undated({
    provider: 'azure',
    service: 'azure-egress',
    region: 'eastus2',
    meters: { internet: flat('GB', 1, found('0.087', 'AZ-OUT'), FREE_OUT) },
  }),
  undated({
    provider: 'azure',
    service: 'azure-egress',
    region: 'koreacentral',
    meters: { internet: flat('GB', 1, unverified('0.12'), FREE_OUT) },
  }),
  ...['eastus', 'eastus2', 'koreacentral'].map((region) =>
    undated({
      provider: 'azure',
      service: 'azure-logs',
      region,
      // Read in West Europe alone, at 2.99: what it costs here is recalled.
      meters: { ingest: flat('GB', 1, unverified('2.30')) },
    }),
  ),
  undated({
    provider: 'azure',
    service: 'azure-blob-storage',
    region: 'westus',
    // Kept in one data centre (LRS).
    meters: {
      'hot.storage': tiered('GB-month', 1, [
        { upTo: found('51200', 'INF'), price: found('0.0208', 'INF') },
        { upTo: found('563200', 'INF'), price: found('0.019968', 'INF') },
        { upTo: null, price: found('0.019136', 'INF') },
      ]),
      'hot.writes': flat('operation', 10_000, found('0.055', 'INF')),
      'hot.lists': flat('operation', 10_000, found('0.055', 'INF')),
      'hot.reads': flat('operation', 10_000, found('0.0044', 'INF')),
      'hot.others': flat('operation', 10_000, found('0.0044', 'INF')),
      'cool.storage': flat('GB-month', 1, found('0.0115', 'INF')),
      'cool.writes': flat('operation', 10_000, found('0.10', 'INF')),
      'cool.lists': flat('operation', 10_000, found('0.055', 'INF')),
      'cool.reads': flat('operation', 10_000, found('0.01', 'INF')),
      'cool.others': flat('operation', 10_000, found('0.0044', 'INF')),
      'cool.retrieval': flat('GB', 1, found('0.01', 'INF')),
    },
  }),
];
