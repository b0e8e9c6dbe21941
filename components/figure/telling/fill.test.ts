import { expect, test } from 'vitest';
import { fill } from './fill';

test('values stand in their places, and what decides is strong', () => {
  expect(fill('{a} of **{b} slots** wait.', { a: '3', b: '5' })).toEqual([
    '3 of ',
    { strong: '5 slots' },
    ' wait.',
  ]);
  expect(fill('**All** wait')).toEqual([{ strong: 'All' }, ' wait']);
});

test('a place without a value is named', () => {
  expect(() => fill('{a} of {b}', { a: '1' })).toThrow(/\{b\}/);
});
