// Every number of the lesson that comes from a run or from the calculator, replayed. Thirty times are seeds 1 to 30.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { billing as story } from '@/content/story';
import { priceUsage } from '@/engine/billing/price';
import { compare, curveInSteps, memory } from '@/engine/billing/workload/compare';
import { params, scenarios, type WorkloadConfig } from '@/engine/billing/workload/config';
import { completeConfig, startRun } from '@/engine/kernel/run';
import { kindIndex } from '@/engine/models/runaway/config';
import { runaway } from '@/engine/models/runaway/model';
import { scenarios as nights } from '@/engine/models/runaway/scenarios';

type Set = Readonly<Record<string, number | string>>;

function configOf(id: string, set: Set = {}): WorkloadConfig {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new RangeError(`no scenario ${id}`);
  return completeConfig(params, { ...found.set, ...set }) as WorkloadConfig;
}

function bill(way: 'faas' | 'iaas', set: Set = {}): number {
  const written = compare(configOf('first-bill', set)).bills[way];
  if ('refused' in written) throw new Error(`${way} has no bill`);
  return Number(written.total);
}

/** The last number of requests of the functions' first lead. */
function flip(id: string, set: Set = {}): number {
  const curve = curveInSteps(configOf(id, set));
  while (!curve.step());
  return curve.finish().spans.find(({ way }) => way === 'faas')?.to ?? Number.NaN;
}

describe('first-bill', () => {
  test('$0.60, $9.00 and $3.69 make $13.29, twenty-two times what was expected', () => {
    const written = compare(configOf('first-bill')).bills.faas;
    if ('refused' in written) throw new Error('no bill');
    const grosses = written.rows.map(({ id, gross }) => [id, Number(gross)]);
    expect(grosses.filter(([, gross]) => gross !== 0)).toEqual([
      ['lambda.compute', story.bill.compute],
      ['lambda.requests', story.bill.requests],
      ['api-gateway.requests', story.bill.gateway],
    ]);
    expect(bill('faas')).toBe(story.bill.total);
    expect(Math.round(story.bill.total / story.expected)).toBe(22);
    expect(story.requestsAMonth * 0.12 * 1.5).toBe(story.gbSeconds);
    expect(params.requests.default).toBe(story.requestsAMonth);
  });

  test('functions are cheapest up to 25.9 million, about nine times as many; then VMs', () => {
    expect(flip('first-bill')).toBe(25_898_281);
    expect(Math.round(25_898_281 / story.requestsAMonth)).toBe(9);
    expect(bill('iaas')).toBe(112.69);
  });
});

describe('what-is-counted', () => {
  test('an init of 145 ms on one in a hundred adds $0.11', () => {
    expect(bill('faas', { coldShare: 0.01 })).toBe(13.4);
  });

  test('with the free tier $9.60 become $2.73', () => {
    const usage = { svc: 'lambda', region: 'ap-northeast-2', requests: 3e6, ms: 120, memMB: 1_536 };
    expect(priceUsage({ ...usage, freeTier: false }).total).toBe('9.6');
    expect(priceUsage({ ...usage, freeTier: true }).total).toBe('2.73');
  });
});

test('what-stands-around: a NAT gateway makes it $60.01, and $46.72 without a request; logs and data $15.82', () => {
  expect(bill('faas', { nat: 'on' })).toBe(60.01);
  expect(bill('faas', { nat: 'on', requests: 0 })).toBe(46.72);
  expect(bill('faas', { requests: 0 })).toBe(0);
  expect(43.07 + 3.65).toBeCloseTo(46.72, 10);
  expect(bill('faas', { logKb: 0.5, responseKb: 4 })).toBe(15.82);
  expect(1.09 + 1.44 + 13.29).toBeCloseTo(15.82, 10);
});

test('memory-and-price: the table', () => {
  const { points } = memory(configOf('first-bill'));
  const row = (kind: 'cpu' | 'own' | 'io'): string[] =>
    [128, 1_536, 1_769, 3_008].map((mb) => {
      const point = points[kind].find(({ memoryMb }) => memoryMb === mb);
      return `${Math.round(point?.durationMs ?? 0)} ${point?.costUsd.toFixed(2)}`;
    });
  expect(row('cpu')).toEqual(['1440 3.20', '120 3.20', '104 3.22', '104 5.34']);
  expect(row('own')).toEqual(['780 1.83', '120 3.20', '112 3.45', '112 5.73']);
  expect(row('io')).toEqual(['120 0.45', '120 3.20', '120 3.66', '120 6.08']);
});

