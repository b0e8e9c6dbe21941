// Where a run's cursor is that another window plays, and what of its letters can be believed.

import { expect, test } from 'vitest';
import { cursorNow, readPlayed } from './linked-run';
import { paceOf } from './pace';

const resting = { isPlaying: false, speed: 1, tMs: 5_000, atMs: 1_000_000 };

test('a cursor that rests is where it was said to be, however long ago', () => {
  expect(cursorNow(resting, 60_000, 1_000_000)).toBe(5_000);
  expect(cursorNow(resting, 60_000, 9_000_000)).toBe(5_000);
});

test('a cursor that plays has gone on since, at the pace of its run', () => {
  const playing = { ...resting, isPlaying: true };
  const went = cursorNow(playing, 60_000, 1_000_100) - 5_000;
  expect(went).toBeCloseTo(100 * paceOf(60_000, 1), 9);
  expect(went).toBeGreaterThan(0);
});

test('no cursor goes beyond the end of its run, or back where the clock was', () => {
  const playing = { ...resting, isPlaying: true };
  expect(cursorNow(playing, 60_000, 9_000_000)).toBe(60_000);
  expect(cursorNow(playing, 60_000, 0)).toBe(5_000);
  expect(cursorNow({ ...resting, tMs: 99_000 }, 60_000, 1_000_000)).toBe(60_000);
});

test.each([
  ['nothing', null],
  ['a text', 'plays'],
  ['a speed that nobody can choose', { ...resting, speed: 1_000 }],
  ['a moment before the run', { ...resting, tMs: -1 }],
  ['no moment', { ...resting, tMs: Number.NaN }],
  ['a clock that never was', { ...resting, atMs: Number.POSITIVE_INFINITY }],
  ['half of it', { isPlaying: true, speed: 1 }],
])('%s is not followed', (_name, raw) => {
  expect(readPlayed(raw)).toBeNull();
});

test('what a window says of its cursor is read as it was said', () => {
  expect(readPlayed(structuredClone(resting))).toEqual(resting);
});
