// Lambda's rules, one by one.

import { describe, expect, test } from 'vitest';
import type { Line } from '../contract';
import { priceUsage } from '../price';

const one = { svc: 'lambda', requests: 1_000_000, ms: 100, memMB: 1_024, freeTier: false };

function lineOf(name: string, usage: object): Line {
  const line = priceUsage(usage).lines.find((candidate) => candidate.name === name);
  if (line === undefined) throw new Error(`no line ${name}`);
  return line;
}

/** Units of all parts of a line, before anything is taken off. */
const unitsOf = (name: string, usage: object): number =>
  lineOf(name, usage).parts.reduce((total, { quantity }) => total + Number(quantity), 0);

const namesOf = (usage: object): string[] => priceUsage(usage).lines.map(({ name }) => name);

describe('time', () => {
  test('is rounded up to a millisecond for each request', () => {
    expect(unitsOf('compute', { ...one, ms: 99.1 })).toBe(100_000);
  });

  test.each([
    ['2018-01-01', 100, '0.00001667'],
    ['2020-11-30', 100, '0.00001667'],
    ['2020-12-01', 28, '0.0000166667'],
  ])('on %s a run of 28 ms is billed as %d ms, at %s', (asOf, billedMs, price) => {
    const line = lineOf('compute', { ...one, ms: 28, asOf });
    expect(line.parts[0]?.quantity).toBe(String(billedMs * 1_000));
    expect(line.parts[0]?.tiers[0]?.price.value).toBe(price);
  });
});

describe('INIT', () => {
  const cold = { ...one, coldStarts: 10_000, initMs: 800.2 };

  test('is billed since August 2025: each of the two parts rounded up by itself', () => {
    // (1,000,000 × 100 ms + 10,000 × 801 ms) × 1 GB
    expect(unitsOf('compute', cold)).toBe(108_010);
  });

  test('was free before, from a ZIP file on a managed runtime only', () => {
    const before = { ...cold, asOf: '2025-07-31' };
    expect(unitsOf('compute', before)).toBe(100_000);
    expect(unitsOf('compute', { ...before, packaging: 'image' })).toBe(108_010);
    expect(unitsOf('compute', { ...before, packaging: 'custom-runtime' })).toBe(108_010);
  });

  test('shows in the steps, free or not', () => {
    const steps = lineOf('compute', { ...cold, asOf: '2025-07-31' }).parts[0]?.steps ?? [];
    expect(steps.find(({ name }) => name === 'initPhases')).toMatchObject({ billed: '0' });
  });
});

describe('the free tier', () => {
  test('is shared by requests and GB-seconds, and taken off once', () => {
    expect(priceUsage({ ...one, freeTier: true }).total).toBe('0');
  });

  test('does not reach what runs on provisioned concurrency', () => {
    const usage = { ...one, freeTier: true, pc: { count: 1, seconds: 300, requests: 10, ms: 9 } };
    for (const name of ['provisioned', 'computeProvisioned']) {
      expect(lineOf(name, usage).parts[0]?.free).toBe('0');
    }
    expect(lineOf('requests', usage).parts.map(({ free }) => free)).toEqual(['1000000', '0']);
  });
});

test('provisioned concurrency is counted by five minutes, begun is paid', () => {
  const usage = { ...one, pc: { count: 2, seconds: 301 } };
  expect(unitsOf('provisioned', usage)).toBe(2 * 600);
  expect(namesOf(usage)).not.toContain('computeProvisioned');
});

test('a run on provisioned concurrency takes as long as others where nothing else is said', () => {
  expect(
    unitsOf('computeProvisioned', { ...one, pc: { count: 1, seconds: 1, requests: 10 } }),
  ).toBe(1);
});

test('ephemeral storage is paid beyond 512 MB, wherever requests run', () => {
  const usage = { ...one, ephemeralMB: 1_536, pc: { count: 1, seconds: 1, requests: 1_000_000 } };
  expect(unitsOf('ephemeral', usage)).toBe(200_000);
  expect(lineOf('ephemeral', { ...one, ephemeralMB: 512 }).amount).toBe('0');
});

test('streaming is paid beyond 6 MB of each response, after 100 GB', () => {
  expect(unitsOf('stream', { ...one, streamMB: 7.024 })).toBe(1_000);
  expect(unitsOf('stream', { ...one, streamMB: 6 })).toBe(0);
  expect(lineOf('stream', { ...one, freeTier: true, streamGB: 600 }).amount).toBe('4');
  expect(lineOf('stream', { ...one, freeTier: false, streamGB: 600 }).amount).toBe('4.8');
});

test.each([
  [0, 1],
  [256, 1],
  [257, 2],
  [320, 2],
  [321, 3],
  [1_024, 13],
])('an asynchronous event of %d KB is %d requests', (eventKB, requests) => {
  expect(unitsOf('requests', { ...one, requests: 1, eventKB })).toBe(requests);
});

