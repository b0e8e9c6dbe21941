import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RollingSums } from './rolling-sums';

const values = fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 60 });

test('a window of any length holds the sum of so many last values, and before the first of so much a step', () => {
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 9 }),
      (all, steps, before) => {
        const rolling = new RollingSums(20, before);
        for (const value of all) rolling.push(value);
        const seen = all.slice(Math.max(0, all.length - steps));
        const expected = seen.reduce((sum, one) => sum + one, 0) + (steps - seen.length) * before;
        expect(rolling.last(steps)).toBe(expected);
      },
    ),
  );
});

test('it goes on from what was saved', () => {
  const [one, other] = [new RollingSums(3, 2), new RollingSums(3, 2)];
  for (const value of [5, 7, 1, 4]) one.push(value);
  other.restore(one.save());
  for (const rolling of [one, other]) rolling.push(9);
  expect([1, 2, 3].map((steps) => other.last(steps))).toEqual([9, 13, 14]);
  expect([1, 2, 3].map((steps) => one.last(steps))).toEqual([9, 13, 14]);
});

test('more than is kept cannot be asked for', () => {
  expect(() => new RollingSums(3).last(4)).toThrow('rolling sums: 4 steps, of 3 kept');
});
