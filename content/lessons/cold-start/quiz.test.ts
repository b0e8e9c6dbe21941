// The typed numbers of the lesson and its quiz, recomputed; and that the questions are many and various enough.

import { expect, test } from 'vitest';
import { quiz } from '@/content/lessons/cold-start/quiz';

function numeric(id: string) {
  const item = quiz.find((candidate) => candidate.id === id);
  if (item?.kind !== 'numeric') throw new RangeError(`no numeric item ${id}`);
  return item;
}

test('ten-minutes-apart: exp(-keep-alive / mean gap)', () => {
  const { answer, tolerance, traps } = numeric('ten-minutes-apart');
  const coldShare = 100 * Math.exp(-5 / 10);
  expect(Math.abs(Number(answer) - coldShare)).toBeLessThan(0.05);
  expect(tolerance).toBeLessThan(10);
  expect(traps.map(({ value }) => value)).toContain(39.3);
  expect(100 - coldShare).toBeCloseTo(39.3, 1);
});

test('mean-hides: a weighted mean', () => {
  const { answer, traps } = numeric('mean-hides');
  expect(answer).toBeCloseTo(0.98 * 30 + 0.02 * 1030, 9);
  expect(traps.map(({ value }) => value)).toContain((30 + 1030) / 2);
});

test('how-long: mean 28 ms, while the cold customer waits 820', () => {
  expect(0.99 * 20 + 0.01 * 820).toBeCloseTo(28, 9);
});

test('every idea comes in at least three clothes, or in numbers that are always fresh', () => {
  for (const idea of new Set(quiz.map((item) => item.idea))) {
    const items = quiz.filter((item) => item.idea === idea);
    const isFresh = items.some((item) => item.kind === 'numeric' && item.variables);
    expect(items.length >= 3 || isFresh, idea).toBe(true);
  }
});

test('every kind of question is asked', () => {
  const kinds = new Set(quiz.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(
    'categorise knobs match multiple numeric order ox predict qna short single'.split(' '),
  );
});
