import { expect, test } from 'vitest';
import { readTraffic } from './traffic-file';

const MONTH_HOURS = 730;
const problem = (text: string) => {
  const result = readTraffic(text, MONTH_HOURS);
  return result.ok ? null : result.problem;
};

test('counts per minute become a month and its peak', () => {
  const result = readTraffic('10\n20\n60\n30\n', MONTH_HOURS);
  expect(result).toEqual({
    ok: true,
    traffic: {
      minutes: 4,
      total: 120,
      perMinuteMax: 60,
      requestsPerMonth: 30 * 60 * 730,
      peakToMean: 2,
      hour: { from: 0, counts: Array.from({ length: 15 }, () => [10, 20, 60, 30]).flat() },
    },
  });
});

test('of a day the busiest hour is kept, the first of equals', () => {
  const day = Array.from({ length: 1_440 }, (_, minute) =>
    (minute >= 700 && minute < 760) || (minute >= 1_100 && minute < 1_160) ? 90 + (minute % 60) : 3,
  );
  const result = readTraffic(day.join('\n'), MONTH_HOURS);
  const hour = result.ok ? result.traffic.hour : null;
  expect(hour?.from).toBe(700);
  expect(hour?.counts).toEqual(day.slice(700, 760));
});

test('an export of CloudWatch is read by its head', () => {
  const result = readTraffic(
    'Timestamp,Sum\n2026-11-21T09:00:00Z,5\n2026-11-21T09:01:00Z,15\n',
    MONTH_HOURS,
  );
  expect(result.ok && result.traffic.total).toBe(20);
});

// If the trace reader words its refusals anew, its reasons must be recognised anew.
test.each([
  ['', { why: 'empty', line: null }],
  ['Timestamp,Sum\n', { why: 'empty', line: null }],
  ['a,b\n1,2\n', { why: 'no-counts', line: 1 }],
  ['1\n2\nmany\n', { why: 'not-a-count', line: 3, found: 'many' }],
  ['1\n\n3\n', { why: 'not-a-count', line: 2, found: '' }],
  ['1\n-2\n', { why: 'not-a-count', line: 2, found: '-2' }],
  ['minute,count\n1,5\n3,5\n', { why: 'gap', line: 3 }],
  ['time,count\nnoon,5\n', { why: 'not-a-time', line: 2, found: 'noon' }],
  ['0\n0\n', { why: 'all-zero', line: null }],
  ['Sum\n1\nNaN\n', { why: 'not-a-count', line: 3, found: 'NaN' }],
  ['0\nInfinity', { why: 'not-a-count', line: 2, found: 'Infinity' }],
  ['Sum\n1\n"2\n', { why: 'open-quote', line: 3 }],
  ['[1, 2, null]', { why: 'not-a-count', line: null, entry: 3, found: 'null' }],
  ['[1, 2, NaN]', { why: 'not-json', line: null }],
  ['{"a": 1}', { why: 'no-list', line: null }],
  ['{"__proto__": [1]}', { why: 'no-list', line: null }],
  ['1\n'.repeat(1_000_002), { why: 'too-long', line: null }],
] as const)('a bad file is refused with its line and reason (%#)', (text, expected) => {
  expect(problem(text)).toMatchObject(expected);
});
