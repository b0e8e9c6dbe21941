// Where the time of the tests goes is told by name.

import { expect, test } from 'vitest';
import { slowest } from './lib/slowest.mjs';

const unit = {
  testResults: [
    { name: '/somewhere/course/engine/quick.test.ts', startTime: 0, endTime: 900 },
    { name: '/somewhere/course/engine/slow.test.ts', startTime: 1_000, endTime: 8_000 },
  ],
};
const result = (...durations: number[]) => ({
  tests: [{ results: durations.map((duration) => ({ duration })) }],
});
const browser = {
  suites: [
    { file: 'a.spec.ts', specs: [result(2_000)], suites: [{ specs: [result(1_000, 3_000)] }] },
  ],
};

test('files of both kinds, the longest first, second tries included', () => {
  const told = slowest({ unit, browser: [browser, null], root: '/somewhere/course', count: 2 });
  expect(told).toEqual(['    7 s  engine/slow.test.ts', '    6 s  e2e/a.spec.ts']);
});

test('a report that is missing has no files', () => {
  expect(slowest({ unit: null, browser: [null], root: '/', count: 5 })).toEqual([]);
});
