// A lesson's first guess is kept once, also with two tabs, and lives in memory where nothing can be stored.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FirstGuess } from './first-guess';

async function openTab() {
  vi.resetModules();
  const [guesses, record, database] = await Promise.all([
    import('./first-guesses'),
    import('./record-guess'),
    import('./database'),
  ]);
  return { ...guesses, ...record, ...database };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const made = (lesson: string, at: number, guess = 0.5): FirstGuess => ({
  kind: 'number',
  lesson,
  sim: 'cold-start',
  scenario: 'quiet-night',
  asked: 'cold',
  guess,
  answer: 0.0128,
  at,
});

test('the first guess of a lesson is there after a reload; a second one changes nothing', async () => {
  const tab = await openTab();
  expect(await tab.recordGuess(made('b', 2))).toEqual({ where: 'kept' });
  await tab.recordGuess(made('a', 1));
  await tab.recordGuess(made('b', 3, 0.1));
  await (await openTab()).recordGuess(made('b', 4, 0.2));
  expect(await (await openTab()).firstGuesses()).toEqual([made('a', 1), made('b', 2)]);
});

test('where nothing can be stored it is known for this visit, and kept once that is possible again', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', 'QuotaExceededError');
  });
  const tab = await openTab();
  expect(await tab.recordGuess(made('a', 1))).toEqual({ where: 'memory', reason: 'full' });
  expect(await tab.firstGuesses()).toEqual([made('a', 1)]);
  open.mockRestore();
  await tab.recordGuess(made('b', 2));
  expect(await (await openTab()).firstGuesses()).toEqual([made('a', 1), made('b', 2)]);
});

test('a guess is kept although the page is left before the database has opened', async () => {
  const texts = new Map<string, string>();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => texts.set(key, text),
      removeItem: (key: string) => texts.delete(key),
    },
  });
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new EventTarget() as never);
  void (await openTab()).recordGuess(made('a', 1));
  vi.restoreAllMocks();
  const next = await openTab();
  expect(await next.firstGuesses()).toEqual([made('a', 1)]);
  // From then on it is in the database alone.
  expect(await (await next.openDatabase()).firstGuesses.count()).toBe(1);
  expect([...texts.keys()]).toEqual([]);
});

test('a row that this version cannot read is left out, and stays', async () => {
  const tab = await openTab();
  await (await tab.openDatabase()).firstGuesses.add({ lesson: 'x', kind: 'drawing' });
  await tab.recordGuess(made('x', 5));
  expect(await tab.firstGuesses()).toEqual([]);
  expect(await (await tab.openDatabase()).firstGuesses.count()).toBe(1);
});

test('a database of the version before gets room for them, and keeps its answers', async () => {
  const { Dexie } = await import('dexie');
  const before = new Dexie('cloud-ladder', { indexedDB });
  before.version(1).stores({ answers: 'id, item, lesson, at', ownItems: 'id' });
  await before.table('answers').add({ id: 'one' });
  before.close();
  const tab = await openTab();
  await tab.recordGuess(made('a', 1));
  expect(await tab.firstGuesses()).toEqual([made('a', 1)]);
  expect(await (await tab.openDatabase()).answers.count()).toBe(1);
});
