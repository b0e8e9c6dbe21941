// Workers, dynos, Naver and one's own machines.

import { expect, test } from 'vitest';
import { answerOf } from '../invoice';
import { priceUsage } from '../price';

const bill = (usage: object) => answerOf(priceUsage(usage));

test('W-1: the plan, five million requests, 75 million CPU-ms', () => {
  expect(bill({ svc: 'workers', requests: 15_000_000, cpuMs: 7 })).toMatchObject({
    lines: { plan: 5, requests: 1.5, cpu: 1.5 },
    total: 8,
  });
});

test('W-2: files cost nothing', () => {
  const usage = { requests: 15_000_000, staticRequests: 12_000_000, cpuMs: 7 };
  expect(bill({ svc: 'workers', ...usage }).total).toBe(5);
  expect(() => bill({ svc: 'workers', requests: 1, staticRequests: 2, cpuMs: 1 })).toThrow(
    /^staticRequests: 2 /,
  );
});

test('what belongs to the plan stays also without a free tier', () => {
  const usage = { svc: 'workers', requests: 10_000_000, cpuMs: 3 };
  expect(bill({ ...usage, freeTier: false })).toEqual(bill(usage));
});

test('dynos in proportion to their time, eco dynos from one pool, none of it read', () => {
  const dynos = (usage: object) => bill({ svc: 'heroku', ...usage }).total;
  expect(dynos({ type: 'standard-1x', count: 2 })).toBe(50);
  expect(dynos({ type: 'basic', hours: 365 })).toBe(3.5);
  expect(dynos({ type: 'eco', count: 3, hours: 300 })).toBe(5);
  expect(() => dynos({ type: 'eco', count: 2, hours: 600 })).toThrow(/^hours: 600 .*1000 hours/);
  expect(priceUsage({ svc: 'heroku', type: 'basic' }).notes).toContain('unverified-figure');
});

test('Naver has no price of ours, and says so', () => {
  const usage = { svc: 'naver-functions', requests: 3_000_000, ms: 100, memMB: 256 };
  expect(() => bill(usage)).toThrow(/^rates: missing; 네이버 요금은 확인 필요/);
  expect(() => bill({ svc: 'naver-server' })).toThrow(/^rates: missing; 네이버 요금은 확인 필요/);
});

test('Naver with figures of one’s own', () => {
  const rates = { perMillionRequests: 1000, perGbSecond: 1, freeRequests: 1_000_000 };
  const usage = { svc: 'naver-functions', requests: 3_000_000, ms: 1000, memMB: 128, rates };
  expect(bill(usage)).toMatchObject({
    currency: 'KRW',
    lines: { compute: 375_000, requests: 2000 },
    total: 377_000,
  });
  expect(bill({ ...usage, freeTier: false }).lines.requests).toBe(3000);
  expect(priceUsage(usage).lines.map(({ status }) => status)).toEqual(['given', 'given']);
  expect(() => bill({ ...usage, memMB: 2048 })).toThrow(/^memMB: 2048 /);
  expect(bill({ svc: 'naver-server', hours: 100, rates: { perHour: 50 } }).total).toBe(5000);
});

const server = { svc: 'on-premises', servers: 1, serverUsd: 12_000, kw: 0.4, currency: 'KRW' };

test('a server of $12,000 over five years loses $200 a month', () => {
  const { lines } = bill({ ...server, currency: 'USD', krwPerUsd: 1400 });
  expect(lines.depreciation).toBe(200);
});

test('its power at a PUE of 1.54 costs ₩82,157', () => {
  expect(bill({ ...server, krwPerUsd: 1400 }).lines).toMatchObject({
    depreciation: 280_000,
    electricity: 82_157,
  });
});

test('every parameter can be replaced', () => {
  const own = {
    servers: 2,
    serverUsd: 6000,
    years: 4,
    kw: 0.5,
    pue: 2,
    krwPerKwh: 100,
    maintenancePerYear: 0.12,
    rackUsdPerKw: 200,
    people: { hours: 10, krwPerHour: 40_000 },
  };
  const usage = { svc: 'on-premises', ...own, currency: 'KRW', krwPerUsd: 1000, month: '30d' };
  expect(bill(usage)).toMatchObject({
    lines: {
      depreciation: 250_000,
      electricity: 144_000,
      maintenance: 120_000,
      rack: 200_000,
      people: 400_000,
    },
    total: 1_114_000,
  });
  expect(priceUsage(usage).lines.map(({ status }) => status)).not.toContain('unverified');
});

test('a value to start from that nobody read is said to be unverified', () => {
  const { lines } = priceUsage({
    svc: 'on-premises',
    servers: 1,
    currency: 'KRW',
    krwPerUsd: 1400,
  });
  const statusOf = Object.fromEntries(lines.map(({ name, status }) => [name, status]));
  expect(statusOf).toMatchObject({ depreciation: 'unverified', electricity: 'unverified' });
});

test('dollars and won need a rate between them', () => {
  expect(() => bill({ svc: 'on-premises', servers: 1 })).toThrow(/^krwPerUsd: missing/);
});
