import { beforeEach, expect, test } from 'vitest';
import { noteProgress, nothingRead, savedProgress, shareRead } from './progress';

beforeEach(() => savedProgress.set({}));

test('a step is counted once, and the last step is remembered beside it', () => {
  noteProgress('cold-start', { read: 'one', steps: 4 });
  noteProgress('cold-start', { lastStep: 'two', steps: 4 });
  noteProgress('cold-start', { read: 'one', steps: 4 });
  expect(savedProgress.get()['cold-start']).toEqual({ read: ['one'], lastStep: 'two', steps: 4 });
});

test('what is already noted is not written again', () => {
  noteProgress('cold-start', { read: 'one', lastStep: 'one', steps: 4 });
  const before = savedProgress.get();
  noteProgress('cold-start', { read: 'one', steps: 4 });
  expect(savedProgress.get()).toBe(before);
});

test('lessons do not touch each other', () => {
  noteProgress('a', { read: 'one', steps: 2 });
  noteProgress('b', { read: 'one', steps: 2 });
  expect(Object.keys(savedProgress.get())).toEqual(['a', 'b']);
});

test('the share read is between nothing and all, also after a lesson lost steps', () => {
  expect(shareRead(nothingRead)).toBe(0);
  expect(shareRead({ read: ['a'], lastStep: null, steps: 4 })).toBe(0.25);
  expect(shareRead({ read: ['a', 'b', 'c'], lastStep: null, steps: 2 })).toBe(1);
});
