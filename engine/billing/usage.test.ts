// A usage may be written in other words for a field, in any case of its letters, and for a wider region.

import { expect, test } from 'vitest';
import { answerOf } from './invoice';
import { priceUsage } from './price';

const bill = (usage: object) => answerOf(priceUsage(usage));

test.each([
  [
    { svc: 'sqs', requests: 5e6, payloadKB: 100 },
    { svc: 'sqs', requests: 5e6, messageKB: 100 },
  ],
  [
    { svc: 'sns', messages: 5e6 },
    { svc: 'sns', requests: 5e6 },
  ],
  [
    { svc: 'eventbridge', events: 5e6 },
    { svc: 'eventbridge', requests: 5e6 },
  ],
  [
    { svc: 'event-grid', operations: 5e6 },
    { svc: 'event-grid', requests: 5e6 },
  ],
  [
    { svc: 'step-functions', requests: 4e5 },
    { svc: 'step-functions', transitions: 4e5 },
  ],
  [
    { svc: 'api-gateway', kind: 'HTTP', calls: 9e6 },
    { svc: 'api-gateway', kind: 'http', requests: 9e6 },
  ],
  [
    { svc: 'lambda', invocations: 3e6, ms: 120, memMB: 1536 },
    { svc: 'lambda', requests: 3e6, ms: 120, memMB: 1536 },
  ],
  [
    { svc: 'azure-functions', plan: 'Consumption', requests: 3e6, ms: 1000, memMB: 512 },
    { svc: 'azure-functions', executions: 3e6, ms: 1000, memMB: 512 },
  ],
  [
    { svc: 'pubsub', requests: 1e9 },
    { svc: 'pubsub', requests: 1e9, bytes: 1000 },
  ],
  [
    { svc: 'pubsub', requests: 1e8, messageKB: 2 },
    { svc: 'pubsub', requests: 1e8, bytes: 2048 },
  ],
  [
    { svc: 'pubsub', throughputGiB: 1024 },
    { svc: 'pubsub', requests: 2 ** 20, bytes: 2 ** 20 },
  ],
])('%o is %o', (usage, same) => {
  expect(bill(usage)).toEqual(bill(same));
  expect(bill(usage).total).toBeGreaterThan(0);
});

test('a wrong value is named as it was written, and one field is said once', () => {
  const sqs = (usage: object) => () => priceUsage({ svc: 'sqs', requests: 1, ...usage });
  expect(sqs({ payloadKB: -1 })).toThrow(/^payloadKB: -1 is not allowed/);
  expect(sqs({ payloadKB: 1, messageKB: 1 })).toThrow(/^payloadKB: 1 .*either messageKB or/);
  expect(sqs({ payloadKB: 1, sizeKB: 1 })).toThrow(/^sizeKB: 1 /);
  const both = { svc: 'step-functions', requests: 1, transitions: 1 };
  expect(() => priceUsage(both)).toThrow(/^requests: 1 /);
});

test('what holds everywhere holds in each region, and nowhere that no sheet knows', () => {
  const total = (region?: string) =>
    bill({ svc: 'pubsub', requests: 1e9, ...(region && { region }) }).total;
  expect(total('asia-northeast3')).toBe(total());
  expect(() => total('mars')).toThrow(/^region: "mars"/);
  expect(bill({ svc: 'cosmos', rus: 1000, hours: 720, region: 'eastus' }).total).toBe(57.6);
  // Not in Korea: no source gives a price there.
  expect(() => bill({ svc: 'cosmos', rus: 1, region: 'koreacentral' })).toThrow(/^region: /);
  const edge = { svc: 'lambda-edge', requests: 1e7, ms: 10, memMB: 128 };
  expect(bill({ ...edge, region: 'ap-northeast-2' }).total).toBe(6.63);
});
