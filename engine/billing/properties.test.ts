// What holds of every bill, whatever was used.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dec, halfUp, sum } from './decimal';
import { priceUsage } from './price';

type Usage = Readonly<Record<string, unknown>>;

const whole = (max: number) => fc.integer({ min: 0, max });
const real = (max: number) => fc.double({ min: 0, max, noNaN: true });

/** A usage, and what of it may grow. */
const growing: readonly {
  readonly of: string;
  readonly usage: Usage;
  readonly grows: Readonly<Record<string, fc.Arbitrary<number>>>;
}[] = [
  {
    of: 'lambda',
    usage: {
      svc: 'lambda',
      requests: 2_000_000,
      ms: 300,
      memMB: 1_024,
      coldStarts: 100,
      initMs: 500,
    },
    grows: {
      requests: whole(1e12).map((n) => n + 5_000),
      ms: real(900_000),
      memMB: fc.integer({ min: 128, max: 10_240 }),
      coldStarts: whole(5_000),
      ephemeralMB: fc.integer({ min: 512, max: 10_240 }),
      streamGB: real(1e6),
      eventKB: real(1_024),
      tenantEnvironments: whole(1e6),
    },
  },
  {
    of: 'lambda before 2020-12',
    usage: { svc: 'lambda', asOf: '2019-01-01', requests: 2_000_000, ms: 300, memMB: 1_024 },
    grows: { requests: whole(1e12), ms: real(900_000) },
  },
  {
    of: 'fargate',
    usage: { svc: 'fargate', tasks: 3, vcpu: 1, memGB: 2, diskGB: 30, seconds: 100, days: 30 },
    grows: { tasks: whole(1e4), seconds: real(86_400), diskGB: real(200), days: whole(31) },
  },
  {
    of: 'app-runner',
    usage: { svc: 'app-runner', vcpu: 1, memGB: 2, activeHoursPerDay: 8 },
    grows: { vcpu: real(4), memGB: real(12), activeHoursPerDay: real(24), instances: whole(25) },
  },
  {
    of: 'ec2',
    usage: { svc: 'ec2', type: 't3.medium', hours: 700, ebsGB: 10, surplusVcpuHours: 1 },
    grows: { hours: real(1_000), count: whole(100), ebsGB: real(1e4), surplusVcpuHours: real(1e3) },
  },
  {
    of: 'ebs-gp3',
    usage: { svc: 'ebs-gp3', gb: 100, iops: 3_000, mbps: 125 },
    grows: { gb: real(16_384), iops: real(16_000), mbps: real(1_000), seconds: real(2_592_000) },
  },
  {
    of: 'ebs-io2',
    usage: { svc: 'ebs-io2', gb: 100, iops: 3_000 },
    grows: { iops: real(256_000), volumes: whole(100), seconds: real(2_592_000) },
  },
  {
    of: 'ebs-fsr',
    usage: { svc: 'ebs-fsr', snapshots: 1, zones: 1, minutes: 10 },
    grows: { minutes: real(50_000), snapshots: whole(5), zones: whole(6) },
  },
  {
    of: 'alb',
    usage: {
      svc: 'alb',
      newPerSec: 1,
      activePerMin: 1,
      gbPerHour: 1,
      requestsPerSec: 1,
      rules: 12,
    },
    grows: {
      newPerSec: real(1e5),
      activePerMin: real(1e6),
      gbPerHour: real(1e4),
      requestsPerSec: real(1e6),
      rules: whole(100),
    },
  },
  { of: 'egress', usage: { svc: 'egress', gb: 1 }, grows: { gb: real(1e6) } },
  {
    of: 'api-gateway',
    usage: { svc: 'api-gateway', kind: 'http', requests: 1_000, responseKB: 3 },
    grows: { requests: whole(1e11), responseKB: real(10_240) },
  },
  {
    of: 'sqs',
    usage: { svc: 'sqs', requests: 1e6, messageKB: 3 },
    grows: { requests: whole(1e11), messageKB: real(1_024) },
  },
  {
    of: 'step-functions',
    usage: { svc: 'step-functions', kind: 'express', requests: 1e6, ms: 100, memMB: 64 },
    grows: { requests: whole(1e10), ms: real(300_000), memMB: real(3_008) },
  },
  {
    of: 'dynamodb',
    usage: { svc: 'dynamodb', reads: 1e6, writes: 1e6, storageGB: 30 },
    grows: { reads: whole(1e11), writes: whole(1e11), storageGB: real(1e6), itemKB: real(400) },
  },
];

