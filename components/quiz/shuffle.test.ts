// Orders of rows are permutations, the same for everyone, and spread the right answer over all places.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disordered, shuffled } from './shuffle';

const lists = fc.uniqueArray(fc.integer(), { maxLength: 9 });
const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);

test.each([
  ['shuffled', shuffled],
  ['disordered', disordered],
])('%s is a permutation, stable for its seed, and leaves its input alone', (_name, order) => {
  fc.assert(
    fc.property(lists, fc.string(), (list, seed) => {
      const before = [...list];
      const result = order(list, seed);
      expect(sorted(result)).toEqual(sorted(list));
      expect(order(list, seed)).toEqual(result);
      expect(list).toEqual(before);
    }),
  );
});

test('entries to be ordered never stand in the right order already', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 9 }),
      fc.string(),
      (list, seed) => {
        expect(disordered(list, seed)).not.toEqual(list);
      },
    ),
  );
});

test('over many items every place holds the right answer about equally often', () => {
  const places = [0, 0, 0, 0];
  for (let item = 0; item < 4_000; item += 1) {
    const place = shuffled(['right', 'a', 'b', 'c'], `item-${item}`).indexOf('right');
    places[place] = (places[place] ?? 0) + 1;
  }
  for (const count of places) expect(Math.abs(count - 1_000)).toBeLessThan(120);
});

test('the order of a known item is pinned: a change would move rows under every learner', () => {
  expect(shuffled(['a', 'b', 'c', 'd'], 'ping-and-fifty')).toEqual(['a', 'd', 'b', 'c']);
});
