// The rules of Amazon's other services, one by one.

import { describe, expect, test } from 'vitest';
import { answerOf } from '../invoice';
import { priceUsage } from '../price';

const bill = (usage: object) => answerOf(priceUsage(usage));
const linesOf = (usage: object) => bill(usage).lines;
const totalOf = (usage: object) => bill(usage).total;
const unitsOf = (usage: object, name: string): number =>
  priceUsage(usage)
    .lines.filter((line) => line.name === name)
    .flatMap(({ parts }) => parts)
    .reduce((total, { quantity }) => total + Number(quantity), 0);

const seoul = { region: 'ap-northeast-2' };

describe('fargate', () => {
  const task = { svc: 'fargate', tasks: 1, vcpu: 1, memGB: 2, seconds: 10 };

  test('a task is paid for a minute at least, five on Windows, and by the second after that', () => {
    expect(unitsOf(task, 'cpu')).toBe(60);
    expect(unitsOf({ ...task, os: 'windows' }, 'cpu')).toBe(300);
    expect(unitsOf({ ...task, seconds: 90.2 }, 'cpu')).toBe(91);
    expect(unitsOf({ ...task, seconds: 0 }, 'cpu')).toBe(0);
  });

  test('a task all month in Seoul', () => {
    // 730 h × (0.04656 + 2 × 0.00511): the $41.4 of the published break-even.
    const month = { ...task, ...seoul, seconds: 730 * 3_600 };
    expect(linesOf(month)).toEqual({ cpu: 33.99, memory: 7.46 });
  });

  test('twenty gigabytes of disk are included', () => {
    expect(linesOf({ ...task, diskGB: 20 }).disk).toBe(0);
    expect(linesOf(task)).not.toHaveProperty('disk');
  });
});

describe('ec2', () => {
  test('an instance, all month, with its disk', () => {
    expect(
      linesOf({ svc: 'ec2', type: 't3.medium', ...seoul, hours: 730, count: 2, ebsGB: 30 }),
    ).toEqual({
      compute: 75.92,
      disk: 5.47,
    });
    expect(totalOf({ svc: 'ec2', type: 't3.medium', ...seoul })).toBe(37.96);
  });

  test('is paid for a minute at least, and by the second after that', () => {
    expect(unitsOf({ svc: 'ec2', type: 'm5.large', hours: 0.001 }, 'compute')).toBeCloseTo(
      1 / 60,
      12,
    );
    expect(unitsOf({ svc: 'ec2', type: 'm5.large', hours: 0.5 }, 'compute')).toBe(0.5);
  });

  test('a stopped instance pays for its disk', () => {
    expect(linesOf({ svc: 'ec2', type: 't3.micro', hours: 0, ebsGB: 100 })).toEqual({
      compute: 0,
      disk: 8,
    });
  });

  test('a t3 that works beyond its credits pays for the surplus', () => {
    expect(linesOf({ svc: 'ec2', type: 't3.medium', surplusVcpuHours: 1_460 }).surplus).toBe(73);
    expect(() => priceUsage({ svc: 'ec2', type: 'm5.large', surplusVcpuHours: 1 })).toThrow(
      /^surplus/,
    );
  });
});

describe('ebs', () => {
  test('a month of gp3: 3,000 IOPS and 125 MB/s are included', () => {
    const volume = { svc: 'ebs-gp3', gb: 100, iops: 3_000, mbps: 125 };
    expect(linesOf(volume)).toEqual({ storage: 8, iops: 0, throughput: 0 });
    expect(linesOf({ ...volume, ...seoul, iops: 4_000 })).toEqual({
      storage: 9.12,
      iops: 5.7,
      throughput: 0,
    });
  });

  test('a volume is paid for a minute at least', () => {
    const volume = { svc: 'ebs-gp2', gb: 1_000_000, monthDays: 30 };
    expect(totalOf({ ...volume, seconds: 1 })).toBe(totalOf({ ...volume, seconds: 60 }));
  });

  test('a new customer’s 30 GB are taken off when asked for', () => {
    expect(totalOf({ svc: 'ebs-gp2', gb: 40, freeTier: 'trial' })).toBe(1);
  });
});