test('a snapshot is kept for three hours at least, and costs nothing on Java', () => {
  const usage = { ...one, snapStart: { cacheSeconds: 60, restores: 0 } };
  expect(unitsOf('snapStart', usage)).toBe(10_800);
  const java = { ...one, snapStart: { cacheSeconds: 1e6, restores: 1e6, runtime: 'java' } };
  expect(lineOf('snapStart', java).amount).toBe('0');
});

test('a poller is paid for a minute at least; a queue has two at least', () => {
  const pollers = { kind: 'sqs', units: 1, seconds: 10 };
  expect(unitsOf('pollers', { ...one, pollers })).toBeCloseTo(2 / 60, 12);
  expect(unitsOf('pollers', { ...one, pollers: { ...pollers, kind: 'kafka' } })).toBeCloseTo(
    1 / 60,
    12,
  );
});

test('what is kept of durable functions is paid by months of thirty days', () => {
  const durable = { operations: 1, writtenGB: 100, retainedDays: 15 };
  expect(unitsOf('durableRetention', { ...one, durable })).toBe(50);
});

test.each([
  ['us-east-1', 'x86_64', 6e9, '0.0000166667', '0.0000150000'],
  ['us-east-1', 'arm64', 7.5e9, '0.0000133334', '0.0000120001'],
  ['ap-northeast-2', 'x86_64', 6e9, '0.0000166667', '0.0000150000'],
])('in %s on %s the second tier begins after %d GB-seconds', (region, arch, end, first, second) => {
  const usage = { ...one, region, arch, requests: end / 500 + 2, ms: 500_000 };
  const tiers = lineOf('compute', usage).parts[0]?.tiers ?? [];
  expect(tiers.map(({ price }) => price.value)).toEqual([first, second]);
  expect(Number(tiers[0]?.quantity)).toBe(end);
  expect(Number(tiers[1]?.quantity)).toBe(1_000);
});

test('three tiers of x86, as a price list’s reader has them', () => {
  // 6 + 9 + 1 billion GB-seconds.
  const usage = { ...one, requests: 32_000_000, ms: 500_000 };
  expect(lineOf('compute', usage).amount).toBe('248333.6');
});

test('Seoul costs more while provisioned, and what nobody read there is refused', () => {
  const seoul = { ...one, region: 'ap-northeast-2' };
  const usage = { ...seoul, pc: { count: 10, seconds: 3_600, requests: 1_000, ms: 100 } };
  expect(lineOf('provisioned', usage).exact).toBe('0.1845144');
  expect(lineOf('computeProvisioned', usage).exact).toBe('0.00119592');
  expect(() => priceUsage({ ...usage, arch: 'arm64' })).toThrow(/^pc\.requests: no source gives/);
});

test('a line that nobody asked for is left out', () => {
  expect(namesOf(one)).toEqual(['compute', 'requests']);
  expect(namesOf({ svc: 'lambda', memMB: 128, pc: { count: 1, seconds: 1 } })).toEqual([
    'requests',
    'provisioned',
  ]);
});

test('nothing runs longer than fifteen minutes', () => {
  expect(() => priceUsage({ ...one, ms: 900_001 })).toThrow(/^ms: 900001 /);
  expect(priceUsage({ ...one, ms: 900_000 }).total).toBeDefined();
});

test('what an account has used up of an allowance is not free again', () => {
  const usage = { svc: 'lambda', requests: 3_000_000, ms: 120, memMB: 1_536 };
  const usedUp = { requests: 1_000_000, compute: 400_000 };
  expect(priceUsage({ ...usage, freeUsed: usedUp }).total).toBe(
    priceUsage({ ...usage, freeTier: false }).total,
  );
  // 540,000 GB-seconds less the 100,000 that are left.
  expect(priceUsage({ ...usage, freeUsed: { compute: 300_000 } }).lines[0]?.amount).toBe('7.33');
  expect(() => priceUsage({ ...usage, freeUsed: { storage: 1 } })).toThrow(
    /^freeUsed\.storage: 1 is not allowed; one of compute\.x86_64, requests/,
  );
  expect(() => priceUsage({ ...usage, freeTier: false, freeUsed: { requests: 1 } })).toThrow(
    /^freeUsed\.requests: 1 is not allowed; there is none/,
  );
  expect(() => priceUsage({ ...usage, freeUsed: { requests: -1 } })).toThrow(
    /^freeUsed\.requests: -1/,
  );
});

test('one’s own price stands in place of the sheet’s, and is said to be given', () => {
  const usage = { svc: 'lambda', requests: 3_000_000, ms: 120, memMB: 1_536, freeTier: false };
  const [compute, requests] = priceUsage({ ...usage, unitPrices: { compute: 0.00001 } }).lines;
  expect(compute).toMatchObject({ amount: '5.4', status: 'given' });
  expect(requests).toMatchObject({ amount: '0.6', status: 'found' });
  expect(() => priceUsage({ ...usage, unitPrices: { disk: 1 } })).toThrow(/^unitPrices\.disk: 1 /);
});
