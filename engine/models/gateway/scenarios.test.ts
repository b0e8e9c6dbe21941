// What each scenario of the gateway is to show; thirty seeds of each stand in scenarios.theory.test.ts.

import { describe, expect, test } from 'vitest';
import { atEnd, ended, meanOf, over, winsOf } from './fixture';
import { goals } from './scenarios';

const few = [1, 2, 3, 4];

describe('ten o’clock', () => {
  test('the run of the lesson: 0.4 % of the first second, then 33.4 %, 19.0 % of all', () => {
    const { refusedFirst, refusedAfter, answered } = atEnd('registration');
    expect(refusedFirst).toBeCloseTo(0.0044, 4);
    expect(refusedAfter).toBeCloseTo(0.334, 3);
    expect(1 - (answered ?? 0)).toBeCloseTo(0.19, 3);
  });

  test('calling again at once helps hardly anybody, calling after a drawn pause nearly all', () => {
    const [never, atOnce, jittered] = [
      over('registration', {}, few),
      over('registration', { retries: 3 }, few),
      over('registration', { retries: 3, pause: 'jitter' }, few),
    ];
    expect(Math.abs(1 - meanOf(never, 'answered') - 0.189)).toBeLessThan(0.01);
    expect(Math.abs(1 - meanOf(atOnce, 'answered') - 0.173)).toBeLessThan(0.01);
    expect(Math.abs(meanOf(atOnce, 'calls') - 1.78)).toBeLessThan(0.04);
    expect(1 - meanOf(jittered, 'answered')).toBeLessThan(0.003);
    expect(Math.abs(meanOf(jittered, 'calls') - 1.44)).toBeLessThan(0.03);
  });
});

test('a neighbour takes a third of the shop’s calls, and a limit of its own gives them back', () => {
  expect(Math.abs(meanOf(over('neighbour', {}, few), 'refusedAfter') - 1 / 3)).toBeLessThan(0.02);
  for (const { answeredOrders } of over('neighbour', { clientLimit: 8_000 }, few)) {
    expect(answeredOrders).toBe(1);
  }
});

test('the statement of the lesson: 180 s of work paid for, nothing on the table', () => {
  expect(atEnd('statement')).toMatchObject({ runs: 4, paid: 4, answered: 0 });
  expect(atEnd('statement', { retries: 0 })).toMatchObject({ runs: 1, paid: 1, answered: 0 });
});

test('the reports of the lesson: 70 % answered, 1.89 runs each, 2.6 times the work', () => {
  const { answered, runs, paid } = atEnd('slow-report');
  expect(answered).toBeCloseTo(0.7, 2);
  expect(runs).toBeCloseTo(1.89, 2);
  expect(paid).toBeCloseTo(2.6, 1);
});

test('the menu of the lesson: every second call is a hit', () => {
  expect(Math.abs((atEnd('menu-cache').hits ?? 0) - 0.5)).toBeLessThan(0.01);
});

describe('lunch', () => {
  const { solution } = goals[0];

  test('what is stored wins, and doing nothing loses', () => {
    expect(winsOf(solution, few)).toBe(4);
    expect(winsOf({}, few)).toBe(0);
    expect(Math.abs(meanOf(over('lunch-minute', {}, few), 'answeredOrders') - 0.44)).toBeLessThan(
      0.02,
    );
  });

  test('the run of the lesson: orders within about 0.3 s, 151 a second for the partner', () => {
    const { answeredOrders, p95Orders, partnerServed } = atEnd('lunch-minute', solution);
    expect(answeredOrders).toBe(1);
    expect(Math.abs((p95Orders ?? 0) - 300)).toBeLessThan(15);
    expect(partnerServed).toBeCloseTo(151, 0);
  });

  test('without a way past the backend, a wider gate only drowns it', () => {
    const { overloaded = 0 } = ended('lunch-minute', { ratePerSec: 5_000 }).snapshot().counts;
    expect(overloaded).toBeGreaterThan(10_000);
  });

  test.each([
    { clientLimit: 150 },
    { clientLimit: 50 },
    { ratePerSec: 700 },
    { ratePerSec: 5_000 },
    { ttlSec: 60 },
  ])('no single knob wins: %o', (set) => {
    expect(winsOf(set, [1, 2])).toBe(0);
  });
});
