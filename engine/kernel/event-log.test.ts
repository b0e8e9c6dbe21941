import { expect, test } from 'vitest';
import { EventLog } from '@/engine/kernel/event-log';

function logOf(limit: number, events: number): EventLog {
  const log = new EventLog(limit);
  for (let i = 0; i < events; i += 1) log.append(i % 5, i * 10, i, -1, Number.NaN);
  return log;
}

test('the first events up to the bound are kept, the others counted', () => {
  const log = logOf(1_500, 4_000);
  expect(log.columns.length).toBe(1_500);
  expect(log.columns.atMs.length).toBe(1_500);
  expect(log.dropped).toBe(2_500);
  expect(log.columns.atMs[1_499]).toBe(14_990);
  expect(log.columns.kind[7]).toBe(2);
});

test('a bound of 0 keeps none', () => {
  expect(logOf(0, 7).columns.length).toBe(0);
  expect(logOf(0, 7).dropped).toBe(7);
});

test('restoring takes rows back, and gives them again', () => {
  const log = logOf(100, 20);
  const early = log.save();
  for (let i = 20; i < 150; i += 1) log.append(0, i * 10, i, -1, Number.NaN);
  const late = log.save();
  log.restore(early);
  expect(log.columns.length).toBe(20);
  expect(log.dropped).toBe(0);
  log.restore(late);
  expect(log.columns.length).toBe(100);
  expect(log.columns.subject[99]).toBe(99);
  expect(log.dropped).toBe(50);
});

test('a log never shows rows that were not written to it', () => {
  expect(() => logOf(100, 5).restore({ total: 6 })).toThrow(RangeError);
  const without = logOf(0, 5);
  without.restore({ total: 6 });
  expect(without.dropped).toBe(6);
});
