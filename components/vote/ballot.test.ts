// Two rounds and what lies between them: what is shown when, and what is made of the numbers.

import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  adviceFor,
  type Ballot,
  ballotSchema,
  begin,
  close,
  gainOf,
  openSecond,
  recount,
  shareRight,
  shownSchema,
  tellNow,
  toShow,
} from './ballot';

const started = begin('cold-start', 'q', 'hands', 0);
const once = close(started, [4, 11, 6]);
const twice = close(openSecond(once), [2, 17, 2]);

test('a vote goes from its first round over the talk to its second, and to both results', () => {
  expect([started, once, openSecond(once), twice].map(({ phase }) => phase)).toEqual([
    'first',
    'between',
    'second',
    'result',
  ]);
  expect(toShow(twice).rounds).toEqual({ first: [4, 11, 6], second: [2, 17, 2] });
  expect(toShow(tellNow(once)).rounds).toEqual({ first: [4, 11, 6], second: null });
});

test('a round that is not open cannot be closed, and the first may be counted anew', () => {
  expect(() => close(once, [1, 1, 1])).toThrow('between');
  expect(() => close(twice, [1, 1, 1])).toThrow('result');
  expect(recount(once)).toEqual(started);
});

test('whatever was counted, the class is told no number of it before both rounds are closed', () => {
  // Numbers that stand nowhere else.
  const votes = fc.array(fc.integer({ min: 1_001, max: 9_999 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(votes, (counts) => {
      const first = close(started, counts);
      const counting: Ballot = { ...started, counted: [...counts] };
      const stages: Ballot[] = [
        counting,
        first,
        openSecond(first),
        { ...openSecond(first), counted: [...counts] },
        { ...first, pause: 'explain' },
      ];
      for (const stage of stages) {
        const said = JSON.stringify(toShow(stage));
        for (const count of counts) expect(said).not.toContain(String(count));
        expect(v.is(shownSchema, toShow(stage))).toBe(true);
      }
    }),
  );
});

test('a vote is read back as it was written, and what is none is refused', () => {
  for (const ballot of [started, once, twice]) {
    expect(v.parse(ballotSchema, JSON.parse(JSON.stringify(ballot)))).toEqual(ballot);
  }
  expect(v.is(ballotSchema, { ...once, first: [1, -1] })).toBe(false);
  expect(v.is(ballotSchema, { ...once, phase: 'third' })).toBe(false);
});

test('the share that is right counts right answers among those given', () => {
  expect(shareRight([4, 11, 5], [false, true, false])).toBe(0.55);
  expect(shareRight([0, 0, 0], [false, true, false])).toBeNull();
});

test.each([
  // Hake's definition: what was gained, of what could have been.
  [0.5, 0.8, 30, 0.6],
  [0.4, 0.4, 0, 0],
  [0.2, 1, 80, 1],
  [0.6, 0.5, -10, null],
  [1, 1, 0, null],
])('from %d to %d the gain is %d points, normalised %s', (first, second, points, normalised) => {
  const gain = gainOf(first, second);
  expect(gain.points).toBe(points);
  if (normalised === null) expect(gain.normalised).toBeNull();
  else expect(gain.normalised).toBeCloseTo(normalised);
});

test.each([
  [0.34, 'explain'],
  [0.35, 'talk'],
  [0.7, 'talk'],
  [0.71, 'tell'],
])('with %d right at first the advice is to %s', (right, advice) => {
  expect(adviceFor(right)).toBe(advice);
});