describe('network', () => {
  test('a NAT gateway costs by the hour and by what passes', () => {
    expect(linesOf({ svc: 'nat-gateway', gb: 100 })).toEqual({ hours: 32.85, data: 4.5 });
    expect(linesOf({ svc: 'nat-gateway', gb: 100, ...seoul })).toEqual({ hours: 43.07, data: 5.9 });
  });

  test('months are as long as one says', () => {
    expect(totalOf({ svc: 'public-ipv4' })).toBe(3.65);
    expect(totalOf({ svc: 'public-ipv4', month: '720h' })).toBe(3.6);
    expect(totalOf({ svc: 'public-ipv4', month: '31d' })).toBe(3.72);
    expect(totalOf({ svc: 'public-ipv4', monthDays: 28, count: 2 })).toBe(6.72);
  });

  test('of the dimensions of a load balancer the largest counts', () => {
    const used = {
      newPerSec: 50,
      activePerMin: 3_000,
      gbPerHour: 1.08,
      requestsPerSec: 100,
      rules: 60,
    };
    expect(unitsOf({ svc: 'alb', hours: 1, ...used }, 'lcu')).toBe(5);
    expect(unitsOf({ svc: 'alb', hours: 1, ...used, rules: 10 }, 'lcu')).toBe(2);
    expect(unitsOf({ svc: 'alb', hours: 1, gbPerHour: 0.8, targets: 'lambda' }, 'lcu')).toBe(2);
    expect(linesOf({ svc: 'alb', lcu: 1 })).toEqual({ hours: 16.43, lcu: 5.84 });
    expect(() => priceUsage({ svc: 'alb', lcu: 1, newPerSec: 1 })).toThrow(
      /^newPerSec: 1 .+ either lcu/,
    );
  });

  test('bytes to the internet get cheaper by the tier', () => {
    expect(totalOf({ svc: 'egress', gb: 10_240 })).toBe(921.6);
    expect(totalOf({ svc: 'egress', gb: 10_340 })).toBe(930.1);
    expect(totalOf({ svc: 'egress', gb: 200_000, ...seoul })).toBe(23_279.36);
    expect(totalOf({ svc: 'egress', gb: 100, to: 'other-region', ...seoul })).toBe(8);
  });

  test('between zones both directions are paid', () => {
    expect(totalOf({ svc: 'cross-az', gb: 1_000 })).toBe(20);
  });
});

describe('api gateway', () => {
  test('HTTP answers are counted in 512 KB, messages in 32 KB, REST calls by themselves', () => {
    const call = { svc: 'api-gateway', requests: 1_000_000 };
    expect(unitsOf({ ...call, kind: 'http', responseKB: 513 }, 'requests')).toBe(2_000_000);
    expect(unitsOf({ ...call, kind: 'websocket', responseKB: 33 }, 'requests')).toBe(2_000_000);
    expect(unitsOf({ ...call, kind: 'rest', responseKB: 5_000 }, 'requests')).toBe(1_000_000);
  });

  test('tiers of REST calls, and what Seoul’s sheet does not know', () => {
    const call = { svc: 'api-gateway', requests: 400_000_000 };
    // 333 M × 3.50 + 67 M × 2.80
    expect(totalOf(call)).toBe(1_353.1);
    expect(() => priceUsage({ ...call, ...seoul })).toThrow(
      /^requests: no source gives "rest beyond 333000000"/,
    );
  });

  test('the first year’s million', () => {
    const call = { svc: 'api-gateway', kind: 'http', requests: 3_000_000, ...seoul };
    expect(totalOf(call)).toBe(3.69);
    expect(totalOf({ ...call, freeTier: 'trial' })).toBe(2.46);
  });

  test('connections and a cache', () => {
    const socket = { svc: 'api-gateway', kind: 'websocket', requests: 0, connectionMinutes: 4e6 };
    expect(linesOf(socket)).toEqual({ requests: 0, connections: 1 });
    expect(linesOf({ svc: 'api-gateway', requests: 0, cacheGB: 0.5 }).cache).toBe(14.6);
    expect(() => priceUsage({ ...socket, kind: 'http' })).toThrow(/^connectionMinutes: /);
  });
});

