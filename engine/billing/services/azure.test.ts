// Azure's own examples, line by line, and the rules that they do not touch.

import { expect, test } from 'vitest';
import { answerOf } from '../invoice';
import { priceUsage } from '../price';

const bill = (usage: object) => answerOf(priceUsage(usage));
const functions = (usage: object) => bill({ svc: 'azure-functions', ...usage });
const quantityOf = (usage: object, line: string): string | undefined =>
  priceUsage(usage).lines.find(({ name }) => name === line)?.parts[0]?.quantity;

test('A-1: execution units become gigabyte-seconds', () => {
  const usage = { svc: 'azure-functions', executions: 0, executionUnits: 1_110_000_000 };
  expect(quantityOf(usage, 'compute')).toBe('1083.984375');
});

test('A-2: half a gigabyte for three seconds is one and a half gigabyte-seconds', () => {
  const usage = { svc: 'azure-functions', executions: 1, ms: 3000, memMB: 512 };
  expect(quantityOf(usage, 'compute')).toBe('1.5');
});

test('A-3: 160 MB observed are billed as 256 MB', () => {
  const usage = { svc: 'azure-functions', executions: 1000, ms: 1000, memMB: 160 };
  const step = priceUsage(usage).lines[0]?.parts[0]?.steps.find(({ name }) => name === 'memory');
  expect(step).toMatchObject({ measured: '160', billed: '256' });
});

test('A-4: three million seconds of half a gigabyte cost $18.00', () => {
  expect(functions({ executions: 3_000_000, ms: 1000, memMB: 512 })).toMatchObject({
    lines: { compute: 17.6, requests: 0.4 },
    total: 18,
  });
});

test('a time that is not recalled to be rounded is as sure as its price', () => {
  const statusOf = (ms: number) =>
    priceUsage({ svc: 'azure-functions', executions: 1_000_000, ms, memMB: 128 }).lines[0]?.status;
  expect(statusOf(100)).toBe('found');
  expect(statusOf(99)).toBe('unverified');
});

test('an execution of Consumption never has more than 1,536 MB', () => {
  const usage = { executions: 10_000_000, ms: 1000 };
  expect(functions({ ...usage, memMB: 4096 })).toEqual(functions({ ...usage, memMB: 1536 }));
});

test('Flex: fixed sizes, its own grants, and always-ready instances without any', () => {
  const usage = { plan: 'flex', executions: 3_000_000, ms: 1000, memMB: 512 };
  // 1,500,000 GB-s less 100,000, at 0.000026; 2,750,000 executions at 0.40 a million.
  expect(functions(usage)).toMatchObject({ lines: { compute: 36.4, requests: 1.1 }, total: 37.5 });
  const alwaysReady = { instances: 1, seconds: 2_592_000, executions: 1_000_000, ms: 1000 };
  expect(functions({ ...usage, alwaysReady })).toMatchObject({
    lines: { compute: 36.4, requests: 1.5, alwaysReady: 5.18, computeAlwaysReady: 8 },
    total: 51.08,
  });
  expect(() => functions({ ...usage, memMB: 1024 })).toThrow(/^memMB: /);
});

test('Premium: EP1, EP2 and EP3 cost what their cores and memory cost', () => {
  const total = (size: string) => functions({ plan: 'premium', size }).total;
  expect(functions({ plan: 'premium', size: 'EP1' }).lines).toEqual({ cpu: 126.29, memory: 31.43 });
  expect(functions({ plan: 'premium', size: 'EP2' }).lines).toEqual({ cpu: 252.58, memory: 62.85 });
  expect(total('EP1')).toBe(157.72);
  expect(total('EP2')).toBe(315.43);
  expect(total('EP3')).toBe(630.87);
});

test('a field of another plan is refused, not ignored', () => {
  expect(() => functions({ executions: 1, ms: 1, memMB: 128, instances: 2 })).toThrow(
    /^instances: /,
  );
  expect(() => functions({ plan: 'premium', memMB: 512 })).toThrow(/^memMB: /);
  expect(() => functions({ executions: 1, memMB: 128 })).toThrow(/^ms: missing/);
});

test('Korea’s prices of Functions are recalled, and say so', () => {
  const { notes, lines } = priceUsage({
    svc: 'azure-functions',
    region: 'koreacentral',
    executions: 3_000_000,
    ms: 1000,
    memMB: 512,
  });
  expect(lines.map(({ status }) => status)).toEqual(['unverified', 'unverified']);
  expect(notes).toContain('unverified-figure');
});

