// Google's own examples, line by line, and the rules that they do not touch.

import { expect, test } from 'vitest';
import { answerOf } from '../invoice';
import { priceUsage } from '../price';

const bill = (usage: object) => answerOf(priceUsage(usage));
const functions = (usage: object) => bill({ svc: 'cloud-functions', ...usage });
const run = (usage: object) => bill({ svc: 'cloud-run', vcpu: 1, memGiB: 0.5, ...usage });
const seoul = { region: 'asia-northeast3' };

test('G-7: simple and event-driven', () => {
  expect(functions({ requests: 10_000_000, ms: 300, memMB: 128 })).toMatchObject({
    lines: { requests: 3.2, memory: 0, cpu: 4, egress: 0 },
    total: 7.2,
  });
});

test('G-8: many calls by HTTP', () => {
  const egressGB = (50_000_000 * 5) / 1024 / 1024;
  expect(functions({ requests: 50_000_000, ms: 500, memMB: 256, egressGB })).toMatchObject({
    lines: { requests: 19.2, memory: 14.63, cpu: 98, egress: 28.01 },
    total: 159.84,
  });
});

test('260 ms are billed as 300 ms', () => {
  const usage = { requests: 50_000_000, memMB: 256 };
  expect(functions({ ...usage, ms: 260 })).toEqual(functions({ ...usage, ms: 300 }));
  expect(functions({ ...usage, ms: 301 })).toEqual(functions({ ...usage, ms: 400 }));
});

test('only sizes whose frequency is known have a price', () => {
  expect(() => functions({ requests: 1, ms: 1, memMB: 1536 })).toThrow(/^memMB: 1536 /);
});

test('in Seoul the free tier is worth what it costs in Iowa', () => {
  // 180,000 free vCPU-s are worth $4.32, and cover 128,571 at Seoul's price.
  const usage = { svc: 'cloud-run', ...seoul, vcpu: 1, memGiB: 0.5, requests: 1_000_000, ms: 1000 };
  const [cpu] = priceUsage(usage).lines[0]?.parts ?? [];
  expect(Math.floor(Number(cpu?.free))).toBe(128_571);
  expect(run({ ...seoul, requests: 1_000_000, ms: 1000 })).toMatchObject({
    // 33.6 − 4.32; 1.75 − 0.90; all requests are free.
    lines: { cpu: 29.28, memory: 0.85, requests: 0 },
    total: 30.13,
  });
});

test('requests that share an instance share its time', () => {
  const usage = { requests: 10_000_000, ms: 1000, freeTier: false };
  expect(run(usage).lines).toEqual({ cpu: 240, memory: 12.5, requests: 4 });
  expect(run({ ...usage, concurrency: 80 }).lines).toEqual({ cpu: 3, memory: 0.16, requests: 4 });
  expect(() => run({ ...usage, concurrency: 1001 })).toThrow(/^concurrency: 1001 /);
});

test('an instance that is kept costs less while it waits', () => {
  const usage = { requests: 0, ms: 0, idleSeconds: 2_592_000, freeTier: false };
  expect(run(usage).lines).toMatchObject({ idle: 6.48, memory: 3.24, cpu: 0 });
});

test('paid by the instance: no price for requests, a minute at least', () => {
  const month = { billing: 'instance', instances: { count: 1, seconds: 1_314_000 } };
  // Infracost's reading of a tier 2 region: 28.38 for 1,314,000 vCPU-s without anything free.
  expect(run({ ...seoul, ...month, freeTier: false }).lines).toMatchObject({ cpu: 28.38 });
  const of = (seconds: number) =>
    run({ billing: 'instance', instances: { count: 10_000, seconds }, freeTier: false });
  expect(of(1)).toEqual(of(60));
  expect(of(60.01)).toEqual(of(60.1));
  expect(() => run({ billing: 'instance' })).toThrow(/^instances: missing/);
});

test('a worker pool has prices of its own', () => {
  const pool = { billing: 'worker-pool', instances: { count: 1, seconds: 2_592_000 } };
  expect(run({ ...pool, freeTier: false }).lines).toEqual({ cpu: 29.14, memory: 1.6 });
});

