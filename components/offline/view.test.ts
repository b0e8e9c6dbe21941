// What is shown and what is fetched unasked, for everything that a page may know.

import { expect, test } from 'vitest';
import type { CopyState } from '@/offline/contract';
import { isSavingOn, type Known, mayFetchUnasked, viewOf } from './view';

const latest = { version: 'two', bytes: 30, transferBytes: 16 };
const none: CopyState = {
  isKept: false,
  bytes: 0,
  isDamaged: false,
  progress: null,
  newer: 'none',
  latest,
  trouble: null,
};
const kept: CopyState = { ...none, isKept: true, bytes: 30 };
const visitor: Known = { state: null, latest, note: null, isSaving: false };

test.each<[string, Partial<Known>, object, boolean]>([
  ['a first visit fetches', {}, { is: 'absent', why: 'asked', transferBytes: 16 }, true],
  ['who saves data is asked', { isSaving: true }, { is: 'absent', why: 'saver' }, false],
  ['without a list nothing is offered', { latest: null }, { is: 'unlisted' }, false],
  ['what was begun goes on', { state: none }, { is: 'absent', why: 'asked' }, true],
  ['what was removed stays away', { note: 'removed' }, { is: 'absent', why: 'removed' }, false],
  ['what the browser deleted is told', { note: 'kept' }, { is: 'absent', why: 'lost' }, false],
  [
    'so is what it deleted a part of',
    { state: { ...none, isDamaged: true }, note: 'kept' },
    { is: 'absent', why: 'lost' },
    false,
  ],
  [
    'a broken line is tried again on the next visit',
    { state: { ...none, trouble: 'network' } },
    { is: 'stopped', why: 'network' },
    true,
  ],
  [
    'a full store is not',
    { state: { ...none, trouble: 'full' } },
    { is: 'stopped', why: 'full' },
    false,
  ],
  [
    'what is on its way is shown',
    { state: { ...kept, progress: { done: 1, total: 3 } } },
    { is: 'fetching', done: 1, total: 3, isNewer: true },
    false,
  ],
  [
    'a copy is ready',
    { state: kept, note: 'kept' },
    { is: 'ready', bytes: 30, newer: 'none' },
    false,
  ],
  [
    'a newer one is fetched',
    { state: { ...kept, newer: 'there' }, note: 'kept' },
    { is: 'ready', newer: 'there' },
    true,
  ],
  [
    'but not against data saving',
    { state: { ...kept, newer: 'there' }, isSaving: true },
    { is: 'ready', newer: 'there' },
    false,
  ],
  [
    'one that waits is not fetched again',
    { state: { ...kept, newer: 'waiting' } },
    { is: 'ready', newer: 'waiting' },
    false,
  ],
])('%s', (_name, given, view, isFetched) => {
  const known = { ...visitor, ...given };
  expect(viewOf(known)).toMatchObject(view);
  expect(mayFetchUnasked(known)).toBe(isFetched);
});

test('data is saved by choice, on a phone’s network and on very slow lines', () => {
  expect(isSavingOn(undefined)).toBe(false);
  expect(isSavingOn({ saveData: false, type: 'wifi', effectiveType: '4g' })).toBe(false);
  expect(isSavingOn({ saveData: true })).toBe(true);
  expect(isSavingOn({ type: 'cellular', effectiveType: '4g' })).toBe(true);
  expect(isSavingOn({ effectiveType: 'slow-2g' })).toBe(true);
});
