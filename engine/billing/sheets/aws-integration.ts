// What stands between functions on AWS: gateways, queues, topics, events, workflows.

import type { Figure, Meter, PriceSheet } from '../contract';
import { always, flat, found, tiered, trial, unverified } from '../figure';
import { undated } from './undated';

const MILLION = 1_000_000;
const us = { provider: 'aws', region: 'us-east-1' } as const;
const seoul = { provider: 'aws', region: 'ap-northeast-2' } as const;

const CHUNK_KB = { chunkKB: found('64', 'KR-Q') };

const gatewayRules = {
  httpUnitKB: found('512', 'APIG', 'INF'),
  messageUnitKB: found('32', 'APIG', 'INF'),
};
/** For the first twelve months of accounts opened before 2025-07-15. */
const FREE_CALLS = trial(found('1000000', 'APIG', 'INF'));
const FREE_MINUTES = trial(found('750000', 'APIG', 'INF'));

const gatewaySheets: readonly PriceSheet[] = [
  undated({
    ...us,
    service: 'aws-api-gateway',
    meters: {
      rest: tiered(
        'request',
        MILLION,
        [
          { upTo: found('333000000', 'INF', 'APIG'), price: found('3.50', 'INF', 'APIG') },
          { upTo: found('1000000000', 'INF', 'APIG'), price: found('2.80', 'INF', 'APIG') },
          { upTo: found('20000000000', 'INF', 'APIG'), price: found('2.38', 'INF', 'APIG') },
          { upTo: null, price: found('1.51', 'INF', 'APIG') },
        ],
        FREE_CALLS,
      ),
      http: tiered(
        'request',
        MILLION,
        [
          { upTo: found('300000000', 'INF', 'APIG'), price: found('1.00', 'INF', 'APIG') },
          { upTo: null, price: found('0.90', 'INF', 'APIG') },
        ],
        FREE_CALLS,
      ),
      websocket: tiered(
        'message',
        MILLION,
        [
          { upTo: found('1000000000', 'INF', 'APIG'), price: found('1.00', 'INF', 'APIG') },
          { upTo: null, price: found('0.80', 'INF', 'APIG') },
        ],
        FREE_CALLS,
      ),
      connectionMinutes: flat('minute', MILLION, found('0.25', 'INF', 'APIG'), FREE_MINUTES),
      'cache.0.5': flat('hour', 1, found('0.02', 'INF')),
      'cache.237': flat('hour', 1, found('3.80', 'INF')),
    },
    rules: gatewayRules,
  }),
  undated({
    ...seoul,
    service: 'aws-api-gateway',
    meters: {
      // What follows the first 333 million, or the first billion messages, was not found.
      rest: tiered(
        'request',
        MILLION,
        [{ upTo: found('333000000', 'KR-CT'), price: found('3.50', 'KR-CT') }],
        FREE_CALLS,
      ),
      http: tiered(
        'request',
        MILLION,
        [
          { upTo: found('300000000', 'KR-CT'), price: found('1.23', 'KR-CT') },
          { upTo: null, price: unverified('1.11') },
        ],
        FREE_CALLS,
      ),
      websocket: tiered(
        'message',
        MILLION,
        [{ upTo: found('1000000000', 'KR-CT'), price: found('1.14', 'KR-CT') }],
        FREE_CALLS,
      ),
      connectionMinutes: flat('minute', MILLION, found('0.285', 'KR-CT'), FREE_MINUTES),
    },
    rules: gatewayRules,
  }),
];

/** Standard and FIFO queues cost the same in both regions; the free million is shared. */
function queueMeters(...tags: readonly string[]): Record<string, Meter> {
  const free = always(found('1000000', 'KR-Q'));
  return {
    standard: byBillions([
      found('0.40', ...tags),
      found('0.30', 'SQS-GUIDE', 'SQS-TABLE'),
      found('0.24', 'SQS-GUIDE', 'SQS-TABLE'),
    ]),
    fifo: byBillions([
      found('0.50', ...tags),
      found('0.40', 'SQS-TABLE'),
      found('0.35', 'SQS-TABLE', 'SQS-NOTES'),
    ]),
  };

  /** The first 100,000 million requests, as many again, and what is beyond. */
  function byBillions([first, second, third]: readonly [Figure, Figure, Figure]): Meter {
    const tiers = [
      { upTo: found('100000000000', 'SQS-GUIDE', 'SQS-TABLE'), price: first },
      { upTo: found('200000000000', 'SQS-GUIDE', 'SQS-TABLE'), price: second },
      { upTo: null, price: third },
    ];
    return tiered('request', MILLION, tiers, free);
  }
}

