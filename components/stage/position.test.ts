import { expect, test } from 'vitest';
import { slideIn } from './position';

const steps = [null, 'who-waits', 'who-waits', 'phases', null];

test('an address without a number opens the title', () => {
  expect(slideIn('', steps)).toBe(1);
});

test('a number opens that slide, and the nearest one where there is none', () => {
  expect(slideIn('3', steps)).toBe(3);
  expect(slideIn('99', steps)).toBe(5);
  expect(slideIn('-4', steps)).toBe(1);
  expect(slideIn('nonsense', steps)).toBe(1);
});

test('the id of a step opens its first slide', () => {
  expect(slideIn('who-waits', steps)).toBe(2);
  expect(slideIn('phases', steps)).toBe(4);
});
