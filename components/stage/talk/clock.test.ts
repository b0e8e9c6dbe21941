import { expect, test } from 'vitest';
import { formatClock, ranMs, started, stopped } from './clock';

test('a clock counts while it runs, and goes on from where it was stopped', () => {
  const first = started({ ranMs: 0, sinceMs: null }, 1_000);
  expect(ranMs(first, 61_000)).toBe(60_000);
  const pause = stopped(first, 61_000);
  expect(ranMs(pause, 999_000)).toBe(60_000);
  expect(ranMs(started(pause, 999_000), 1_000_000)).toBe(61_000);
});

test('a clock that runs is not counted twice when it is started again', () => {
  const first = started({ ranMs: 0, sinceMs: null }, 1_000);
  expect(ranMs(started(first, 31_000), 61_000)).toBe(60_000);
});

test('a clock that was put back never counts backwards', () => {
  expect(ranMs({ ranMs: 5_000, sinceMs: 10_000 }, 2_000)).toBe(5_000);
});

test('times are written as on a stopwatch', () => {
  expect([0, 999, 59_999, 245_000, 6_000_000].map(formatClock)).toEqual([
    '0:00',
    '0:00',
    '0:59',
    '4:05',
    '100:00',
  ]);
  expect(formatClock(-5)).toBe('0:00');
});