describe('messages', () => {
  test('a queue counts 64 KB as a request, and gives a million every month', () => {
    const queue = { svc: 'sqs', requests: 3_000_000 };
    expect(totalOf(queue)).toBe(0.8);
    expect(totalOf({ ...queue, kind: 'fifo' })).toBe(1);
    expect(totalOf({ ...queue, messageKB: 65, freeTier: false })).toBe(2.4);
    expect(unitsOf({ ...queue, requests: 1, messageKB: 1_024 }, 'requests')).toBe(16);
    expect(() => priceUsage({ ...queue, messageKB: 1_025 })).toThrow(/^messageKB: 1025 /);
  });

  test('a topic: publishing, and what is delivered outside', () => {
    const topic = {
      svc: 'sns',
      requests: 3_000_000,
      httpDeliveries: 300_000,
      emailDeliveries: 101_000,
    };
    expect(linesOf(topic)).toEqual({ requests: 1, httpDeliveries: 0.12, emailDeliveries: 2 });
    // 1 M × (0.36 per M) + 1 M × 32 KB = 30.517578125 GB × 0.0204
    expect(
      totalOf({
        svc: 'sns',
        kind: 'fifo',
        requests: 1_000_000,
        messageKB: 32,
        gb: 'binary',
        ...seoul,
      }),
    ).toBe(0.98);
    // Of which gigabytes is not said by its page: 32 thousand of them, or 30,517.578125.
    expect(() => priceUsage({ svc: 'sns', kind: 'fifo', requests: 1, messageKB: 32 })).toThrow(
      /^gb: missing; decimal or binary/,
    );
  });

  test('events', () => {
    expect(totalOf({ svc: 'eventbridge', requests: 2_000_000, messageKB: 100 })).toBe(4);
    expect(totalOf({ svc: 'eventbridge', kind: 'management', requests: 1e9 })).toBe(0);
  });
});

describe('step functions', () => {
  test('4,000 transitions are free every month', () => {
    expect(totalOf({ svc: 'step-functions', transitions: 400_000 })).toBe(9.9);
    expect(totalOf({ svc: 'step-functions', transitions: 1_004_000, ...seoul })).toBe(27.1);
  });

  test('an express workflow pays 100 ms and 64 MB at least', () => {
    const flow = { svc: 'step-functions', kind: 'express', requests: 36_000_000, ms: 1, memMB: 1 };
    expect(linesOf(flow)).toEqual({ requests: 36, duration: 3.75 });
    expect(() => priceUsage({ ...flow, transitions: 1 })).toThrow(
      /^transitions: 1 .+ only with kind/,
    );
  });
});

describe('dynamodb', () => {
  const table = { svc: 'dynamodb', reads: 10_000_000, writes: 10_000_000, storageGB: 30 };

  test('on demand, before November 2024 and since', () => {
    expect(linesOf(table)).toEqual({ reads: 1.25, writes: 6.25, storage: 1.25 });
    expect(linesOf({ ...table, asOf: '2024-10-31' })).toEqual({
      reads: 2.5,
      writes: 12.5,
      storage: 1.25,
    });
  });

  test('a read is 4 KB, a write 1 KB; eventual is half, a transaction double', () => {
    expect(unitsOf({ ...table, itemKB: 4.1 }, 'reads')).toBe(20_000_000);
    expect(unitsOf({ ...table, itemKB: 4.1 }, 'writes')).toBe(50_000_000);
    expect(unitsOf({ ...table, consistency: 'eventual' }, 'reads')).toBe(5_000_000);
    expect(unitsOf({ ...table, consistency: 'transactional' }, 'writes')).toBe(20_000_000);
  });

  test('of provisioned units, 25 of each kind are free in every hour', () => {
    expect(totalOf({ svc: 'dynamodb', rcu: 25, wcu: 25, hours: 10 })).toBe(0);
    expect(linesOf({ svc: 'dynamodb', wcu: 35, rcu: 0 })).toEqual({ reads: 0, writes: 4.75 });
  });
});

test('S3 and the logs', () => {
  expect(linesOf({ svc: 's3', storageGB: 100, puts: 1e5, gets: 1e6 })).toEqual({
    storage: 2.3,
    puts: 0.5,
    gets: 0.4,
  });
  expect(linesOf({ svc: 'cloudwatch-logs', ingestGB: 100, storageGB: 100, ...seoul })).toEqual({
    // 95 of each: five are free.
    ingest: 72.2,
    storage: 2.98,
  });
  expect(totalOf({ svc: 'cloudwatch-logs', class: 'infrequent', ingestGB: 100, ...seoul })).toBe(
    38,
  );
});

