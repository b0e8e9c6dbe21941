// Keys inside a question: digits choose, Enter checks, but never in the middle of a syllable.

import { expect, test } from 'vitest';
import { type KeyPress, meaningOf } from './keys';

const press = (key: string, rest: Partial<KeyPress> = {}) =>
  meaningOf({ key, hasModifier: false, isComposing: false, keyCode: 0, target: 'choice', ...rest });

test('a digit chooses the row with that number', () => {
  expect(press('1')).toEqual({ choose: 1 });
  expect(press('9')).toEqual({ choose: 9 });
  expect(press('0')).toBeNull();
});

test('in a field a digit is only a digit', () => {
  expect(press('1', { target: 'text' })).toBeNull();
});

test('Enter checks from a row and from a field; on a button it presses the button', () => {
  expect(press('Enter')).toBe('check');
  expect(press('Enter', { target: 'text' })).toBe('check');
  expect(press('Enter', { target: 'other' })).toBeNull();
});

test('Enter that completes a Hangul syllable does not check', () => {
  expect(press('Enter', { target: 'text', isComposing: true })).toBeNull();
  expect(press('Enter', { target: 'text', keyCode: 229 })).toBeNull();
});

test('shortcuts of the browser are left alone', () => {
  expect(press('1', { hasModifier: true })).toBeNull();
  expect(press('Enter', { hasModifier: true })).toBeNull();
});
