// A figure that sleeps knows whether its question was answered, and of no other.

import { expect, test } from 'vitest';
import { predictionName } from './prediction-name';
import { isGuessed } from './use-guessed';

test('a question is answered with whatever settings it was asked', () => {
  const kept = { [predictionName('cold-start', 'quiet-night', 'cold', { ratePerSec: 1 })]: 0.5 };
  const asked = { sim: 'cold-start', scenario: 'quiet-night', predict: 'cold' };
  expect(isGuessed(asked, kept)).toBe(true);
  expect(isGuessed({ ...asked, scenario: 'lunch-rush' }, kept)).toBe(false);
  expect(isGuessed({ ...asked, predict: 'coldest' }, kept)).toBe(false);
  expect(isGuessed({ ...asked, predict: null }, kept)).toBe(false);
  expect(isGuessed(asked, {})).toBe(false);
});
