// Votes of two windows of which one takes over from the other.

import { expect, test } from 'vitest';
import { begin, close, tellNow } from './ballot';
import { joined, readVotes, type Votes } from './kept';

const over = (item: string, atMs: number) =>
  tellNow(close(begin('cold-start', item, 'hands', atMs), [1, 2]));
const own: Votes = { size: 30, now: null, done: [over('a', 1), over('b', 3)] };

test('a window that takes over goes on from what was counted, and knows each vote once', () => {
  const now = { ...begin('cold-start', 'd', 'hands', 4), counted: [5, 7] };
  const handed: Votes = { size: 24, now, done: [over('a', 1), over('c', 2)] };
  const both = joined(own, handed);
  expect(both.now).toEqual(now);
  expect(both.size).toBe(24);
  expect(both.done.map(({ item }) => item)).toEqual(['a', 'c', 'b']);
});

test('where nothing goes on in the other window, what goes on here stays', () => {
  const now = begin('cold-start', 'd', 'hands', 4);
  expect(joined({ ...own, now }, { ...own, done: [] }).now).toEqual(now);
});

test('what is handed over is read, or refused', () => {
  expect(readVotes(JSON.parse(JSON.stringify(own)))).toEqual(own);
  expect(readVotes({ ...own, size: 0 })).toBeNull();
  expect(readVotes(null)).toBeNull();
});