const cases = growing.flatMap(({ of, usage, grows }) =>
  Object.entries(grows).map(([field, values]) => ({ of, usage, field, values })),
);

describe.each(cases)('$of, more of $field', ({ usage, field, values }) => {
  test('never costs less, and never less than nothing', () => {
    // No rule of Amazon's that is modelled here breaks this: a tier makes what follows cheaper, not
    // what was before it. What lowers a bill is no usage: a discount, or deleting an archive later.
    fc.assert(
      fc.property(values, values, fc.boolean(), (a, b, freeTier) => {
        const [less, more] = a <= b ? [a, b] : [b, a];
        const cheap = priceUsage({ ...usage, freeTier, [field]: less });
        const dear = priceUsage({ ...usage, freeTier, [field]: more });
        expect(cheap.lines.every(({ amount }) => dec(amount).gte(dec(0)))).toBe(true);
        expect(dec(cheap.total).lte(dec(dear.total))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

test('a bill is the sum of its lines, each the rounding of the sum of its parts', () => {
  fc.assert(
    fc.property(whole(1e10), real(1e5), fc.boolean(), (requests, ms, freeTier) => {
      const usage = { svc: 'lambda', requests, ms, memMB: 3_008, freeTier, ephemeralMB: 700 };
      const { lines, total } = priceUsage(usage);
      expect(total).toBe(sum(lines.map(({ amount }) => dec(amount))).toString());
      for (const { amount, parts } of lines) {
        const exact = sum(parts.map((part) => dec(part.amount)));
        expect(amount).toBe(halfUp(exact, 2).toString());
        for (const part of parts) {
          const billed = sum(part.tiers.map(({ quantity }) => dec(quantity)));
          expect(billed.plus(dec(part.free)).eq(dec(part.quantity))).toBe(true);
        }
      }
    }),
  );
});

describe('a month in two bills', () => {
  const computeOf = (requests: number, more: Usage = {}) => {
    const usage = { svc: 'lambda', requests, ms: 1_000, memMB: 1_024, freeTier: false, ...more };
    const [line] = priceUsage(usage).lines;
    if (line === undefined) throw new Error('no line');
    return { exact: dec(line.exact), amount: dec(line.amount) };
  };
  const halves = (max: number) => fc.tuple(whole(max), whole(max));

  test('adds up exactly below the second tier; rounded, to within a cent a line', () => {
    fc.assert(
      fc.property(halves(1e9), ([a, b]) => {
        const [first, second, both] = [computeOf(a), computeOf(b), computeOf(a + b)];
        expect(first.exact.plus(second.exact).eq(both.exact)).toBe(true);
        expect(first.amount.plus(second.amount).minus(both.amount).abs().lte(dec('0.01'))).toBe(
          true,
        );
      }),
    );
  });

  test('would take the free tier twice: it is a month’s, so a month is billed as one', () => {
    fc.assert(
      fc.property(halves(1e7), ([a, b]) => {
        const free = { freeTier: true };
        const parts = computeOf(a, free).exact.plus(computeOf(b, free).exact);
        expect(parts.lte(computeOf(a + b, free).exact)).toBe(true);
      }),
    );
  });

  test('would begin the tiers twice, and cost more', () => {
    fc.assert(
      fc.property(halves(2e10), ([a, b]) => {
        const parts = computeOf(a).exact.plus(computeOf(b).exact);
        expect(parts.gte(computeOf(a + b).exact)).toBe(true);
      }),
    );
  });
});

test('one run in two pieces never costs less: each is rounded up, each has its minimum', () => {
  const task = (seconds: number) =>
    dec(priceUsage({ svc: 'fargate', tasks: 1, vcpu: 4, memGB: 8, seconds, decimals: 8 }).total);
  fc.assert(
    fc.property(real(600), real(600), (a, b) => {
      // Eight decimals of two lines each may round by one.
      const slack = dec('0.00000003');
      expect(
        task(a)
          .plus(task(b))
          .plus(slack)
          .gte(task(a + b)),
      ).toBe(true);
    }),
  );
});

test('a list of bills is each bill by itself, and the same input is the same bill', () => {
  fc.assert(
    fc.property(whole(1e9), (requests) => {
      const usage = { svc: 'lambda', requests, ms: 7, memMB: 128 };
      expect(priceUsage(usage)).toEqual(priceUsage({ ...usage }));
    }),
  );
});
