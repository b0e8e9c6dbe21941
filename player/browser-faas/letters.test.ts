// What comes from the frame is believed only as far as it is what was agreed on.

import { expect, test } from 'vitest';
import { readFrameLetter } from './letters';
import { ANSWER_LIMIT } from './limits.mjs';

const done = {
  kind: 'done',
  env: 1,
  call: 2,
  problem: '',
  isGone: false,
  text: '{}',
  log: '',
  placeMs: 1,
  loadMs: 2,
  initMs: 3,
  handlerMs: 4,
  totalMs: 10,
};

test('a letter of an answered call is read', () => {
  expect(readFrameLetter(done)).toMatchObject({
    env: 1,
    call: 2,
    outcome: 'answered',
    totalMs: 10,
  });
});

test.each([
  ['nothing', null],
  ['another kind', { ...done, kind: 'html' }],
  ['an outcome that nobody knows', { ...done, problem: 'constructor' }],
  ['a text that is none', { ...done, text: ['{}'] }],
  ['a time that is none', { ...done, totalMs: '10' }],
  ['a number that is none', { ...done, call: 1.5 }],
])('%s is refused', (_, letter) => {
  expect(() => readFrameLetter(letter)).toThrow(TypeError);
});

test('an answer is never longer than what may come out', () => {
  const letter = readFrameLetter({ ...done, text: 'x'.repeat(ANSWER_LIMIT + 1) });
  expect(letter).toMatchObject({ text: 'x'.repeat(ANSWER_LIMIT) });
});