test('classes of S3 by what they are kept and taken out for', () => {
  const kept = { storageGB: 30_000, puts: 30_000, gets: 30_000, transitions: 30_000 };
  expect(linesOf({ svc: 's3', class: 'infrequent', ...kept, retrievedGB: 30_000 })).toEqual({
    storage: 375,
    puts: 0.3,
    gets: 0.03,
    transitions: 0.3,
    retrieval: 300,
  });
  expect(
    totalOf({ svc: 's3', class: 'deep-archive', storageGB: 60_000, retrievedGB: 60_000 }),
  ).toBe(1_259.4);
  expect(() => priceUsage({ svc: 's3', retrievedGB: 1 })).toThrow(/^retrievedGB: 1 /);
  expect(() => priceUsage({ svc: 's3', class: 'glacier', storageGB: 1, ...seoul })).toThrow(
    /^storageGB: no source gives/,
  );
});

test('a database: instance, disk, operations and backups', () => {
  const mysql = { svc: 'rds', type: 'db.t3.large' };
  expect(
    linesOf({ ...mysql, storage: 'io1', storageGB: 50, iops: 1_200, backupGB: 1_000 }),
  ).toEqual({
    compute: 99.28,
    storage: 12.5,
    iops: 120,
    backup: 95,
  });
  expect(linesOf({ ...mysql, multiAz: true, storageGB: 30 })).toEqual({
    compute: 198.56,
    storage: 6.9,
  });
  expect(linesOf({ ...mysql, engine: 'postgres', storageGB: 20 })).toEqual({
    compute: 105.85,
    storage: 2.3,
  });
  const gp3 = { svc: 'rds', type: 'db.t4g.small', storage: 'gp3' };
  expect(linesOf({ ...gp3, storageGB: 400, iops: 14_000, multiAz: true })).toEqual({
    compute: 47.45,
    storage: 92,
    iops: 80,
  });
  expect(linesOf({ ...gp3, storageGB: 20, iops: 4_000 })).toEqual({
    compute: 23.36,
    storage: 2.3,
    iops: 20,
  });
  expect(() => priceUsage({ ...mysql, type: 'db.r5.large' })).toThrow(/^type: "db\.r5\.large" /);
  expect(() => priceUsage({ ...mysql, ...seoul })).toThrow(/^region: /);
});

test('volume tiers: queues by a hundred billion requests, endpoints by petabytes', () => {
  const queue = { svc: 'sqs', freeTier: false };
  expect(totalOf({ ...queue, requests: 2.5e11 })).toBe(40_000 + 30_000 + 12_000);
  expect(totalOf({ ...queue, kind: 'fifo', requests: 2.5e11 })).toBe(50_000 + 40_000 + 17_500);
  expect(() => priceUsage({ svc: 'vpc-endpoint', gb: 1_000_001, ...seoul })).toThrow(
    /^gb: no source gives "endpoint\.data beyond 1000000"/,
  );
  expect(totalOf({ svc: 'egress', gb: 500, to: 'us-east-2' })).toBe(5);
});

test('the free 100 GB to the internet belong to the account: they are taken off where asked for', () => {
  const out = { svc: 'egress', gb: 150, ...seoul };
  expect(totalOf(out)).toBe(18.9);
  expect(totalOf({ ...out, freeTier: true })).toBe(6.3);
  expect(totalOf({ ...out, freeTier: true, freeUsed: { internet: 80 } })).toBe(16.38);
  expect(totalOf({ ...out, freeTier: true, freeUsed: { internet: 500 } })).toBe(18.9);
});

test('surplus credits cost the same everywhere, and less on Graviton', () => {
  const fleet = { svc: 'ec2', count: 2, surplusVcpuHours: 1_460 };
  expect(linesOf({ ...fleet, type: 't3.medium' }).surplus).toBe(73);
  expect(linesOf({ ...fleet, type: 't3.medium', ...seoul }).surplus).toBe(73);
  expect(linesOf({ ...fleet, type: 't4g.medium', ...seoul }).surplus).toBe(58.4);
  expect(() => priceUsage({ ...fleet, type: 'm5.large' })).toThrow(/^surplusVcpuHours: 1460 /);
});
