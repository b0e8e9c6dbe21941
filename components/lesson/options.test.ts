import { expect, test } from 'vitest';
import { readOptions } from './options';

test('options are parted by | and the answer counts from 1', () => {
  expect(readOptions('a', 'one | two|three', '2')).toEqual({
    options: ['one', 'two', 'three'],
    answer: 2,
  });
});

test.each([
  ['one', '1'],
  ['one||two', '1'],
  ['one|two', '3'],
  ['one|two', '0'],
  ['one|two', '1.5'],
  ['one|two', 'two'],
])('options "%s" with answer "%s" stop the build and name the question', (options, answer) => {
  expect(() => readOptions('a', options, answer)).toThrow('id="a"');
});
