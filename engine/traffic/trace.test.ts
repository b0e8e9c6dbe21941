import { expect, test } from 'vitest';
import { MOST_ROWS, parseTrace } from '@/engine/traffic/trace';

test('one count per line', () => {
  expect(parseTrace('3\n0\n12\n')).toEqual([3, 0, 12]);
});

test('an export of CloudWatch, with quotes, a mark at the start and other columns', () => {
  const text = '\ufeffTimestamp,Label,Sum\r\n"2026/11/21 23:58:00",Invocations,5.0\r\n';
  expect(parseTrace(`${text}2026/11/21 23:59:00,Invocations,0\n`)).toEqual([5, 0]);
  expect(parseTrace('timestamp,sum\n2024-02-28T23:59:00Z,1\n2024-02-29T00:00:00Z,2')).toEqual([
    1, 2,
  ]);
  expect(parseTrace('minute,count\n480,1\n481,0\n482,1e3')).toEqual([1, 0, 1_000]);
});

test.each([
  ['', /empty/],
  ['Timestamp,Sum', /only a head/],
  ['Timestamp,Average\n2026-01-01T00:00:00Z,1', /line 1: no column of counts.*sum, count/],
  ['1\n\n2', /line 2: nothing is not a count; a whole number from 0/],
  ['1\nmany\n', /line 2: "many" is not a count/],
  ['1\n-4', /line 2: "-4" is not a count/],
  ['1\n2.5', /line 2: "2.5" is not a count/],
  [
    'Minute,Sum\n1,5\n3,5',
    /line 3: 2 minutes after line 2 is not allowed; one row for each minute/,
  ],
  ['Minute,Sum\n2,5\n1,5', /line 3: -1 minutes/],
  ['Timestamp,Sum\nyesterday,5', /line 2: "yesterday" is not a time/],
  ['1\n'.repeat(MOST_ROWS + 2), /1000002 lines are not allowed; at most 1000000/],
])('what cannot be read is said by line: %#', (text, message) => {
  expect(() => parseTrace(text)).toThrow(message);
});
