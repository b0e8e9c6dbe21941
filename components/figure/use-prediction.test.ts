// What of a guess the course keeps to come back to.

import * as v from 'valibot';
import { expect, test } from 'vitest';
import { firstGuessSchema } from '@/store/first-guess';
import type { Choice } from './definition';
import { firstGuessOf } from './use-prediction';

const words = { ko: '하나', en: 'one' };
const who: Choice = {
  id: 'who',
  question: words,
  options: ['a', 'b'].map((id) => ({ id, paint: 'ink-3', words })),
  answer: ({ lost }) => (lost === 0 ? [] : ['b']),
  nobody: words,
};
const at = { lesson: 'cold-start', sim: 'cold-start', scenario: 'quiet-night', choices: [who] };

test('a number is kept in the metric’s own unit, beside what happened', () => {
  const kept = firstGuessOf(at, { asked: 'cold', metrics: { cold: 0.01 } }, 0.5, 7);
  expect(v.parse(firstGuessSchema, kept)).toEqual({
    lesson: 'cold-start',
    sim: 'cold-start',
    scenario: 'quiet-night',
    asked: 'cold',
    at: 7,
    kind: 'number',
    guess: 0.5,
    answer: 0.01,
  });
  expect(firstGuessOf(at, { asked: 'p95', metrics: {} }, 3, 7)).toMatchObject({ answer: null });
});

test('a choice is kept by the ids of its options', () => {
  const kept = (lost: number) => firstGuessOf(at, { asked: 'who', metrics: { lost } }, 0, 7);
  expect(v.parse(firstGuessSchema, kept(3))).toMatchObject({
    kind: 'choice',
    guess: 'a',
    answer: ['b'],
  });
  expect(kept(0)).toMatchObject({ answer: [] });
});
