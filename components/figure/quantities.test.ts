import { describe, expect, test } from 'vitest';
import type { MetricSpec } from '@/player/types';
import { quantityOf, quantityOfMoney, sayMetric } from './quantities';

const metrics = {
  cold: { kind: 'ratio' },
  p99: { kind: 'latency' },
  away: { kind: 'duration' },
  people: { kind: 'hours' },
  dropped: { kind: 'count', of: 'request' },
  dishes: { kind: 'mean', of: 'environment' },
  amplified: { kind: 'times' },
  cost: { kind: 'money', currency: 'USD' },
} as const satisfies Record<string, MetricSpec>;

describe.each([
  ['ko', ['4.6%', '1.72초', '1분 24초', '6분', '1,234건', '0.35개', '3.2배', '$\u00a012.50']],
  ['en', ['4.6%', '1.72 s', '1 min 24 s', '6 min', '1,234', '0.35', '×3.2', '$\u00a012.50']],
] as const)('in %s', (locale, said) => {
  const values = [0.0456, 1_720, 84_000, 0.1, 1_234, 0.35, 3.2, 12.5];

  test('each kind of metric has its number and unit', () => {
    const names = Object.keys(metrics);
    expect(names.map((name, i) => sayMetric({ metrics }, name, values[i] ?? 0, locale))).toEqual(
      said,
    );
  });

  test('what has no data has no number', () => {
    expect(quantityOf({ metrics }, 'p99', null, locale)).toBeNull();
    expect(sayMetric({ metrics }, 'p99', null, locale)).toBe('–');
  });
});

test('an average is told more finely the smaller it is', () => {
  const said = [0.256, 12.34, 960.3].map((value) => sayMetric({ metrics }, 'dishes', value, 'en'));
  expect(said).toEqual(['0.26', '12.3', '960']);
});

test('dollars are won on a Korean page where a rate is given, and on no other', () => {
  const sim = { metrics, krwPerUsd: 1_400 };
  expect(sayMetric(sim, 'cost', 0.5, 'ko')).toBe('₩\u00a0700');
  expect(sayMetric(sim, 'cost', 0.5, 'en')).toBe('$\u00a00.50');
});

test('cents come by twos or not at all', () => {
  const said = [0.1, 40.7, 8, 1_042.999].map((value) => quantityOfMoney(value, 'USD', 'en').value);
  expect(said).toEqual(['$\u00a00.10', '$\u00a040.70', '$\u00a08', '$\u00a01,043']);
});

test('less than the smallest coin is not told as nothing', () => {
  expect(quantityOfMoney(0.0001, 'USD', 'en').value).toBe('< $0.01');
  expect(quantityOfMoney(0.0001, 'USD', 'ko', 1_400).value).toBe('< ₩1');
  expect(quantityOfMoney(0, 'USD', 'en').value).toBe('$\u00a00');
});

test('a metric that its model does not declare is no number', () => {
  expect(() => quantityOf({ metrics }, 'p98', 1, 'en')).toThrow('metric "p98" is not declared');
});

test('a length of time that is to be added up is read in minutes', () => {
  const sim = { metrics: { stopped: { kind: 'duration', in: 'min' } } } as const;
  const said = (ms: number) => quantityOf(sim, 'stopped', ms, 'ko');
  expect(said(7_650 * 60_000)).toEqual({ value: '7,650', unit: '분' });
  expect(said(90_000)).toEqual({ value: '1.5', unit: '분' });
});

test('one that goes on for most of a month is read in hours', () => {
  const sim = { metrics: { awake: { kind: 'duration', in: 'hour' } } } as const;
  const said = (locale: 'ko' | 'en') => quantityOf(sim, 'awake', 461.4 * 3_600_000, locale);
  expect(said('ko')).toEqual({ value: '461', unit: '시간' });
  expect(said('en')).toEqual({ value: '461', unit: 'h' });
});
