import { expect, test } from 'vitest';
import type { Recording } from '@/player/types';
import { happeningAt } from './event';

const kinds = [{ name: 'arrive' }, { name: 'leave' }] as const;
const recording = {
  log: { kind: [1, 2], subject: [7, 0], object: [3, 0], value: [Number.NaN, 0] },
  request: { acts: [{ atMs: 5, act: 'stop', on: null, to: null }] },
} as unknown as Recording;

test('an event has the name of its kind, and the numbers of its row', () => {
  expect(happeningAt(recording, 0, kinds)).toEqual({
    name: 'leave',
    act: null,
    subject: 7,
    object: 3,
    value: Number.NaN,
  });
});

test('what the learner did has the name of the act', () => {
  const { name, act } = happeningAt(recording, 1, kinds);
  expect(name).toBe('act:stop');
  expect(act).toBe(recording.request.acts[0]);
});

test('before the first event nothing has happened', () => {
  expect(happeningAt(recording, -1, kinds).name).toBe('before');
});
