// What is said of thirty runs, of the scenarios and of the closed forms.

import { describe, expect, test } from 'vitest';
import type { Act } from '@/engine/kernel/acts';
import type { AnyConfig, Metrics } from '@/engine/kernel/contract';
import { exp } from '@/engine/kernel/math';
import { atEnd, errorsOff, thirty, thirtyRuns } from './fixture';
import { goals } from './scenarios';

const within = (values: readonly number[], from: number, to: number): void => {
  expect(Math.min(...values)).toBeGreaterThanOrEqual(from);
  expect(Math.max(...values)).toBeLessThanOrEqual(to);
};

const isAbout = (values: readonly number[], expected: number): void =>
  expect(errorsOff(values, expected)).toBeLessThan(4);

describe('theory', () => {
  test.each([
    [1, 1],
    [1, 0.1],
    [0.01, 1],
  ])(
    'a number that changes %f times a second, in a copy %f s late, is old with 1 − e^(−λL)',
    (changes, lagSec) => {
      isAbout(thirty('busy-copy', 'stale', { changes, lagSec }), 1 - exp(-changes * lagSec));
    },
  );

  test('with an outbox it is also late by what is left until the next look', () => {
    const [rate, lag, poll] = [0.2, 1, 5];
    const expected = 1 - (exp(-rate * lag) * (1 - exp(-rate * poll))) / (rate * poll);
    const set = { changes: rate, lagSec: lag, publish: 'outbox', pollSec: poll };
    isAbout(thirty('busy-copy', 'stale', set), expected);
  });
});

describe('the scenarios, over thirty seeds', () => {
  test('a copy one second late of busy numbers: 61 to 65 % of readers see an old one', () => {
    within(thirty('busy-copy', 'stale'), 0.61, 0.65);
  });

  test('of quiet numbers 0.7 to 1.4 %, with a tenth of the lag 9 to 10 %', () => {
    within(thirty('busy-copy', 'stale', { changes: 0.01 }), 0.007, 0.014);
    within(thirty('busy-copy', 'stale', { lagSec: 0.1 }), 0.089, 0.101);
  });

  test('a minute without the owner: a fifth of those who ask fail, nobody of those with a copy', () => {
    within(thirty('owner-down', 'failed'), 0.19, 0.21);
    within(thirty('owner-down', 'failed', { way: 'copy' }), 0, 0);
    within(thirty('owner-down', 'stale', { way: 'copy' }), 0.005, 0.011);
  });

  test('a day loses 3 to 12 orders, at least one in each run, and with an outbox none', () => {
    const lost = thirty('lost-news', 'lost');
    within(lost, 3, 12);
    within(thirty('lost-news', 'lost', { publish: 'outbox' }), 0, 0);
  });

  test('lost is restarts × rate × gap, and so is what goes out twice', () => {
    const expected = 60 * 1 * 0.1;
    expect(errorsOff(thirty('lost-news', 'lost'), expected)).toBeLessThan(4);
    const doubled = thirty('lost-news', 'doubled', { publish: 'outbox' });
    expect(errorsOff(doubled, expected)).toBeLessThan(4);
  });

  test('and sends some twice instead, in most runs', () => {
    const doubled = thirty('lost-news', 'doubled', { publish: 'outbox' });
    expect(doubled.filter((one) => one > 0).length).toBeGreaterThanOrEqual(24);
    within(doubled, 0, 15);
  });

  test('a popular number held for 100 ms: ten a second, hundreds wait, and the last of them for most of a minute', () => {
    within(thirty('one-dish', 'written'), 2_989, 3_000);
    within(thirty('one-dish', 'waiting'), 440, 670);
    within(thirty('one-dish', 'p95'), 34_000, 54_000);
    within(thirty('one-dish', 'p95', { holdMs: 10 }), 15, 18);
  });

  test('a shared table that changes fails two readers in five until the other service follows', () => {
    within(thirty('one-table', 'failed'), 0.38, 0.42);
    within(thirty('one-table', 'stale'), 0, 0);
  });
});

describe('the report at the end of the month, over thirty seeds', () => {
  const p95Of = (set: AnyConfig, acts?: readonly Act[]): readonly number[] =>
    thirtyRuns('month-end', set, acts).map(({ answerP95 }) => answerP95 ?? Number.NaN);

  test('without it 95 % are answered within ln 20 ÷ (1 ÷ query − readers a second)', () => {
    // A histogram tells a value to 1/256 of itself.
    isAbout(p95Of({}, []), (1_000 * 2.995_732_27) / (1_000 / 20 - 30));
  });

  test('in the one database it makes 95 % wait for up to 5.5 to 11.5 s, whoever owns the table', () => {
    within(p95Of({}), 5_500, 11_500);
    within(p95Of({ way: 'ask' }), 5_500, 11_500);
    within(p95Of({ way: 'shared' }), 5_500, 11_500);
  });

  test('in a database of its own it changes nothing at all', () => {
    expect(p95Of({ database: 'apart' })).toEqual(p95Of({ database: 'apart' }, []));
    within(p95Of({ database: 'apart' }), 110, 210);
  });
});

describe('the trusted hour', () => {
  const goal = goals[0];
  const isWon = (metrics: Metrics): boolean =>
    (goal?.want ?? []).every(({ metric, bound }) => (metrics[metric] ?? 1) <= bound);
  const wins = (set: AnyConfig): number => thirtyRuns('trusted-hour', set).filter(isWon).length;

  test('a copy fed by an outbox that is looked through every second wins each time', () => {
    expect(wins(goal?.solution ?? {})).toBe(30);
    expect(isWon(atEnd('trusted-hour', goal?.solution))).toBe(true);
  });

  test('doing nothing loses each time, and so does a single knob', () => {
    for (const set of [
      {},
      { publish: 'outbox' },
      { pollSec: 1 },
      { way: 'shared' },
      { way: 'together' },
    ]) {
      expect(wins(set)).toBe(0);
    }
    // Where no restart happened to meet an unsent change, a copy alone is lucky.
    expect(wins({ way: 'copy' })).toBeLessThanOrEqual(2);
    expect(isWon(atEnd('trusted-hour', { way: 'copy' }))).toBe(false);
  });

  test('an outbox that is looked through every five seconds makes the copy too old', () => {
    expect(wins({ way: 'copy', publish: 'outbox' })).toBe(0);
  });
});