describe('where-they-cross', () => {
  test.each([
    ['nightly-batch', {}, 9_343],
    ['chatbot', {}, 1_775_999],
    ['bare', {}, 21_806_956],
    ['first-bill', { peakToMean: 40, busyHours: 0.25 }, 30_561_605],
    ['lunch-orders', {}, 29_524_999],
  ])('%s %o up to %i', (id, set, last) => {
    expect(flip(id, set)).toBe(last);
  });

  test('an eighth of a day, and 17% of $9.00', () => {
    expect(Math.round(100 / 7.5)).toBe(13);
    expect(9 * 0.83).toBeCloseTo(7.47, 10);
  });
});

function ended(scenario: string, { seed, set = {} }: { seed?: number; set?: Set } = {}) {
  const found = nights.find(({ id }) => id === scenario);
  if (!found) throw new RangeError(`no scenario ${scenario}`);
  const run = startRun(runaway, { scenario, set, seed: seed ?? found.seed, trackLimit: 0 });
  run.advanceTo(found.durationMs);
  return run;
}

const metricsOf = (scenario: string, set: Set = {}) => ended(scenario, { set }).snapshot().metrics;

describe('night-of-one-photo', () => {
  const run = ended('photo-night');
  const { columns } = run.log;
  const firstOf = (kind: keyof typeof kindIndex, value?: number) =>
    Array.from({ length: columns.length }, (_, row) => row).find(
      (row) =>
        columns.kind[row] === kindIndex[kind] &&
        (value === undefined || columns.value[row] === value),
    ) ?? -1;

  test('$899 at seven; $10 passed in the seventh minute; the news after 4 h 12 min, at $420', () => {
    expect(Math.round(run.snapshot().metrics.cost ?? 0)).toBe(899);
    expect(Math.floor((columns.atMs[firstOf('spent', 10)] ?? 0) / 60_000)).toBe(6);
    const alarm = firstOf('alarm');
    expect(Math.floor((columns.atMs[alarm] ?? 0) / 60_000)).toBe(4 * 60 + 12);
    expect(Math.round(columns.value[alarm] ?? 0)).toBe(420);
  });

  test('before the guess the figure opens on less than a cent', () => {
    for (const locale of ['ko', 'en']) {
      const text = readFileSync(`content/lessons/billing/${locale}.mdx`, 'utf8');
      const t = /<Sim id="runaway" scenario="photo-night"[^>]* t="(\d+)"/.exec(text)?.[1];
      const opening = startRun(runaway, { scenario: 'photo-night', seed: 7, trackLimit: 0 });
      opening.advanceTo(Number(t));
      expect(opening.snapshot().metrics.cost).toBeLessThan(0.01);
    }
  });

  test('12 TB of copies, $291 a month', () => {
    const { metrics, counts } = run.snapshot();
    expect(Math.round(((counts.kept ?? 0) * 0.2) / 1_024 / 1_024)).toBe(12);
    expect(Math.round(metrics.leftover ?? 0)).toBe(291);
  });

  test('162,000 orders come, and nearly all are lost', () => {
    const { counts } = run.snapshot();
    expect(counts['shop.arrived']).toBe(162_000);
    expect(counts['shop.rejected']).toBeGreaterThan(161_900);
  });
});

describe('one-dollar', () => {
  test('two copies: 65,535 runs, $1.82, so $364 for two hundred; one copy: 16', () => {
    const net = metricsOf('net-of-16');
    expect(net.runs).toBe(65_535);
    expect((net.cost ?? 0).toFixed(2)).toBe('1.82');
    expect(1.82 * 200).toBeCloseTo(364, 10);
    expect(metricsOf('net-of-16', { copies: 1 }).runs).toBe(16);
  });

  test('each alone: $18, or $4.80 and some 860 orders; both ways $0.10', () => {
    expect(Math.round(metricsOf('one-dollar', { cap: 20 }).cost ?? 0)).toBe(18);
    const alarm = metricsOf('one-dollar', { alarm: 'minute', stopBy: 'alarm' });
    expect((alarm.cost ?? 0).toFixed(1)).toBe('4.8');
    expect(Math.round((alarm.dropped ?? 0) / 10)).toBeGreaterThanOrEqual(85);
    const deaf = metricsOf('one-dollar', { cap: 20, alarm: 'minute', stopBy: 'alarm' });
    expect(deaf.alarmAfter).toBeNull();
    const set = { cap: 20, alarm: 'minute', threshold: 10, stopBy: 'alarm' };
    expect((metricsOf('one-dollar', set).cost ?? 0).toFixed(2)).toBe('0.10');
  });
});
