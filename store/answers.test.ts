// Attempts add up, survive a second tab, and broken ones are set aside.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type Attempt,
  attemptsAt,
  countResults,
  lastAttempt,
  recordAttempt,
  savedAttempts,
} from './answers';

const items = new Map<string, string>();
const made = (at: number, correct: boolean): Attempt => ({
  chosen: ['b'],
  correct,
  confidence: 'maybe',
  at,
});

beforeEach(() => {
  items.clear();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
      removeItem: (key: string) => items.delete(key),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test('attempts at one item are kept oldest first', () => {
  recordAttempt('q1', made(1, false));
  recordAttempt('q1', made(2, true));
  expect(attemptsAt(savedAttempts.get(), 'q1').map(({ at }) => at)).toEqual([1, 2]);
  expect(lastAttempt(savedAttempts.get(), 'q1')?.correct).toBe(true);
});

test('an answer given in another tab stays', () => {
  recordAttempt('q1', made(1, true));
  const there = JSON.stringify({ q1: [made(1, true)], q2: [made(2, false)] });
  items.set(savedAttempts.key, there);
  recordAttempt('q3', made(3, true));
  expect(Object.keys(JSON.parse(items.get(savedAttempts.key) ?? ''))).toEqual(['q1', 'q2', 'q3']);
});

test('results count the last try of each item that was asked for', () => {
  const all = { q1: [made(1, true), made(2, false)], q2: [made(3, true)], q9: [made(4, true)] };
  expect(countResults(all, ['q1', 'q2', 'q3'])).toEqual({ tried: 2, right: 1 });
});

test.each([
  '{"q1":[{"chosen":["b"],"correct":"yes","confidence":null,"at":1}]}',
  '{"q1":[{"chosen":["b"],"correct":true,"confidence":"very","at":1}]}',
  '{"q1":[{"chosen":"b","correct":true,"confidence":null,"at":1}]}',
  '[1]',
])('broken attempts are set aside: %s', (raw) => {
  items.set(savedAttempts.key, raw);
  expect(savedAttempts.get()).toEqual({});
  expect(items.get(`${savedAttempts.key}:broken-1`)).toBe(raw);
});

test('an item named like a property of every object has no attempts', () => {
  expect(attemptsAt({}, 'constructor')).toEqual([]);
});
