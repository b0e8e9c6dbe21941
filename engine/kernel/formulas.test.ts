// Formulas against numbers that can be worked out by hand, and refusals that name what is missing.

import { expect, test } from 'vitest';
import { evaluate } from '@/engine/kernel/formulas';

test.each([
  ['littles-law', { ratePerSec: 500, sec: 0.2 }, 100],
  ['mean-of-two', { percent: 2, first: 1030, second: 30 }, 50],
  ['later-than', { idle: 5, meanGap: 10 }, 60.653065971],
  ['sooner-than', { idle: 5, meanGap: 10 }, 39.346934029],
  ['scale-out', { wanted: 5_000, burst: 1_000, perWindow: 1_000, windowSec: 10 }, 40],
  ['scale-out', { wanted: 900, burst: 1_000, perWindow: 1_000, windowSec: 10 }, 0],
  ['erlang-b', { ratePerSec: 10, workSec: 1, servers: 5 }, 56.39521768554027],
  ['erlang-c', { ratePerSec: 9, workSec: 1, servers: 10 }, 66.8731524107697],
  ['mean-wait', { ratePerSec: 0.8, workSec: 1, servers: 1 }, 4],
  ['mean-line', { ratePerSec: 0.8, workSec: 1, servers: 1 }, 3.2],
  // The Tail at Scale prints 63 %.
  ['fan-out', { percent: 1, servers: 100 }, 63.39676587267709],
  ['fan-out', { percent: 0, servers: 100 }, 0],
  ['fan-out', { percent: 100, servers: 1 }, 100],
  ['catch-up', { backlog: 60, service: 20, rate: 12 }, 7.5],
  ['down-in-series', { parts: 1, percent: 99.95 }, 21.6],
  ['down-in-series', { parts: 4, percent: 99.95 }, 86.33522159729256],
  ['hit-share', { calls: 1 }, 50],
  ['hit-share', { calls: 5 }, 83.33333333333333],
  ['quotient', { a: 3, b: 4 }, 0.75],
  ['sum', { a: 3, b: 4 }, 7],
  ['difference', { a: 3, b: 4 }, -1],
])('%s', (name, values, result) => {
  expect(evaluate(name, values)).toBeCloseTo(result, 9);
});

test('an unknown formula and a missing value are named', () => {
  expect(() => evaluate('astrology', {})).toThrow(/unknown "astrology"; one of littles-law/);
  expect(() => evaluate('toString', {})).toThrow(/unknown "toString"/);
  expect(() => evaluate('sum', { a: 3 })).toThrow(/sum: "b" is missing/);
  expect(() => evaluate('sum', { a: 3, b: Number.NaN })).toThrow(/"b" is missing/);
});
