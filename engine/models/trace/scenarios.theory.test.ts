// What is said of thirty runs, of the scenarios and of the closed forms.

import { describe, expect, test } from 'vitest';
import { exp, ln } from '@/engine/kernel/math';
import { atEnd, errorsOff, meanOf, middleOf, thirty } from './fixture';
import { goals } from './scenarios';
import { QUICK_MS, SLOW_MS } from './servers';

const within = (values: readonly number[], from: number, to: number): void => {
  expect(Math.min(...values)).toBeGreaterThanOrEqual(from);
  expect(Math.max(...values)).toBeLessThanOrEqual(to);
};
const liesIn = (values: readonly number[], low: number, high: number): void => {
  const [from, to] = middleOf(values);
  expect(from).toBeGreaterThanOrEqual(low);
  expect(to).toBeLessThanOrEqual(high);
};

/** Five hundred orders. */
const LONG = { durationMs: 1_000_100 };
const changed = (act: string, on: string | null = null) => ({
  ...LONG,
  acts: [{ atMs: 0, act, on, to: null }],
});

describe('the waterfall, five hundred orders', () => {
  test('half of them are answered within 908 ms, within six', () => {
    expect(meanOf(thirty('waterfall', 'time', LONG))).toBeCloseTo(908, -1);
    liesIn(thirty('waterfall', 'time', LONG), 895, 920);
  });

  test.each([
    ['order', 'bar-1', 10],
    ['recommend', 'bar-3', 175],
    ['stock', 'bar-4', 150],
    ['payment', 'bar-5', 125],
  ])('halving %s saves half of it', (_, bar, half) => {
    const saved = thirty('waterfall', 'saved', changed('halve', bar));
    expect(Math.abs(meanOf(saved) - half)).toBeLessThan(2);
    liesIn(saved, half - 5, half + 5);
  });

  test('halving the mail saves nothing at all, halving the menu next to nothing', () => {
    within(thirty('waterfall', 'saved', changed('halve', 'bar-6')), 0, 0);
    within(thirty('waterfall', 'saved', changed('halve', 'bar-2')), 0, 0.1);
  });

  test('one call of 40 ms for twelve of 25 saves 260', () => {
    within(thirty('waterfall', 'saved', changed('oneCall')), 256, 264);
  });
});

describe('ten servers', () => {
  const trueOf = (x: number) => 0.9 * exp(-x / QUICK_MS) + 0.1 * exp(-x / SLOW_MS);

  test('closed forms: the average of the p99s is 267.1 ms, the p99 of all 921', () => {
    expect((9 * QUICK_MS * ln(100) + SLOW_MS * ln(100)) / 10).toBeCloseTo(267.1, 1);
    expect(SLOW_MS * ln(10)).toBeCloseTo(921.03, 2);
    expect(trueOf(SLOW_MS * ln(10))).toBeCloseTo(0.01, 9);
  });

  test('runs agree', () => {
    expect(errorsOff(thirty('average', 'averageP99'), 267.1)).toBeLessThan(4);
    expect(errorsOff(thirty('average', 'trueP99'), 921.03)).toBeLessThan(4);
    liesIn(thirty('average', 'averageP99'), 255, 277);
    liesIn(thirty('average', 'trueP99'), 895, 945);
  });
});

test('with three slow servers of ten, too: 617 ms on average, 400 ln 30 = 1,360 for all, to a hundredth', () => {
  const three = { set: { slowServers: 3 } };
  expect(((7 * QUICK_MS + 3 * SLOW_MS) * ln(100)) / 10).toBeCloseTo(617.1, 1);
  expect(Math.abs(meanOf(thirty('average', 'averageP99', three)) / 617.1 - 1)).toBeLessThan(0.01);
  const all = meanOf(thirty('average', 'trueP99', three)) / (SLOW_MS * ln(30));
  expect(Math.abs(all - 1)).toBeLessThan(0.01);
});

describe('the sieve', () => {
  test('X-Ray’s default keeps 5.95 % of a hundred a second, and as much of faults', () => {
    expect(errorsOff(thirty('sieve', 'kept'), 0.0595)).toBeLessThan(4);
    expect(
      errorsOff(thirty('sieve', 'faultsKept', { set: { faultShare: 0.02 } }), 0.0595),
    ).toBeLessThan(4);
  });

  test('of about thirty faults two have a trace, and none in one of six runs: e^(−30 × 0.0595)', () => {
    const seeds = Array.from({ length: 300 }, (_, i) => i + 1);
    const kept = seeds.map((seed) => {
      const { faults, faultsKept } = atEnd('sieve', { seed });
      return Math.round((faults ?? 0) * (faultsKept ?? 0));
    });
    const none = kept.filter((count) => count === 0).length / seeds.length;
    expect(exp(-30 * 0.0595)).toBeCloseTo(0.168, 3);
    expect(Math.abs(none - 0.168)).toBeLessThan(4 * Math.sqrt((0.168 * 0.832) / 300));
    expect(Math.max(...kept)).toBeLessThanOrEqual(7);
    expect(Math.abs(meanOf(kept) - 1.785)).toBeLessThan(4 * Math.sqrt(1.785 / 300));
  });

  test('decided afterwards, every fault has a trace, and the bill stays', () => {
    within(thirty('sieve', 'faultsKept', { set: { tail: 'on' } }), 1, 1);
    liesIn(thirty('sieve', 'cost'), 90, 98);
    liesIn(thirty('sieve', 'cost', { set: { tail: 'on' } }), 90, 99);
    liesIn(thirty('sieve', 'cost', { set: { headShare: 1 } }), 1_540, 1_610);
  });
});

