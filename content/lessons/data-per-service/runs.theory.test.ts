// What the lesson says of thirty runs, replayed with seeds 1 to 30.

import { expect, test } from 'vitest';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { thirty, thirtyRuns } from '@/engine/models/data-ownership/fixture';
import { goals } from '@/engine/models/data-ownership/scenarios';

const ends = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];
const percents = (values: readonly number[]) => ends(values).map((one) => Math.round(100 * one));

test('paid-unknown: 61 to 65% see an old number', () => {
  expect(percents(thirty('busy-copy', 'stale'))).toEqual([61, 65]);
});

test('whose: the report makes it 5.9 to 11 s in one database, and 0.14 to 0.17 s apart', () => {
  const seconds = (set: AnyConfig = {}) =>
    ends(thirty('month-end', 'answerP95', set)).map((ms) => Number((ms / 1000).toPrecision(2)));
  expect(seconds()).toEqual([5.9, 11]);
  expect(seconds({ database: 'apart' })).toEqual([0.14, 0.17]);
});

test('without-owner: 19 to 21% of those who ask fail, and never one with a copy', () => {
  expect(percents(thirty('owner-down', 'failed'))).toEqual([19, 21]);
  expect(ends(thirty('owner-down', 'failed', { way: 'copy' }))).toEqual([0, 0]);
});

test('news-lost: 3 to 12 are lost, with an outbox none', () => {
  expect(ends(thirty('lost-news', 'lost'))).toEqual([3, 12]);
  expect(ends(thirty('lost-news', 'lost', { publish: 'outbox' }))).toEqual([0, 0]);
});

test('together: more than 440 are left waiting', () => {
  expect(ends(thirty('one-dish', 'waiting'))[0]).toBeGreaterThan(440);
});

test('your-turn: three together win in all thirty, a copy alone in one', () => {
  const isWon = ({ stale, failed, lost }: Metrics) =>
    (stale ?? 1) <= 0.05 && (failed ?? 1) <= 0.01 && lost === 0;
  const wins = (set: AnyConfig) => thirtyRuns('trusted-hour', set).filter(isWon).length;
  expect(wins(goals[0]?.solution ?? {})).toBe(30);
  expect(wins({ way: 'copy' })).toBe(1);
  const seldom = thirty('trusted-hour', 'stale', { ...goals[0]?.solution, pollSec: 5 });
  expect(Math.min(...seldom)).toBeGreaterThan(0.05);
});