test('Container Apps in Korea: active, idle, memory, requests', () => {
  const usage = { requests: 10_000_000, ms: 100, vcpu: 0.5, memGiB: 1, idleSeconds: 1_000_000 };
  expect(bill({ svc: 'azure-container-apps', ...usage })).toMatchObject({
    // 320,000 vCPU-s and 1,640,000 GiB-s and eight million requests remain to be paid.
    lines: { cpu: 7.68, memory: 4.92, requests: 3.2, idle: 1.5 },
    total: 17.3,
  });
});

test('App Service and virtual machines by the hour', () => {
  const plan = (usage: object) => bill({ svc: 'azure-app-service', ...usage }).total;
  expect(plan({ plan: 'B1' })).toBe(12.41);
  expect(plan({ plan: 'P1v3', os: 'windows', instances: 2 })).toBe(459.9);
  expect(plan({ plan: 'B1', hours: 365 })).toBe(6.21);
  expect(plan({ plan: 'F1' })).toBe(0);
  expect(() => plan({ plan: 'P2v3', os: 'windows' })).toThrow(/^plan: no source/);
  const machine = (type: string) => bill({ svc: 'azure-vm', type }).total;
  expect(machine('B1s')).toBe(7.59);
  expect(machine('DS1_v2')).toBe(53.29);
  expect(machine('D2s_v3')).toBe(70.08);
  expect(machine('D4s_v3')).toBe(140.16);
});

const cosmos = (usage: object) => bill({ svc: 'cosmos', ...usage });

test('C-1, C-8: throughput that stays provisioned', () => {
  expect(cosmos({ rus: 1000, hours: 720 }).total).toBe(57.6);
  expect(cosmos({ rus: 500, hours: 730 }).total).toBe(29.2);
});

test('C-6: four regions keep throughput and data four times', () => {
  expect(cosmos({ rus: 10_000, hours: 720, regions: 4, storageGB: 250 })).toMatchObject({
    lines: { throughput: 2304, storage: 250 },
    total: 2554,
  });
});

test('C-3, C-9: serverless request units', () => {
  expect(bill({ svc: 'cosmos-serverless', ru: 500_000, decimals: 3 }).total).toBe(0.125);
  expect(bill({ svc: 'cosmos-serverless', ru: 20_000_000 }).total).toBe(5);
});

test('C-11: from half past nine to a quarter to eleven are two hours on the wall', () => {
  const changes = [
    { atHour: 0, rus: 400 },
    { atHour: 9.5, rus: 1000 },
    { atHour: 10.75, rus: 400 },
  ];
  // 22 hours at 400 and two at 1,000.
  expect(quantityOf({ svc: 'cosmos', hours: 24, changes }, 'throughput')).toBe(
    String(22 * 400 + 2 * 1000),
  );
  expect(() => cosmos({ hours: 24, rus: 400, changes })).toThrow(/^changes: /);
  expect(() => cosmos({ hours: 24, changes: changes.slice(1) })).toThrow(/^changes\[0\]\.atHour: /);
});

test('part of an hour is an hour', () => {
  expect(cosmos({ rus: 100_000, hours: 1.01 })).toEqual(cosmos({ rus: 100_000, hours: 2 }));
});

test('events, workflow steps and calls', () => {
  // 100,000 operations, 4,000 actions and a million calls are free every month.
  expect(bill({ svc: 'event-grid', requests: 5_000_000 }).total).toBe(2.94);
  expect(bill({ svc: 'logic-apps', actions: 14_000 }).lines.actions).toBe(0.25);
  expect(bill({ svc: 'logic-apps', standardCalls: 10_000, enterpriseCalls: 1000 }).lines).toEqual({
    actions: 0,
    standardCalls: 1.25,
    enterpriseCalls: 1,
  });
  expect(bill({ svc: 'logic-apps', plan: 'standard' }).total).toBe(179.99);
  expect(bill({ svc: 'api-management', requests: 2_000_000 }).total).toBe(3.5);
  // A unit has no price for its calls, so their number may stand there and costs nothing.
  expect(bill({ svc: 'api-management', tier: 'basic', units: 2, requests: 9 }).total).toBe(294.34);
});

test('blobs by tier, as a price list’s reader has them', () => {
  const blobs = { svc: 'blob-storage', writes: 4_000_000, lists: 4_000_000, reads: 400_000 };
  expect(bill({ ...blobs, storageGB: 4_000_000, others: 4_000_000 }).lines).toEqual({
    storage: 77_055.18,
    writes: 22,
    lists: 22,
    reads: 0.18,
    others: 1.76,
  });
  expect(bill({ ...blobs, tier: 'cool', storageGB: 4_000_000, retrievedGB: 4_000 }).lines).toEqual({
    storage: 46_000,
    writes: 40,
    lists: 22,
    reads: 0.4,
    retrieval: 40,
  });
  expect(() => bill({ svc: 'blob-storage', retrievedGB: 1 })).toThrow(/^retrievedGB: 1 /);
});
