import { expect, test } from 'vitest';
import { nextClimb } from './climb';

const lessons = ['a', 'b', 'c', 'd'].map((id, i) => ({ id, title: id, number: i + 1 }));
const next = (shares: Readonly<Record<string, number>>): string => {
  const climb = nextClimb(lessons, (id) => shares[id] ?? 0);
  return climb.how === 'review' ? climb.how : `${climb.how} ${climb.lesson.number}`;
};

test.each([
  [{}, 'start 1'],
  [{ b: 0.5 }, 'goOn 2'],
  // Whoever looks into a later lesson is there, not at the last one that they finished.
  [{ a: 1, c: 0.1 }, 'goOn 3'],
  [{ a: 1 }, 'next 2'],
  [{ a: 0.5, b: 1 }, 'next 3'],
  [{ a: 0.5, b: 1, c: 1, d: 1 }, 'next 1'],
  [{ a: 1, b: 1, c: 1, d: 1 }, 'review'],
])('of %j the next is %s', (shares, wanted) => {
  expect(next(shares)).toBe(wanted);
});

test('a course without a lesson leads nowhere else', () => {
  expect(nextClimb([], () => 0)).toEqual({ how: 'review' });
});