const queueRules = { ...CHUNK_KB, mostKB: found('1024', 'KR-Q') };

const queueSheets: readonly PriceSheet[] = [
  undated({ ...us, service: 'aws-sqs', meters: queueMeters('INF'), rules: queueRules }),
  undated({ ...seoul, service: 'aws-sqs', meters: queueMeters('KR-Q'), rules: queueRules }),
];

const standardTopic: Readonly<Record<string, Meter>> = {
  standard: flat(
    'request',
    MILLION,
    found('0.50', 'INF', 'KR-Q'),
    always(found('1000000', 'INF', 'KR-Q')),
  ),
  http: flat('delivery', 100_000, found('0.06', 'INF', 'KR-Q'), always(found('100000', 'INF'))),
  email: flat('delivery', 100_000, found('2.00', 'INF', 'KR-Q'), always(found('1000', 'INF'))),
  mobile: flat('delivery', MILLION, found('0.50', 'INF', 'KR-Q')),
};

const topicSheets: readonly PriceSheet[] = [
  undated({
    ...us,
    service: 'aws-sns',
    meters: {
      ...standardTopic,
      fifo: flat('request', MILLION, found('0.30', 'INF')),
      'fifo.data': flat('GB', 1, found('0.017', 'INF')),
      fifoDeliveries: flat('delivery', MILLION, found('0.01', 'INF')),
      'fifoDeliveries.data': flat('GB', 1, found('0.001', 'INF')),
    },
    rules: CHUNK_KB,
  }),
  undated({
    ...seoul,
    service: 'aws-sns',
    meters: {
      ...standardTopic,
      fifo: flat('request', MILLION, found('0.36', 'KR-Q')),
      'fifo.data': flat('GB', 1, found('0.0204', 'KR-Q')),
    },
    rules: CHUNK_KB,
  }),
];

const busSheets: readonly PriceSheet[] = [
  undated({
    ...us,
    service: 'aws-eventbridge',
    meters: {
      custom: flat('event', MILLION, found('1.00', 'INF')),
      management: flat('event', MILLION, found('0', 'INF', 'KR-Q')),
      archive: flat('GB', 1, found('0.10', 'INF')),
      archiveStorage: flat('GB-month', 1, found('0.023', 'INF')),
    },
    rules: CHUNK_KB,
  }),
  undated({
    ...seoul,
    service: 'aws-eventbridge',
    // The page that was read names no region beside its price.
    meters: {
      custom: flat('event', MILLION, found('1.00', 'KR-Q')),
      management: flat('event', MILLION, found('0', 'KR-Q')),
    },
    rules: CHUNK_KB,
  }),
];

/** Free every month and for good. */
const FREE_TRANSITIONS = always(found('4000', 'SFN', 'INF'));

const workflowSheets: readonly PriceSheet[] = [
  undated({
    ...us,
    service: 'aws-step-functions',
    meters: {
      transitions: flat('transition', 1, found('0.000025', 'SFN', 'PWR', 'INF'), FREE_TRANSITIONS),
      requests: flat('request', MILLION, found('1.00', 'INF')),
      duration: tiered('GB-h', 1, [
        { upTo: found('1000', 'INF'), price: found('0.060012', 'INF') },
        { upTo: found('5000', 'INF'), price: found('0.02998750', 'INF') },
        { upTo: null, price: found('0.016416', 'INF') },
      ]),
    },
    rules: { stepMs: found('100', 'SFN'), stepMB: found('64', 'SFN') },
  }),
  undated({
    ...seoul,
    service: 'aws-step-functions',
    meters: {
      transitions: flat('transition', 1_000, found('0.0271', 'SFN', 'PWR'), FREE_TRANSITIONS),
    },
    rules: {},
  }),
];

export const integrationSheets: readonly PriceSheet[] = [
  ...gatewaySheets,
  ...queueSheets,
  ...topicSheets,
  ...busSheets,
  ...workflowSheets,
];
