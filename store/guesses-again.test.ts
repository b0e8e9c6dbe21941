// A second guess is kept beside the first, one for each lesson, numbers and options alike.

import { afterEach, expect, test } from 'vitest';
import { guessAgain, guessesAgain } from './guesses-again';
import { PREFIX, savedTexts } from './saved';

afterEach(() => guessesAgain.set({}));

test('the latest guess of each lesson is kept', () => {
  guessAgain('cold-start', 0.5);
  guessAgain('stateless', '4');
  guessAgain('cold-start', 0.1);
  expect(guessesAgain.get()).toEqual({ 'cold-start': 0.1, stateless: '4' });
  expect(guessesAgain.key).toBe(`${PREFIX}guesses-again`);
});

test('what could not be read again is not written', () => {
  guessAgain('cold-start', 0.5);
  guessAgain('cold-start', Number.NaN);
  expect(guessesAgain.get()).toEqual({ 'cold-start': 0.5 });
  expect([...savedTexts().values()].join()).not.toContain('null');
});
