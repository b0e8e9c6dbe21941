// What is said about many answers: order, groups, results.

import { expect, test } from 'vitest';
import { type Answer, answersByItem, countResults, inOrder, lastAnswer } from './answer';

const answer = (item: string, at: number, correct = true): Answer => ({
  id: `${item}/${at}`,
  item,
  lesson: 'cold-start',
  kind: 'single',
  at,
  tookMs: null,
  chosen: ['b'],
  correct,
  share: correct ? 1 : 0,
  confidence: null,
  seed: null,
  misconceptions: [],
  where: 'quiz',
  surface: null,
});

test('answers stand oldest first, those of one millisecond by id', () => {
  const sorted = inOrder([answer('b', 2), answer('c', 1), answer('a', 2)]);
  expect(sorted.map(({ id }) => id)).toEqual(['c/1', 'a/2', 'b/2']);
});

test('results count the last try of each item that was asked for', () => {
  const all = [answer('q1', 1), answer('q1', 2, false), answer('q2', 3), answer('q9', 4)];
  expect(countResults(all, ['q1', 'q2', 'q3'])).toEqual({ tried: 2, right: 1 });
});

test('groups of the same list are worked out once', () => {
  const all = [answer('q1', 1), answer('q1', 2)];
  expect(answersByItem(all)).toBe(answersByItem(all));
  expect(answersByItem(all).get('q1')).toEqual(all);
});

test('an item named like a property of every object has no answers', () => {
  expect(lastAnswer([answer('q1', 1)], 'constructor')).toBeUndefined();
});
