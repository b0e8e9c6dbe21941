// What each kind of picture says of itself before it sounds and after, and that its tones say the same.

import { describe, expect, test } from 'vitest';
import type { BarsRow, DotsRow, SpansRow } from './heard-row';
import { accountOf, howOf, placeOf, scoreOf } from './kinds';
import { HIGH_HZ, LOW_HZ, noteTimes, SECONDS } from './score';
import { tableOfSpans } from './span-table';

const dots: DotsRow = {
  kind: 'dots',
  id: 'p95',
  name: 'p95',
  values: [30, 10, null, 20, 40],
  low: 10,
  high: 40,
  present: 3,
  say: (value) => `${value} ms`,
};

describe('dots', () => {
  test('sound from the smallest to the largest, whatever the order of the runs', () => {
    const heard = (scoreOf(dots).voices[0] ?? []).flatMap(({ hz }) => hz ?? []);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect([heard.length, heard[0], heard.at(-1)]).toEqual([4, LOW_HZ, HIGH_HZ]);
  });

  test('mark the run on stage by its sign, and say which it is', () => {
    expect(scoreOf(dots).signsSec).toEqual([noteTimes(4)[1]]);
    expect(howOf(dots, 'en')).toContain('4 in all');
    expect(accountOf(dots, 'en')).toBe(
      'p95: smallest 10 ms, largest 40 ms. The present run is 20 ms, number 2 of 4 from the smallest on.',
    );
    expect(accountOf({ ...dots, present: 2 }, 'en')).toBe('p95: smallest 10 ms, largest 40 ms.');
    expect(placeOf(dots, 0.6, 'en')).toBe('dot 3');
  });

  test('all alike are one tone, neither high nor low', () => {
    const alike = { ...dots, values: [10, 10], low: 10, high: 10, present: null };
    expect((scoreOf(alike).voices[0] ?? []).flatMap(({ hz }) => hz ?? [])).toEqual([440, 440]);
  });
});

test('bars are heights over nothing, and what has no number is a rest that is told', () => {
  const bars: BarsRow = {
    kind: 'bars',
    id: 'votes',
    name: 'First vote',
    bars: [
      { name: 'A', value: 0.25 },
      { name: 'B', value: 0.5, isMarked: true },
      { name: 'C', value: null },
      { name: 'D', value: 0 },
    ],
    max: 0.5,
    say: (value) => `${100 * value}%`,
    mark: 'right',
  };
  const { voices, signsSec } = scoreOf(bars);
  expect((voices[0] ?? []).flatMap(({ hz }) => hz ?? [])).toEqual([2 * LOW_HZ, HIGH_HZ, LOW_HZ]);
  expect(signsSec).toEqual([noteTimes(4)[1]]);
  expect(howOf(bars, 'en')).toContain('With a short high sound: right.');
  expect(accountOf(bars, 'en')).toBe('First vote: A 25%, B 50%, C –, D 0%.');
  expect(placeOf(bars, 1, 'en')).toBe('D');
});

describe('stretches of time', () => {
  const spans: SpansRow = {
    kind: 'spans',
    id: 'order',
    name: 'Order 5',
    spans: [
      { name: 'Order', fromMs: 1_000, toMs: 1_050 },
      { name: 'Stock', fromMs: 1_050, toMs: 1_100 },
      { name: 'Stock', fromMs: 1_100, toMs: 1_200 },
      { name: 'Menu', fromMs: 1_050, toMs: 1_150, isFaint: true },
      { name: 'Mail', fromMs: 1_150, toMs: Number.POSITIVE_INFINITY },
    ],
  };

  test('sound a voice for each row, softly where nobody waits', () => {
    const { voices, lastsSec } = scoreOf(spans);
    expect(lastsSec).toBe(SECONDS);
    expect(voices.map((tones) => tones[0]?.hz)).toEqual([
      HIGH_HZ,
      expect.closeTo(HIGH_HZ / 4 ** (1 / 3), 6),
      expect.closeTo(HIGH_HZ / 4 ** (2 / 3), 6),
      LOW_HZ,
    ]);
    expect(voices.map((tones) => tones[0]?.isSoft ?? false)).toEqual([false, false, true, false]);
    expect(howOf(spans, 'en')).toContain('Order, Stock, Menu, Mail');
  });

  test('are told in numbers from the first beginning on, and what goes on has no end', () => {
    expect(accountOf(spans, 'en')).toBe(
      'Order 5: Order 50 ms, Stock 150 ms, Menu 100 ms, Mail still going on.',
    );
    expect(tableOfSpans(spans, 'en')).toEqual({
      caption: 'Order 5',
      head: ['What', 'Begins at', 'Takes', 'Waited for'],
      rows: [
        ['Order', '0 ms', '50 ms', 'yes'],
        ['Stock', '50 ms', '50 ms', 'yes'],
        ['Stock', '100 ms', '100 ms', 'yes'],
        ['Menu', '50 ms', '100 ms', 'no'],
        ['Mail', '150 ms', 'still going on', 'yes'],
      ],
    });
  });
});
