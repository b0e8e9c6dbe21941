// Joined data holds what both had; the same data has the same text.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, mergeJson } from './json';

test('the order of keys does not matter, that of a list does', () => {
  expect(canonical({ b: [1, 2], a: null })).toBe(canonical({ a: null, b: [1, 2] }));
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});

test('canonical text is JSON of the same data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('records are joined, lists united, and what both have stays ours', () => {
  const ours = { 'cold-start': { read: ['a', 'b'], steps: 4 }, theme: 'dark' };
  const theirs = { 'cold-start': { read: ['b', 'c'], steps: 3 }, theme: 'light', more: 1 };
  expect(mergeJson(ours, theirs)).toEqual({
    'cold-start': { read: ['a', 'b', 'c'], steps: 4 },
    theme: 'dark',
    more: 1,
  });
});

test('joining with oneself changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(mergeJson(value, value)).toEqual(value);
    }),
  );
});
