import { expect, test } from 'vitest';
import type { Params, When } from '@/engine/kernel/contract';
import { count, onlyWhen } from '@/engine/kernel/param';
import { isRelevant } from '@/engine/kernel/when';

const relevant = (when: When, config: Record<string, number | string>): boolean => {
  const params: Params = onlyWhen(when, { knob: count(1, 0, 9) });
  return isRelevant(params, 'knob', config);
};

test('a parameter means something while another equals a value, is one of several, or is above one', () => {
  expect(relevant({ mode: 'spike' }, { mode: 'spike' })).toBe(true);
  expect(relevant({ mode: 'spike' }, { mode: 'even' })).toBe(false);
  expect(relevant({ mode: ['spike', 'day'] }, { mode: 'day' })).toBe(true);
  expect(relevant({ mode: ['spike', 'day'] }, { mode: 'even' })).toBe(false);
  expect(relevant({ retries: 0 }, { retries: 0 })).toBe(true);
  expect(relevant({ retries: { above: 0 } }, { retries: 0 })).toBe(false);
  expect(relevant({ retries: { above: 0 } }, { retries: 1 })).toBe(true);
});

test('all conditions must hold, and a value that is missing meets none', () => {
  const when = { retries: { above: 0 }, mode: 'spike' };
  expect(relevant(when, { retries: 1, mode: 'spike' })).toBe(true);
  expect(relevant(when, { retries: 1, mode: 'even' })).toBe(false);
  expect(relevant(when, { retries: 1 })).toBe(false);
  expect(relevant({ mode: ['spike'] }, {})).toBe(false);
});

test('without a condition, and without a declaration, it always does', () => {
  expect(isRelevant({ knob: count(1, 0, 9) }, 'knob', {})).toBe(true);
  expect(isRelevant({}, 'toString', {})).toBe(true);
});