test('Compute Engine by the second', () => {
  const machine = (usage: object) => bill({ svc: 'gce', type: 'e2-medium', ...usage }).total;
  expect(machine({})).toBe(24.46);
  expect(machine({ ...seoul })).toBe(31.38);
  expect(machine({ ...seoul, count: 2, hours: 100 })).toBe(8.6);
  const statusOf = (hours: number) =>
    priceUsage({ svc: 'gce', type: 'e2-medium', hours }).lines[0]?.status;
  expect(statusOf(1)).toBe('found');
  expect(statusOf(0.01)).toBe('unverified');
});

const firestore = (usage: object) => bill({ svc: 'firestore', ...usage });
const small = { reads: 400_000, writes: 100_000, deletes: 100_000 };

test('G-1: a small Firestore app, each day to the cent', () => {
  expect(
    firestore({ perDay: small, storageGB: 6.75, egressGB: 3, rounding: 'per-day' }),
  ).toMatchObject({ lines: { ops: 11.1, storage: 1.04 }, total: 12.14 });
  const { lines } = priceUsage({ svc: 'firestore', perDay: small });
  expect(lines[0]?.parts.map(({ meter, amount, times }) => [meter, amount, times])).toEqual([
    ['reads', '0.21', 30],
    ['writes', '0.144', 30],
    ['deletes', '0.016', 30],
  ]);
});

test.each([
  [50, 0.0009],
  [1000, 0.018],
  [10_000, 0.18],
])('G-4, G-5, G-6: %i counted reads a day', (reads, total) => {
  const usage = { perDay: { reads }, rounding: 'per-month', freeTier: false, decimals: 4 };
  expect(firestore(usage).total).toBe(total);
});

test('what is free is free by the day', () => {
  expect(firestore({ perDay: { reads: 50_000, writes: 20_000, deletes: 20_000 } }).total).toBe(0);
  expect(firestore({ ...seoul, perDay: { reads: 1_050_000 } }).lines.ops).toBe(11.4);
});

test('80 million reads a day are $912 in thirty days', () => {
  const perDay = { reads: 80_000_000, writes: 40_000 };
  // Each day's reads and writes to the cent: 30 × ($30.38 + $0.02).
  expect(firestore({ ...seoul, perDay }).total).toBe(912);
});

// "We Burnt $72K testing Firebase", blog.tomilkieway.com/72k-2, 8 December 2020: 116 × 10⁹ reads, most of a
// bill of $72,000. Here on each of thirty days, since the sheet knows no single one.
test('the reads of a published bill of $72,000 come to $69,599.97', () => {
  const { total } = firestore({ perDay: { reads: 116_000_000_000 } });
  expect(total / 30).toBeCloseTo(69_599.97, 6);
});

test('Pub/Sub: a thousand bytes at least, ten gibibytes free', () => {
  const pubsub = (usage: object) => bill({ svc: 'pubsub', ...usage });
  const usage = { requests: 1_099_511_628, freeTier: false };
  expect(pubsub({ ...usage, bytes: 10 }).total).toBe(40);
  expect(pubsub({ ...usage, bytes: 10 })).toEqual(pubsub({ ...usage, bytes: 1000 }));
  expect(pubsub({ ...usage, bytes: 1000, freeTier: true }).total).toBe(39.61);
  expect(pubsub({ requests: 0, bytes: 1, retainedGiB: 100 }).total).toBe(27);
});

test('Workflows and API Gateway are recalled, and say so', () => {
  const steps = priceUsage({ svc: 'workflows', internalSteps: 100_000, externalSteps: 10_000 });
  // 95 and 8 thousand: the first 5,000 and 2,000 are free, and a thousand that is begun is paid for whole.
  expect(steps.total).toBe('1.15');
  const begun = { svc: 'workflows', internalSteps: 99_001, externalSteps: 9_001 };
  expect(priceUsage(begun).total).toBe('1.15');
  expect(steps.notes).toContain('unverified-figure');
  const calls = priceUsage({ svc: 'google-api-gateway', requests: 1_000_000 });
  expect(calls.total).toBe('3');
  expect(calls.notes).toContain('unverified-figure');
});

test('logs: fifty gibibytes of each project are free', () => {
  expect(priceUsage({ svc: 'cloud-logging', ingestGiB: 100, freeTier: false }).total).toBe('50');
  expect(priceUsage({ svc: 'cloud-logging', ingestGiB: 100 }).total).toBe('25');
  expect(priceUsage({ svc: 'cloud-logging', ingestGiB: 0, storageGiB: 10 }).notes).toContain(
    'unverified-figure',
  );
});
