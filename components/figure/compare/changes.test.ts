import { expect, test } from 'vitest';
import type { MetricSpecs } from '@/player/types';
import type { SimDefinition } from '../definition';
import { changesOf, isUnchanged, readMetrics } from './changes';

const metrics = {
  cold: { kind: 'ratio', better: 'less' },
  answered: { kind: 'ratio', better: 'more' },
  p99: { kind: 'latency', better: 'less' },
  instances: { kind: 'mean', of: 'environment' },
} as const satisfies MetricSpecs;
const names = Object.keys(metrics);

const between = (before: Record<string, number | null>, now: Record<string, number | null>) =>
  changesOf({ metrics }, names, before, now, 'ko');

test('more or less is better only where the metric says so', () => {
  const before = { cold: 0.4, answered: 0.5, p99: 687, instances: 0.39 };
  const now = { cold: 0.18, answered: 0.25, p99: 715, instances: 0.63 };
  expect(between(before, now)).toMatchObject({
    cold: { text: '▼22%p', tone: 'better' },
    answered: { text: '▼25%p', tone: 'worse' },
    p99: { text: '▲28ms', tone: 'worse' },
    instances: { text: '▲0.24개', tone: 'plain' },
  });
});

test('what is the same says so, and what only reads the same says that', () => {
  expect(between({ cold: 0.4, p99: 687 }, { cold: 0.4, p99: 687.2 })).toMatchObject({
    cold: { text: '그대로', tone: 'plain' },
    p99: { text: '거의 그대로', tone: 'plain' },
  });
});

test('a run without a value has nothing to compare', () => {
  expect(between({ cold: null, p99: 2 }, { cold: 0.4, p99: null })).toEqual({});
});

test('a number is unchanged where it reads as before, and not where it came or went', () => {
  const so = (before: number | null, now: number | null) =>
    isUnchanged({ metrics }, ['p99'], { p99: before }, { p99: now }, 'en');
  expect([so(687, 687.2), so(687, 690), so(null, null), so(null, 1), so(1, null)]).toEqual([
    true,
    false,
    true,
    false,
    false,
  ]);
});

test('of a table, as of a strip, what means something in the run is read', () => {
  const way = (id: string) => ({ id, paint: 'ink', words: { ko: id, en: id } }) as const;
  const column = (metric: string) => ({ metric, words: { ko: metric, en: metric } });
  const money = { kind: 'money', currency: 'USD', when: { isPaid: 'yes' } };
  const table = {
    readouts: { groups: [way('a'), way('b')], columns: [column('lost'), column('cost')] },
    metrics: { 'a.cost': money, 'b.cost': money },
  } as unknown as SimDefinition;
  const all = ['a.lost', 'a.cost', 'b.lost', 'b.cost'];
  expect(readMetrics(table, { isPaid: 'yes' })).toEqual(all);
  expect(readMetrics(table, { isPaid: 'no' })).toEqual(['a.lost', 'b.lost']);
  const strip = {
    readouts: ['cold', 'p99'],
    metrics: { ...metrics, p99: { ...metrics.p99, when: { scene: 'rooms' } } },
  } as unknown as SimDefinition;
  expect(readMetrics(strip, { scene: 'tablets' })).toEqual(['cold']);
});
