// What holds for every bill that is not Amazon's: never below nothing, never less for more, and what a split adds up to.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bill } from '../contract';
import { type Dec, dec, sum } from '../decimal';
import { priceUsage } from '../price';
import { otherServices } from './other';

type Numbers = Readonly<Record<string, number>>;

interface Case {
  readonly svc: string;
  readonly about?: string;
  /** What grows with the use of the service, and how far. */
  readonly grows: Numbers;
  /** Turns the numbers into a usage; most are fields as they are. */
  readonly usage?: (numbers: Numbers) => object;
  /** Set where two halves of the use cost more than the whole, with the provider's reason. */
  readonly splits?: 'fixed-fee' | 'wall-clock' | 'per-day' | 'in-thousands';
}

const MANY = 1e10;
const work = { requests: MANY, ms: 900_000 };
const machine = { count: 1000, hours: 744 };
const onPremises = { currency: 'KRW', krwPerUsd: 1400 };
const rates = { perMillionRequests: 250, perGbSecond: 0.02 };

const cases: readonly Case[] = [
  {
    svc: 'azure-functions',
    about: 'consumption',
    grows: { executions: MANY, ms: 600_000, memMB: 4096 },
    usage: (n) => ({ ...n, memMB: Math.max(1, n.memMB ?? 1) }),
  },
  {
    svc: 'azure-functions',
    about: 'flex',
    grows: { executions: MANY, ms: 600_000 },
    usage: (n) => ({ ...n, plan: 'flex', memMB: 2048 }),
  },
  {
    svc: 'azure-functions',
    about: 'premium',
    grows: { hours: 744 },
    usage: (n) => ({ ...n, plan: 'premium', size: 'EP2', instances: 3 }),
  },
  {
    svc: 'azure-container-apps',
    grows: { ...work, idleSeconds: 1e8 },
    usage: (n) => ({ ...n, vcpu: 0.5, memGiB: 1 }),
  },
  { svc: 'azure-app-service', grows: { hours: 744 }, usage: (n) => ({ ...n, plan: 'P1v3' }) },
  { svc: 'azure-vm', grows: machine, usage: (n) => ({ ...n, type: 'D2s_v3' }) },
  { svc: 'cosmos', grows: { rus: 1e6, hours: 744, storageGB: 1e5 }, splits: 'wall-clock' },
  { svc: 'cosmos-serverless', grows: { ru: 1e12, storageGB: 1e5 } },
  { svc: 'event-grid', grows: { requests: MANY } },
  { svc: 'logic-apps', grows: { actions: MANY, standardCalls: MANY, enterpriseCalls: MANY } },
  { svc: 'api-management', grows: { requests: MANY } },
  { svc: 'blob-storage', grows: { storageGB: 1e7, writes: MANY, reads: MANY } },
  {
    svc: 'cloud-functions',
    grows: { ...work, egressGB: 1e5, idleSeconds: 1e8 },
    usage: (n) => ({ ...n, memMB: 1024 }),
  },
  {
    svc: 'cloud-run',
    about: 'by request, in Seoul',
    grows: { ...work, idleSeconds: 1e8 },
    usage: (n) => ({ ...n, region: 'asia-northeast3', vcpu: 2, memGiB: 1 }),
  },
  {
    svc: 'cloud-run',
    about: 'by instance',
    grows: { count: 1000, seconds: 1e7 },
    usage: ({ count = 0, seconds = 0 }) => ({
      billing: 'instance',
      vcpu: 1,
      memGiB: 1,
      instances: { count, seconds },
    }),
  },
  { svc: 'gce', grows: machine, usage: (n) => ({ ...n, type: 'e2-small' }) },
  {
    svc: 'firestore',
    grows: { reads: 1e9, writes: 1e9, deletes: 1e9 },
    usage: (n) => ({ perDay: n, storageGB: 5 }),
    splits: 'per-day',
  },
  {
    svc: 'pubsub',
    grows: { requests: MANY, bytes: 1e7, retainedGiB: 1e5 },
    usage: ({ bytes = 0, ...n }) => ({ ...n, bytes: bytes + 1 }),
  },
  {
    svc: 'workflows',
    grows: { internalSteps: MANY, externalSteps: MANY },
    splits: 'in-thousands',
  },
  { svc: 'google-egress', grows: { gb: 1e6 } },
  { svc: 'azure-egress', grows: { gb: 1e6 } },
  { svc: 'azure-logs', grows: { ingestGB: 1e6 } },
  { svc: 'cloud-logging', grows: { ingestGiB: 1e6, storageGiB: 1e6 } },
  { svc: 'google-api-gateway', grows: { requests: MANY } },
  {
    svc: 'workers',
    grows: { requests: MANY, cpuMs: 300_000, logEvents: MANY },
    splits: 'fixed-fee',
  },
  { svc: 'heroku', grows: machine, usage: (n) => ({ ...n, type: 'standard-2x' }) },
  {
    svc: 'naver-functions',
    grows: work,
    usage: (n) => ({ ...n, memMB: 512, rates: { ...rates, freeGbSeconds: 400_000 } }),
  },
  { svc: 'naver-server', grows: machine, usage: (n) => ({ ...n, rates: { perHour: 70 } }) },
  {
    svc: 'on-premises',
    grows: {
      servers: 1000,
      kw: 10,
      peopleHours: 1000,
      balancers: 4,
      uplinkMbps: 1e4,
      logGB: 1e5,
      storageGB: 1e5,
    },
    usage: ({ peopleHours = 0, ...n }) => ({
      ...n,
      ...onPremises,
      people: { hours: peopleHours, krwPerHour: 40_000 },
    }),
  },
];

