import { expect, test } from 'vitest';
import { disputed } from './disputed';
import { priceUsage } from './price';
import { sources } from './sources';

test.each(disputed)(
  '$id is not what its page says',
  ({ source, publishedUsd, computedUsd, usage }) => {
    expect(sources).toHaveProperty([source]);
    expect(Number(publishedUsd)).not.toBe(Number(computedUsd));
    if (usage !== null) expect(priceUsage(usage).total).toBe(computedUsd);
  },
);

test('the page on Kafka pollers, with the requests that it has', () => {
  const usage = {
    svc: 'lambda',
    requests: 30_000_000,
    ms: 2_000,
    memMB: 1_024,
    pollers: { kind: 'kafka', units: 1, seconds: 800 * 3_600 },
  };
  const withFree = Number(priceUsage(usage).total);
  // The example takes no free requests off: a million of them, twenty cents.
  expect(withFree + 0.2).toBeCloseTo(1_147.34, 10);
});
