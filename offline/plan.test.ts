// What is fetched and deleted, and which version a page is opened in.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atOpening,
  bytesOf,
  EMPTY_NOTE,
  keyOf,
  missingOf,
  type Note,
  staleOf,
  versionsOf,
  withOpen,
  withRenewed,
  withWhole,
} from './plan';

const file = (path: string, hash: string, bytes = 10) => ({ path, hash, bytes });
const first = {
  version: 'one',
  files: [
    file('en/index.html', 'a'),
    file('ko/index.html', 'b'),
    file('questions/en-paas.json', 'c'),
    file('questions/ko-paas.json', 'd'),
    file('_next/static/x.js', 'e'),
    file('_next/static/y.js', 'e'),
    file('index.html', 'f'),
  ],
};
const second = { version: 'two', files: [...first.files.slice(1), file('en/index.html', 'g')] };
const keysOf = ({ files }: typeof first) => new Set(files.map(keyOf));

describe('files', () => {
  test('come in the order in which they can be read: code, the reader’s language, the other', () => {
    const order = missingOf(first, new Set(), 'en').map(({ path }) => path);
    expect(order.slice(0, 2).sort()).toEqual(['_next/static/x.js', 'index.html']);
    expect(order.slice(2, 4).sort()).toEqual(['en/index.html', 'questions/en-paas.json']);
    expect(order.slice(4).sort()).toEqual(['ko/index.html', 'questions/ko-paas.json']);
  });

  test('of equal content are fetched and counted once', () => {
    expect(missingOf(first, new Set(), 'ko')).toHaveLength(6);
    expect(bytesOf(first)).toBe(60);
  });

  test('that a new version shares with the old one are not fetched again', () => {
    expect(missingOf(second, keysOf(first), 'ko').map(keyOf)).toEqual(['g.html']);
    expect(missingOf(first, keysOf(first), 'ko')).toEqual([]);
  });

  test('stay as long as one version needs them', () => {
    const kept = new Set([...keysOf(first), ...keysOf(second), 'old.js']);
    expect(staleOf(kept, [first, second])).toEqual(['old.js']);
    expect([...staleOf(kept, [second])].sort()).toEqual(['a.html', 'old.js']);
  });

  test('fetched as planned, with those that are kept, are all of a version; deleting leaves it whole', () => {
    const courses = fc.array(
      fc.record({
        path: fc.constantFrom('ko/a.txt', 'en/b.html', 'c.js', '_next/d.js', 'search/ko.json'),
        hash: fc.constantFrom('h', 'i', 'j'),
        bytes: fc.nat(9),
      }),
    );
    fc.assert(
      fc.property(
        courses,
        fc.uniqueArray(fc.constantFrom('h.txt', 'i.html', 'z.js')),
        (files, had) => {
          const course = { version: 'v', files };
          const kept = new Set([...had, ...missingOf(course, new Set(had), 'ko').map(keyOf)]);
          for (const key of staleOf(kept, [course])) kept.delete(key);
          expect([...kept].sort()).toEqual([...new Set(files.map(keyOf))].sort());
        },
      ),
    );
  });
});

describe('versions', () => {
  const opened: Note = { ...EMPTY_NOTE, current: 'one', pins: { tab: 'one' } };

  test('the first whole one is used at once, a later one waits', () => {
    expect(withWhole(EMPTY_NOTE, 'one')).toMatchObject({ current: 'one', next: null });
    expect(withWhole(opened, 'two')).toMatchObject({ current: 'one', next: 'two' });
    expect(withWhole({ ...opened, next: 'two' }, 'one').next).toBeNull();
  });

  test('while a page of the old one is open, pages are opened in the old one', () => {
    const waiting = withWhole(opened, 'two');
    expect(atOpening(waiting, new Set(['tab', 'new']))).toMatchObject({
      current: 'one',
      next: 'two',
    });
    expect(atOpening(waiting, new Set(['new']))).toEqual({ current: 'two', next: null, pins: {} });
  });

  test('asked for, the new one is used, and the files of what is still open stay', () => {
    const renewed = withRenewed(withWhole(opened, 'two'));
    expect(renewed).toEqual({ current: 'two', next: null, pins: { tab: 'one' } });
    expect([...versionsOf(renewed)].sort()).toEqual(['one', 'two']);
    expect(versionsOf(withOpen(renewed, new Set()))).toEqual(['two']);
    expect(withRenewed(opened)).toEqual(opened);
  });
});