/** Hours and seconds of a machine may be any number; things are counted in whole ones. */
const isCounted = (name: string): boolean =>
  !['ms', 'hours', 'seconds', 'idleSeconds', 'kw', 'peopleHours', 'cpuMs', 'bytes', 'rus'].includes(
    name,
  ) && !/G[iB]/.test(name);

const numbers = (grows: Numbers): fc.Arbitrary<Numbers> =>
  fc.record(
    Object.fromEntries(
      Object.entries(grows).map(([name, max]) => [
        name,
        isCounted(name)
          ? fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max }))
          : fc.double({ min: 0, max, noNaN: true }),
      ]),
    ),
  );

const bill = ({ svc, usage = (n) => n }: Case, numbersOf: Numbers, freeTier: boolean): Bill =>
  priceUsage({ svc, freeTier, ...usage(numbersOf) });

/** Before any rounding to cents. */
const exact = ({ lines }: Bill): Dec => sum(lines.map((line) => dec(line.exact)));

const titled = cases.map((one) => ({ ...one, title: `${one.svc} ${one.about ?? ''}`.trim() }));

test('every service is here', () => {
  const named = new Set(cases.map(({ svc }) => svc));
  expect(otherServices.map(({ svc }) => svc).filter((svc) => !named.has(svc))).toEqual([]);
});

test.each(titled)('$title: no line is ever below nothing', (one) => {
  fc.assert(
    fc.property(numbers(one.grows), fc.boolean(), (n, isFree) => {
      for (const line of bill(one, n, isFree).lines) expect(dec(line.amount).gte(0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test.each(titled)('$title: a bill never falls when more is used', (one) => {
  fc.assert(
    fc.property(numbers(one.grows), numbers(one.grows), fc.boolean(), (a, b, isFree) => {
      const less = Object.fromEntries(
        Object.keys(one.grows).map((name) => [name, Math.min(a[name] ?? 0, b[name] ?? 0)]),
      );
      expect(exact(bill(one, a, isFree)).gte(exact(bill(one, less, isFree)))).toBe(true);
      expect(dec(bill(one, a, isFree).total).gte(bill(one, less, isFree).total)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test.each(titled)('$title: the free tier never makes it dearer', (one) => {
  fc.assert(
    fc.property(numbers(one.grows), (n) => {
      expect(exact(bill(one, n, true)).lte(exact(bill(one, n, false)))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

/** Of each single use, the same in both parts of a month. What is kept or waits stays out of both. */
const OF_EACH = new Set(['ms', 'memMB', 'bytes', 'hours', 'seconds', 'kw']);

const linear = titled.filter(({ svc, splits }) => !splits && svc !== 'naver-functions');

test.each(linear)('$title: without a free tier, parts of a month add up', (one) => {
  const [split = ''] = Object.keys(one.grows);
  fc.assert(
    fc.property(numbers(one.grows), fc.nat(500), fc.nat(500), (n, first, second) => {
      const each = Object.entries(n).map(([name, of]) => [name, OF_EACH.has(name) ? of : 0]);
      const of = (value: number): Dec =>
        exact(bill(one, { ...Object.fromEntries(each), [split]: value }, false));
      const apart = of(first).plus(of(second));
      expect(
        apart
          .minus(of(first + second))
          .abs()
          .lt('1e-15'),
      ).toBe(true);
    }),
    { numRuns: 30 },
  );
});

// Where a provider's own rule makes two parts cost more than the whole.
test('Workers: whoever starts twice pays the plan twice', () => {
  const of = (requests: number) => dec(priceUsage({ svc: 'workers', requests, cpuMs: 1 }).total);
  expect(of(1000).plus(of(1000)).minus(of(2000)).toString()).toBe('5');
});

test('Cosmos DB: an hour cut in two by the clock is billed twice', () => {
  const of = (hours: number) => dec(priceUsage({ svc: 'cosmos', rus: 100_000, hours }).total);
  expect(of(0.5).plus(of(0.5)).toString()).toBe(of(1).times(2).toString());
});

test('Firestore: what is free is free each day, so uneven days cost more than even ones', () => {
  const of = (reads: number, monthDays: number) =>
    dec(priceUsage({ svc: 'firestore', monthDays, perDay: { reads } }).total);
  const even = of(100_000, 28);
  // As many reads in the month, all of them on every second day.
  const uneven = of(200_000, 28).plus(of(0, 28)).div(2);
  expect(uneven.gt(even)).toBe(true);
});

test('Cloud Functions: a request that is split in two is rounded up twice', () => {
  const of = (requests: number, ms: number) =>
    exact(priceUsage({ svc: 'cloud-functions', requests, ms, memMB: 256, freeTier: false }));
  expect(of(2_000_000, 150).gt(of(1_000_000, 300))).toBe(true);
});
