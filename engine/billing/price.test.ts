import { expect, test } from 'vitest';
import { Refusal } from '@/engine/kernel/refusal';
import { NEWEST_DAY } from './day';
import { answerOf } from './invoice';
import { priceUsage, priceUsages } from './price';

const usage = { svc: 'lambda', requests: 3_000_000, ms: 120, memMB: 1_536 };
const refusal = (input: unknown): string => {
  try {
    priceUsage(input);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return 'a bill';
};

test('a bill says what was priced, by which day, and every step to each amount', () => {
  const bill = priceUsage({ ...usage, id: 'shop' });
  expect(bill).toMatchObject({ id: 'shop', svc: 'lambda', currency: 'USD', asOf: NEWEST_DAY });
  const [compute] = bill.lines;
  expect(compute).toMatchObject({ name: 'compute', exact: '2.333338', amount: '2.33' });
  expect(compute?.parts[0]).toMatchObject({
    sheet: 'aws-lambda/us-east-1/2025-08-01',
    quantity: '540000',
    free: '400000',
    gross: '9.000018',
  });
});

test('what is always free is taken off unless the usage says no', () => {
  expect(priceUsage({ ...usage, freeTier: true }).total).toBe('2.73');
  expect(priceUsage(usage).total).toBe('2.73');
  expect(priceUsage({ ...usage, freeTier: false }).total).toBe('9.6');
});

test('in won each line is turned at the rate given, and rounded to the won', () => {
  const bill = priceUsage({ ...usage, currency: 'KRW', krwPerUsd: 1_467.35 });
  // 2.33 × 1467.35 = 3418.9255 and 0.40 × 1467.35 = 586.94
  expect(answerOf(bill)).toMatchObject({
    currency: 'KRW',
    krwPerUsd: 1_467.35,
    lines: { compute: 3_419, requests: 587 },
    total: 4_006,
  });
  expect(bill.lines[0]?.status).toBe('given');
});

test('tax is a line of its own, on the sum of the others, and says that no source gives it', () => {
  const bill = priceUsage({ ...usage, vat: true });
  expect(answerOf(bill)).toMatchObject({ lines: { vat: 0.27 }, total: 3 });
  expect(bill.lines.at(-1)).toMatchObject({ name: 'vat', status: 'unverified' });
  expect(bill.notes).toContain('unverified-figure');
});

test('a day after the newest sheet is priced, and said to be', () => {
  expect(priceUsage({ ...usage, asOf: '2027-03-01' }).notes).toEqual(['after-newest-sheet']);
});

test.each<[string, unknown, RegExp]>([
  ['no object', 3, /^usage: 3 is not allowed; an object/],
  ['nothing', null, /^usage: null is not allowed/],
  ['no service', {}, /^svc: missing; one of lambda, /],
  ['another service', { svc: 'lamda' }, /^svc: "lamda" is unknown; one of lambda, /],
  ['an unknown field', { ...usage, mem: 1 }, /^mem: unknown; one of id, svc, .*memMB/],
  ['a name every object has', { ...usage, constructor: 1 }, /^constructor: unknown; /],
  [
    'an unknown inner field',
    { ...usage, pc: { x: 1 } },
    /^pc\.x: unknown; one of count, seconds, /,
  ],
  ['too little memory', { ...usage, memMB: 127 }, /^memMB: 127 .+ 128 to 10240$/],
  ['too much memory', { ...usage, memMB: 10_241 }, /^memMB: 10241 .+ 128 to 10240$/],
  ['half a megabyte', { ...usage, memMB: 128.5 }, /^memMB: 128.5 .+whole number/],
  ['a text', { ...usage, memMB: '1024' }, /^memMB: "1024" is not allowed; a whole number/],
  ['a negative number', { ...usage, requests: -1 }, /^requests: -1 is not allowed/],
  ['half a request', { ...usage, requests: 1.5 }, /^requests: 1.5 is not allowed; a whole number/],
  ['no number', { ...usage, ms: Number.NaN }, /^ms: NaN is not allowed; a number from 0/],
  ['infinity', { ...usage, requests: JSON.parse('1e999') }, /^requests: Infinity is not/],
  ['a huge count', { ...usage, requests: 1e16 }, /^requests: 10000000000000000 is not/],
  [
    'a bill beyond all cents',
    { ...usage, requests: 1e15, ms: 900_000, memMB: 10_240 },
    /^usage: .+ a bill of at most/,
  ],
  ['a missing field', { svc: 'lambda', requests: 1, ms: 1 }, /^memMB: missing; a whole number/],
  [
    'a missing field of a list',
    { svc: 'lambda-microvm', runs: [{ count: 1 }] },
    /^runs\[0\]\.seconds: missing; a number/,
  ],
  ['no duration', { svc: 'lambda', requests: 1, memMB: 128 }, /^ms: missing; /],
  ['nothing that ran', { svc: 'lambda', memMB: 128 }, /^requests: missing; /],
  [
    'an unknown region',
    { ...usage, region: 'mars' },
    /^region: "mars" .+ us-east-1, ap-northeast-2/,
  ],
  ['an unknown type', { svc: 'ec2', type: 't9.big' }, /^type: "t9.big" .+ one of t3.micro/],
  ['no such day', { ...usage, asOf: '2026-02-30' }, /^asOf: "2026-02-30" .+ a day as in/],
  [
    'a day too early',
    { ...usage, asOf: '2010-01-01' },
    /^asOf: "2010-01-01" .+ 2016-01-01…2020-11-30/,
  ],
  [
    'arm64 before it was',
    { ...usage, asOf: '2021-08-31', arch: 'arm64' },
    /^arch: no source gives "compute.arm64"/,
  ],
  [
    'a price nobody found',
    { ...usage, region: 'ap-northeast-2', tenantEnvironments: 1 },
    /^tenantEnvironments: no source gives .+ in ap-northeast-2/,
  ],
  ['won without a rate', { ...usage, currency: 'KRW' }, /^krwPerUsd: missing; /],
  ['two months', { ...usage, month: '31d', monthDays: 30 }, /^monthDays: 30 .+ either month or/],
  [
    'more cold starts than requests',
    { ...usage, coldStarts: 4e6, initMs: 9 },
    /^coldStarts: 4000000 .+ at most/,
  ],
  [
    'a task of no such size',
    { svc: 'fargate', tasks: 1, vcpu: 1, memGB: 1, seconds: 1 },
    /^memGB: 1 .+ one of 2, 3, /,
  ],
  ['too many rates', { svc: 'ebs-gp2', gb: 1, rates: [1, 2] }, /^rates: a list of 2 /],
])('%s is refused in one line that names the field', (_what, input, message) => {
  expect(refusal(input)).toMatch(message);
  expect(refusal(input)).not.toContain('\n');
});

test('in a list the refusal names the entry, too', () => {
  expect(() => priceUsages([usage, { ...usage, memMB: 1 }])).toThrow(/^\[1\]\.memMB: 1 is not/);
  expect(() => priceUsages([7])).toThrow(/^\[0\]: 7 is not allowed; an object/);
  expect(() => priceUsages([7], 'examples')).toThrow(/^examples\[0\]: 7 /);
});