test('ten lines a request: 2,592 GB and $1,970 a month, beside functions of $829 and traces of $94', () => {
  const requests = 100 * 30 * 86_400;
  expect((requests * 10 * 1_000) / 1e9).toBe(2_592);
  const logs = 2_592 * 0.76;
  const functions = requests * (0.2e-6 + 0.12 * 1.5 * 0.0000166667);
  expect([Math.round(logs), Math.round(functions)]).toEqual([1_970, 829]);
  const off = (metric: string, expected: number, logLines = 10) =>
    Math.abs(meanOf(thirty('sieve', metric, { set: { logLines } })) / expected - 1);
  expect(off('logCost', logs)).toBeLessThan(0.01);
  expect(off('computeCost', functions)).toBeLessThan(0.01);
  // As dear as each other at 4.2 lines.
  expect(functions / (logs / 10)).toBeCloseTo(4.21, 2);
  expect(off('logCost', 4 * (logs / 10), 4)).toBeLessThan(0.01);
});

test('who writes no lines is told no bill of them', () => {
  expect(atEnd('sieve')).toMatchObject({ logCost: null, computeCost: null });
});

describe('the alarm that never rings', () => {
  const minutes = (failShare: number, durationMs: number) =>
    thirty('silent', 'pageAfter', { set: { failShare }, durationMs }).map((ms) => ms / 60_000);
  const DAY = 86_400_000;

  test('all failing: within a minute; 2 %: 43 minutes; 1 %: 216, by the six-hour window', () => {
    within(minutes(1, 600_000), 1, 1);
    liesIn(minutes(0.02, DAY), 41, 47);
    liesIn(minutes(0.01, DAY), 212, 223);
  });

  test('0.2 %: no page in any of thirty months, a ticket after 36 hours, the budget gone in 15 days', () => {
    expect(thirty('silent', 'pageAfter').every(Number.isNaN)).toBe(true);
    liesIn(
      thirty('silent', 'ticketAfter').map((ms) => ms / 3_600_000),
      35,
      37,
    );
    liesIn(
      thirty('silent', 'spentAfter').map((ms) => ms / DAY),
      14.8,
      15.2,
    );
    within(thirty('silent', 'budgetLeft'), 0, 0);
  });
});

describe('the watched month', () => {
  const [goal] = goals;
  const isWon = (set: Readonly<Record<string, number | string>>): number => {
    const runs = (goal?.want ?? []).map(({ metric, sense, bound }) =>
      thirty('watched-month', metric, { set }).map((value) =>
        sense === 'atMost' ? value <= bound : value >= bound,
      ),
    );
    return Array.from({ length: 30 }, (_, i) => runs.every((one) => one[i])).filter(Boolean).length;
  };

  test('the stored solution wins in every run, and so does a window of 15 minutes in place of burn 4', () => {
    expect(isWon(goal?.solution ?? {})).toBe(30);
    expect(isWon({ tail: 'on', waitSec: 20, windowMin: 15 })).toBe(30);
  });

  test.each([
    ['nothing', {}],
    ['head sampling of everything', { headShare: 1 }],
    ['tail sampling alone', { tail: 'on' }],
    ['a short wait alone', { waitSec: 20 }],
    ['burn 4 alone', { burn: 4 }],
    ['burn 2 alone', { burn: 2 }],
    ['a window of 15 minutes alone', { windowMin: 15 }],
    ['no alarm changed', { tail: 'on', waitSec: 20 }],
    ['a wait too short for time-outs', { tail: 'on', waitSec: 5, burn: 4 }],
    ['an alarm that the bad minute rings', { tail: 'on', waitSec: 20, burn: 2 }],
  ])('%s never wins', (_, set) => expect(isWon(set)).toBe(0));

  test('what each does', () => {
    liesIn(thirty('watched-month', 'faultsKept'), 0.01, 0.1);
    liesIn(thirty('watched-month', 'faultsKept', { set: { tail: 'on' } }), 0.36, 0.56);
    liesIn(thirty('watched-month', 'faultsKept', { set: { tail: 'on', waitSec: 5 } }), 0.45, 0.65);
    liesIn(thirty('watched-month', 'cost'), 93, 95);
    liesIn(thirty('watched-month', 'cost', { set: { headShare: 1 } }), 1_575, 1_578);
    within(thirty('watched-month', 'falsePages', { set: { burn: 2 } }), 1, 1);
  });
});
