import { expect, test } from 'vitest';
import { parseTrace } from '@/engine/traffic/trace';
import { MOST_ROWS } from '@/engine/traffic/trace-minutes';

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

test('other exports: semicolons, tabs, quotes, zones of time, Logs Insights, seconds since 1970', () => {
  expect(parseTrace('Timestamp;Sum\n2026-11-21 09:00;5\n2026-11-21 09:01;6\n')).toEqual([5, 6]);
  expect(parseTrace('Time\tRequests\r\n7\t5\r\n8\t6\r\n')).toEqual([5, 6]);
  expect(parseTrace('"Full, label",Sum\n"a, ""b""",5\n"c",6')).toEqual([5, 6]);
  const zones = 'Timestamp,Sum\n2026-11-21T09:00:00+09:00,1\n2026-11-21T00:01:00Z,2';
  expect(parseTrace(zones)).toEqual([1, 2]);
  expect(parseTrace('bin(1m),count(*)\n2026-11-21 09:00:00.000,12')).toEqual([12]);
  expect(parseTrace('time,count\n1700000040,1\n1700000100,2')).toEqual([1, 2]);
  const india = 'time,count\n2026-11-21T05:30:00+05:30,1\n2026-11-20T23:31:00-00:30,2';
  expect(parseTrace(india)).toEqual([1, 2]);
});

test('a row per function: one of them by name or by number', () => {
  const text = 'function,trigger,1,2,3\nwarm,timer,1,2,3\nbusy,http,40,50,60\n';
  expect(parseTrace(text, 'busy')).toEqual([40, 50, 60]);
  expect(parseTrace(text, '1')).toEqual([1, 2, 3]);
  expect(parseTrace('function,0,1\nonly,4,5')).toEqual([4, 5]);
  expect(() => parseTrace(text)).toThrow(
    /^--row: missing; this trace has 2 rows: the name of a row/,
  );
  expect(() => parseTrace(text, 'cold')).toThrow(/^--row: "cold" is not in this trace; .* 1 to 2$/);
  expect(() => parseTrace(text, '3')).toThrow(/^--row: "3" is not in this trace/);
  const twins = 'function,1,2\na,1,2\na,3,4';
  expect(() => parseTrace(twins, 'a')).toThrow(/^--row: "a" stands in 2 lines \(2, 3\); the name/);
  expect(() => parseTrace('f,1,2,3\na,1,,3')).toThrow(
    /^trace, line 2, minute 2: nothing is not a count/,
  );
  expect(() => parseTrace('f,1,2,3\na,1,2')).toThrow(/^trace, line 2: 3 cells are not allowed; 4/);
  expect(() => parseTrace('1\n2', 'a')).toThrow(/^--row: not for this trace/);
});

test('JSON: a list, and what the command line of CloudWatch prints in any order', () => {
  expect(parseTrace('[3, 0, 12]')).toEqual([3, 0, 12]);
  expect(parseTrace('{"perMinute": [3, 0]}')).toEqual([3, 0]);
  const points = [
    { Timestamp: '2026-11-21T09:01:00+00:00', Sum: 5, Unit: 'Count' },
    { Timestamp: '2026-11-21T09:00:00+00:00', Sum: 4, Unit: 'Count' },
  ];
  expect(parseTrace(JSON.stringify({ Label: 'Invocations', Datapoints: points }))).toEqual([4, 5]);
  const metric = (Id: string, Values: number[]) => ({
    Id,
    Timestamps: ['2026-11-21T09:01:00Z', '2026-11-21T09:00:00Z'],
    Values,
  });
  const results = { MetricDataResults: [metric('a', [2, 1]), metric('b', [4, 3])] };
  expect(parseTrace(JSON.stringify(results), 'b')).toEqual([3, 4]);
  expect(parseTrace(JSON.stringify(results), '1')).toEqual([1, 2]);
  expect(() => parseTrace(JSON.stringify(results))).toThrow(/^--row: missing; .* 2 metrics/);
});

test('an access log: a request per line, quiet minutes in between', () => {
  const line = (time: string) => `127.0.0.1 - - [${time}] "GET / HTTP/1.1" 200 23 "-" "a, b"`;
  const log = ['21/Nov/2026:08:59:59 +0900', '21/Nov/2026:09:01:00 +0900'].map(line).join('\n');
  expect(parseTrace(log)).toEqual([1, 0, 1]);
  expect(() => parseTrace(`${log}\noops`)).toThrow(
    /^trace, line 3: no time of an access log; like/,
  );
});

test.each([
  ['[1, null]', /^trace, \[1\]: null is not a count; a whole number/],
  ['[]', /^trace: a list of 0 is not allowed; a list of 1 to/],
  ['[1, 2', /^trace: not JSON/],
  ['{"counts": [1]}', /^trace: an object is not allowed; a list of counts, \{"perMinute"/],
  ['[{"minute": 1, "count": 1}, {"minute": 3, "count": 1}]', /^trace, \[1\]: 2 minutes after/],
  ['Timestamp,Sum\n"2026,5', /^trace, line 2: a quote without its end/],
  ['Timestamp,Sum\n2026-13-41T09:00:00Z,5', /line 2: "2026-13-41T09:00:00Z" is not a time/],
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
  ['Minute,Sum\n999999999999,5', /line 2: "999999999999" is not a time; like .* up to 100000000$/],
  ['Minute,Sum\n100000001,5', /line 2: "100000001" is not a time/],
  ['Minute,Sum\n99999999999999999999,5', /line 2: "99999999999999999999" is not a time/],
  ['Timestamp,Sum\n4133980800,5', /line 2: "4133980800" is not a time/],
  ['Timestamp,Sum\n4133980800000,5', /line 2: "4133980800000" is not a time/],
  ['Timestamp,Sum\n9999-12-31T23:59:00Z,5', /is not a time; .* from 1970 to 2100,/],
  ['Timestamp,Sum\n2026-02-29T09:00:00Z,5', /line 2: "2026-02-29T09:00:00Z" is not a time/],
  ['Timestamp,Sum\n2026-02-28T09:00:61Z,5', /line 2: "2026-02-28T09:00:61Z" is not a time/],
  ['Timestamp,Sum\n2026-02-28T09:00:00+99:00,5', /is not a time/],
  ['[{"time": 999999999999, "count": 1}]', /^trace, \[0\]\.time: 999999999999 is not a time/],
  ['f,999999999998,999999999999\na,1,2', /line 1: minute "999999999999" is not a time; the number/],
  ['h - - [31/Nov/2026:09:00:00 +0900] "GET /"', /^trace, line 1: no time of an access log/],
  ['h - - [21/Nov/2026:24:00:00 +0900] "GET /"', /^trace, line 1: no time of an access log/],
  ['1\n'.repeat(MOST_ROWS + 2), /1000002 lines are not allowed; at most 1000000/],
])('what cannot be read is said by line: %#', (text, message) => {
  expect(() => parseTrace(text)).toThrow(message);
});
