// The point of each scenario in its own run; what is said of thirty is in the theory beside it.

import { expect, test } from 'vitest';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { atEnd, thirtyRuns } from './fixture';
import { goals } from './scenarios';

test('a copy one second late of busy numbers is mostly old, with a tenth of the lag hardly ever', () => {
  expect(atEnd('busy-copy').stale).toBeCloseTo(0.632, 1);
  expect(atEnd('busy-copy', { lagSec: 0.1 }).stale).toBeCloseTo(0.095, 1);
});

test('a minute of five without the owner fails a fifth of those who ask, and nobody with a copy', () => {
  expect(atEnd('owner-down').failed).toBeCloseTo(0.2, 1);
  const copied = atEnd('owner-down', { way: 'copy' });
  expect(copied.failed).toBe(0);
  expect(copied.stale).toBeLessThan(0.011);
});

test('a day loses orders, and with an outbox none: some go out twice', () => {
  expect(atEnd('lost-news').lost).toBeGreaterThan(0);
  const { lost, doubled } = atEnd('lost-news', { publish: 'outbox' });
  expect(lost).toBe(0);
  expect(doubled).toBeGreaterThan(0);
});

test('a popular number held for 100 ms makes hundreds wait, over thirty runs', () => {
  for (const { waiting } of thirtyRuns('one-dish')) expect(waiting).toBeGreaterThan(440);
});

test('a shared table that changes fails two readers in five', () => {
  const { failed, stale } = atEnd('one-table');
  expect(failed).toBeCloseTo(0.4, 1);
  expect(stale).toBe(0);
});

test('of the trusted hour the solution wins; nothing done, or a single knob, does not', () => {
  const isWon = (metrics: Metrics): boolean =>
    (goals[0]?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? 1) <= bound);
  const wins = (set: AnyConfig): boolean => isWon(atEnd('trusted-hour', set));
  expect(wins(goals[0]?.solution ?? {})).toBe(true);
  const single: readonly AnyConfig[] = [{}, { way: 'copy' }, { publish: 'outbox' }, { pollSec: 1 }];
  expect(single.map(wins)).toEqual([false, false, false, false]);
});

test('a report in the one database makes readers wait for seconds, in one of its own nobody', () => {
  expect(atEnd('month-end').answerP95).toBeGreaterThan(5_000);
  expect(atEnd('month-end', { way: 'shared' }).answerP95).toBeGreaterThan(5_000);
  expect(atEnd('month-end', { database: 'apart' }).answerP95).toBeLessThan(200);
});
