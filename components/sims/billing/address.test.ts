import { expect, test } from 'vitest';
import { params, scenarios } from '@/engine/billing/workload/config';
import { withOwn } from '@/player/billing/knobs';
import {
  inOtherMonth,
  isBeyond,
  isOfAnotherDay,
  monthOf,
  readBilling,
  writeBilling,
} from './address';

const read = (query: string) => readBilling(new URLSearchParams(query));

test('an address brings back exactly the knobs that wrote it', () => {
  const asked =
    'scenario=chatbot&requests=4200000&memoryMb=1769&region=us-east-1&logKb=0.3&vat=on&krwPerUsd=1433.5&krwAsOf=20261005';
  const { config, scenario, ignored } = read(asked);
  expect(ignored).toEqual([]);
  expect(scenario).toBe('chatbot');
  expect(config).toMatchObject({
    requests: 4_200_000,
    durationMs: 8_000,
    logKb: 0.3,
    krwPerUsd: 1_433.5,
    vat: 'on',
  });
  expect(read(writeBilling(scenario, config).toString()).config).toEqual(config);
});

test('every knob can be set by its name', () => {
  for (const [name, param] of Object.entries(params)) {
    const value = param.kind === 'number' ? param.max : (param.options.at(-1) ?? '');
    const { config, ignored } = read(`${name}=${value}`);
    expect(ignored).toEqual([]);
    expect(config).toHaveProperty(name, value);
  }
});

test('a link holds no seed and no moment: what differs, its prices’ day and its rate', () => {
  expect(writeBilling('lunch-orders', read('').config).toString()).toBe(
    'scenario=lunch-orders&asOf=20261005&krwPerUsd=1400&krwAsOf=20261121',
  );
});

test('what cannot be used is named and replaced', () => {
  const { ignored, config } = read('requests=many&region=mars&memoryMb=99999&colour=red');
  expect(ignored.map(({ why, name }) => `${name} ${why}`)).toEqual([
    'requests not-a-number',
    'region not-an-option',
    'memoryMb out-of-range',
    'colour unknown-name',
  ]);
  expect(config.requests).toBe(params.requests.default);
  expect(config.memoryMb).toBe(params.memoryMb.max);
});

test('a run of another simulator is carried on to a month', () => {
  const { config, run, ignored } = read(
    'runSec=3600&runRequests=3600&runBusySec=900&runColdStarts=36&runPeakPerSec=4',
  );
  expect(ignored).toEqual([]);
  expect(run).toEqual({ seconds: 3_600, requests: 3_600, peakPerSec: 4 });
  expect(config.requests).toBe(730 * 3_600);
  expect(config.durationMs).toBe(250);
  expect(config.coldShare).toBeCloseTo(0.01, 12);
  expect(config.peakToMean).toBe(4);
});

test('a run without its length is named, not guessed', () => {
  expect(read('runRequests=100').ignored).toMatchObject([
    { why: 'unknown-name', name: 'runRequests', known: expect.arrayContaining(['requests']) },
  ]);
});

test('every scenario stays within the range of its knobs', () => {
  for (const { set } of scenarios) {
    const query = new URLSearchParams(
      Object.entries(set).map(([name, value]) => [name, String(value)]),
    );
    expect(readBilling(query).ignored).toEqual([]);
  }
});

test('one’s own prices travel in the link; what is none is named', () => {
  const own = 'ec2.t3.medium:0.03,lambda.compute.x86_64:0.00001';
  const { config, ignored } = read(`own=${own}`);
  expect(ignored).toEqual([]);
  expect(config.own).toBe(own);
  expect(read(writeBilling('lunch-orders', config).toString()).config).toEqual(config);
  expect(read('own=free').ignored).toMatchObject([{ why: 'not-an-option', name: 'own' }]);
  expect(read('own=free').config.own).toBeUndefined();
});

test('a month of another length carries a run on anew, but not what the reader asked for since', () => {
  const { config, run } = read('runSec=1800&runRequests=900&runPeakPerSec=5&month=30d');
  if (!run) throw new Error('no run');
  const longer = inOtherMonth(run, 'allMonth', config, { month: '31d' });
  expect(longer).toEqual({ ...monthOf(run, 'allMonth', '31d'), month: '31d' });
  expect(longer.requests).toBe(900 * 2 * 744);
  const own = { ...config, requests: 5_000 };
  expect(inOtherMonth(run, 'allMonth', own, { month: '31d' })).toEqual({ month: '31d' });
  expect(inOtherMonth(run, 'allMonth', config, { memoryMb: 512 })).toEqual({ memoryMb: 512 });
});

test('half an hour is a month in three ways', () => {
  const run = { seconds: 1_800, requests: 900, peakPerSec: 5 };
  expect(monthOf(run, 'allMonth', '30d')).toMatchObject({
    requests: 900 * 2 * 720,
    peakToMean: 10,
  });
  expect(monthOf(run, 'daily', '30d')).toMatchObject({ requests: 27_000, busyHours: 0.5 });
  expect(monthOf(run, 'once', '30d')).toMatchObject({ requests: 900, peakToMean: 200 });
});

test('a month that is more than the knobs can say is told', () => {
  const run = { seconds: 1_800, requests: 3_600_000, peakPerSec: 4_000 };
  expect(monthOf(run, 'allMonth', '730h').requests).toBe(params.requests.max);
  expect(isBeyond(run, 'allMonth', '730h')).toBe(true);
  expect(isBeyond(run, 'daily', '730h')).toBe(false);
  expect(isBeyond(run, 'once', '730h')).toBe(true);
  expect(isBeyond({ ...run, requests: 3_600, peakPerSec: null }, 'allMonth', '730h')).toBe(false);
});

test.each(['20261321', '20260230'])(
  'the day %s, which no calendar has, is named and replaced',
  (day) => {
    const { config, ignored } = read(`asOf=${day}&krwAsOf=${day}&requests=5`);
    expect(config).toMatchObject({
      requests: 5,
      asOf: params.asOf.default,
      krwAsOf: params.krwAsOf.default,
    });
    expect(ignored).toMatchObject([
      { why: 'not-an-option', name: 'asOf', raw: day },
      { why: 'not-an-option', name: 'krwAsOf', raw: day },
    ]);
  },
);

test('one’s own price comes back from the link however large or small it is', () => {
  for (const price of [0, 1e-9, 0.04, 1e21]) {
    const own = withOwn('', 'ec2', 't3.medium', price);
    const query = writeBilling('lunch-orders', { ...read('').config, own });
    expect(read(query.toString())).toMatchObject({ ignored: [], config: { own } });
  }
});

test('today’s prices are offered where the day of the prices or of the rate is another', () => {
  const of = (query: string) => isOfAnotherDay(readBilling(new URLSearchParams(query)).config);
  expect(of('requests=5')).toBe(false);
  expect(of('asOf=20260101')).toBe(true);
  expect(of('krwAsOf=20260101&krwPerUsd=1300')).toBe(true);
  // Whoever looks a rate up later than we did has the newer one.
  expect(of('krwAsOf=20270101&krwPerUsd=1300')).toBe(false);
});
