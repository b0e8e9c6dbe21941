// What each scenario is to show, over thirty crowds, and what theory says of it.

import { describe, expect, test } from 'vitest';
import { queueFigures } from '@/engine/kernel/queueing';
import { finished, mean, over, tenths } from '@/engine/models/dynos/fixture';
import { goals } from '@/engine/models/dynos/scenarios';

/** Lines begin empty, and thirty runs of 25 minutes scatter: so far may their mean lie from a formula. */
const near = (values: readonly number[], expected: number, share = 0.03): void => {
  expect(Math.abs(mean(values) / expected - 1)).toBeLessThan(share);
};
const rate = 4;
const busy = 0.8;

describe('the same load on each dyno', () => {
  test.each([
    ['two-dynos', 2],
    ['same-load', 16],
  ] as const)('%s: each is a queue of its own, 1/(μ − λ) and ln 20/(μ − λ)', (id, count) => {
    near(over('mean', id), 1_000 / (5 - rate));
    near(over('p95', id), (1_000 * Math.log(20)) / (5 - rate));
    near(over('beside', id), busy * (1 - busy ** (count - 1)));
  });

  test('eight times of both: p95 within 0.3 s of 3 s in at least 29 of 30 crowds', () => {
    const p95 = over('p95', 'same-load');
    expect(p95.filter((value) => Math.abs(value - 3_000) <= 300).length).toBeGreaterThanOrEqual(29);
    expect(tenths(p95)).toEqual([2_824, 3_112]);
    expect(tenths(over('p95', 'two-dynos'))).toEqual([2_552, 3_512]);
  });

  test('15.8 % wait beside an idle dyno with two, 77 % with sixteen', () => {
    expect(mean(over('beside', 'two-dynos'))).toBeCloseTo(0.16, 2);
    expect(mean(over('beside', 'same-load'))).toBeCloseTo(0.77, 2);
  });

  test('one line: Erlang C, and a fifth of the wait', () => {
    for (const servers of [2, 4, 8, 16]) {
      const { meanWait } = queueFigures({
        rate: rate * servers,
        meanWork: 0.2,
        servers,
        room: Number.POSITIVE_INFINITY,
      });
      const set = { dynos: servers, ratePerSec: rate * servers };
      near(over('mean', 'one-queue', set), 1_000 * (meanWait + 0.2), 0.02);
    }
    expect(tenths(over('p95', 'one-queue'))).toEqual([618, 630]);
    expect(Math.max(...over('beside', 'one-queue'))).toBe(0);
  });

  test('the shorter of two lines lies between', () => {
    expect(tenths(over('p95', 'same-load', { routing: 'two' }))).toEqual([1_060, 1_100]);
  });
});

test('two slow requests in a hundred: 20 s behind a blind router, 4 s in one line', () => {
  const [blind, shared] = [over('p95', 'slow-few'), over('p95', 'slow-few', { routing: 'shared' })];
  expect(mean(blind)).toBeGreaterThan(20_000);
  expect(mean(shared)).toBeLessThan(4_000);
  expect(tenths(over('timedOut', 'slow-few'))).toEqual([55, 238]);
  expect(Math.max(...over('timedOut', 'slow-few', { routing: 'shared' }))).toBe(0);
});

describe('asleep', () => {
  test.each([
    [0.5, 0.779],
    [1, 0.607],
    [2, 0.368],
    [4, 0.135],
    [6, 0.05],
    [12, 0.002],
  ])('%d visitors an hour: e^(−λT) find it asleep', (perHour, share) => {
    expect(share).toBeCloseTo(Math.exp(-perHour / 2), 3);
    const seen = mean(over('asleep', 'asleep', { ratePerSec: perHour / 3_600 }));
    expect(Math.abs(seen - share)).toBeLessThan(0.02);
  });

  test.each([
    [0.5, 161],
    [1, 287],
    [2, 461],
    [4, 631],
  ])('%d visitors an hour: %d of 730 hours awake', (perHour, hours) => {
    const awake = mean(over('awake', 'asleep', { ratePerSec: perHour / 3_600 })) / 3_600_000;
    expect(Math.abs(awake - hours)).toBeLessThan(10);
  });

  test('two an hour: from 30 to 42 % in every one of thirty crowds', () => {
    const asleep = over('asleep', 'asleep');
    expect(Math.min(...asleep)).toBeGreaterThan(0.29);
    expect(Math.max(...asleep)).toBeLessThan(0.43);
  });
});

describe('the goal: 0.7 s with at most eight dynos', () => {
  const [{ solution, want }] = goals;
  const won = (set: object): number =>
    over('p95', 'seven-tenths', set as never).filter((p95) => p95 <= want[0].bound).length;

  test('one line and one dyno more reach it, with all thirty crowds', () => {
    expect(won(solution)).toBe(30);
    const { instances } = finished('seven-tenths', { set: solution }).snapshot().metrics;
    expect(instances).toBeLessThanOrEqual(want[1].bound);
  });

  test.each([
    ['nothing done', {}],
    ['one line alone', { routing: 'shared' }],
    ['the shorter of two alone', { routing: 'two' }],
    ['one dyno more alone', { dynos: 7 }],
    ['eight dynos alone', { dynos: 8 }],
    ['the shorter of two with eight', { routing: 'two', dynos: 8 }],
    ['twenty dynos', { dynos: 20 }],
  ])('%s does not, with any of them', (_, set) => {
    expect(won(set)).toBe(0);
  });
});
