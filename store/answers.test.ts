// The log of answers: several tabs, older data, stores that refuse.

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer, NewAnswer } from './answer';

const items = new Map<string, string>();
const KEY = 'cloud-ladder:answers';

const made = (item: string, at: number, rest: Partial<NewAnswer> = {}): NewAnswer => ({
  item,
  lesson: 'cold-start',
  kind: 'single',
  at,
  tookMs: 1_000,
  chosen: ['b'],
  correct: true,
  share: 1,
  confidence: 'maybe',
  seed: null,
  misconceptions: [],
  where: 'quiz',
  surface: null,
  ...rest,
});

/** A tab of its own: the same browser, another copy of the code. */
async function openTab() {
  vi.resetModules();
  const [log, state, database] = await Promise.all([
    import('./answers'),
    import('./storage-state'),
    import('./database'),
  ]);
  return { ...log, ...state, ...database };
}

const stored = async (): Promise<readonly Answer[]> => (await openTab()).allAnswers();
const itemsOf = (answers: readonly Answer[]) => answers.map(({ item }) => item);

function failWith(name: string): void {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('no', name);
  });
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  items.clear();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
      removeItem: (key: string) => items.delete(key),
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('an answer counts at once and is there after a reload', async () => {
  const tab = await openTab();
  const kept = tab.recordAnswer(made('q1', 1));
  expect(itemsOf(tab.answerLog.get().answers)).toEqual(['q1']);
  expect(await kept).toEqual({ where: 'kept' });
  expect(itemsOf(await stored())).toEqual(['q1']);
});

test('answers given before the log was read stand among the stored ones, oldest first', async () => {
  await (await openTab()).recordAnswer(made('q1', 1));
  const tab = await openTab();
  void tab.recordAnswer(made('q3', 3));
  void tab.recordAnswer(made('q2', 2));
  expect(itemsOf(await tab.allAnswers())).toEqual(['q1', 'q2', 'q3']);
});

test('an answer given while the log is being read is not forgotten by the reading', async () => {
  const tab = await openTab();
  const { answers } = await tab.openDatabase();
  // The reading sees the store as it was before the answer, and comes back after it.
  vi.spyOn(answers, 'toArray').mockImplementationOnce((async () => {
    await tab.recordAnswer(made('q1', 1));
    return [];
  }) as unknown as typeof answers.toArray);
  expect(itemsOf(await tab.allAnswers())).toEqual(['q1']);
});

test('two tabs that answer at the same time both keep theirs, and hear of each other', async () => {
  const here = await openTab();
  const there = await openTab();
  await Promise.all([here.allAnswers(), there.allAnswers()]);
  await Promise.all(
    [1, 2, 3, 4, 5].flatMap((at) => [
      here.recordAnswer(made('here', at)),
      there.recordAnswer(made('there', at)),
    ]),
  );
  expect(await stored()).toHaveLength(10);
  await vi.waitFor(() => expect(here.answerLog.get().answers).toHaveLength(10));
  expect(there.answerLog.get().answers).toEqual(here.answerLog.get().answers);
});

test('answers of the first version move once, also with two tabs at it', async () => {
  const old = { chosen: ['b'], correct: true, confidence: null, at: 7 };
  items.set(KEY, JSON.stringify({ q1: [old, old, { ...old, at: 9 }], q2: [old] }));
  const tabs = [await openTab(), await openTab()];
  await Promise.all(tabs.map(({ allAnswers }) => allAnswers()));
  expect(itemsOf(await stored()).toSorted()).toEqual(['q1', 'q1', 'q1', 'q2']);
  expect(items.has(KEY)).toBe(false);
});

test('what a tab with the first version adds later moves as well', async () => {
  const old = { chosen: ['b'], correct: true, confidence: null };
  items.set(KEY, JSON.stringify({ q1: [{ ...old, at: 1 }] }));
  await stored();
  items.set(KEY, JSON.stringify({ q1: [{ ...old, at: 2 }] }));
  expect((await stored()).map(({ at }) => at)).toEqual([1, 2]);
});

test('answers of the first version stay where they are until the database has them', async () => {
  const raw = JSON.stringify({ q1: [{ chosen: ['b'], correct: true, confidence: null, at: 7 }] });
  items.set(KEY, raw);
  failWith('SecurityError');
  const tab = await openTab();
  expect(itemsOf(await tab.allAnswers())).toEqual(['q1']);
  expect(items.get(KEY)).toBe(raw);
});

test('broken answers of the first version are set aside', async () => {
  items.set(KEY, '{"q1":[{"chosen":"b"}]}');
  expect(await stored()).toEqual([]);
  expect(items.get(`${KEY}:broken-1`)).toBe('{"q1":[{"chosen":"b"}]}');
});

test.each([
  ['SecurityError', 'forbidden'],
  ['InvalidStateError', 'forbidden'],
  ['QuotaExceededError', 'full'],
] as const)(
  'a store that refuses with %s: the answer lives in memory, and why is known',
  async (name, reason) => {
    failWith(name);
    const tab = await openTab();
    expect(await tab.recordAnswer(made('q1', 1))).toEqual({ where: 'memory', reason });
    expect(itemsOf(await tab.allAnswers())).toEqual(['q1']);
    expect(tab.storageState.get().answers).toBe(reason);
  },
);

test('a browser without a database: the answer lives in memory', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const tab = await openTab();
  expect(await tab.recordAnswer(made('q1', 1))).toEqual({ where: 'memory', reason: 'missing' });
});

test('once the store takes answers again, it takes those that waited too', async () => {
  await (await openTab()).recordAnswer(made('q0', 0));
  failWith('QuotaExceededError');
  const tab = await openTab();
  await tab.allAnswers();
  await tab.recordAnswer(made('q1', 1));
  vi.restoreAllMocks();
  expect(await tab.recordAnswer(made('q2', 2))).toEqual({ where: 'kept' });
  expect(tab.storageState.get().answers).toBeNull();
  expect(itemsOf(await stored())).toEqual(['q0', 'q1', 'q2']);
  await vi.waitFor(() => expect(itemsOf(tab.answerLog.get().answers)).toEqual(['q0', 'q1', 'q2']));
});

test('data of a newer version is refused and left alone', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('cloud-ladder', 30);
    request.onupgradeneeded = () => request.result.createObjectStore('answers', { keyPath: 'id' });
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  const tab = await openTab();
  expect(await tab.recordAnswer(made('q1', 1))).toEqual({ where: 'memory', reason: 'newer' });
  expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([30]);
});

test('rows that this version cannot read are counted and stay', async () => {
  const tab = await openTab();
  await (await tab.openDatabase()).answers.add({ id: 'odd', item: 5 });
  expect(await tab.allAnswers()).toEqual([]);
  expect(tab.answerLog.get().unreadable).toBe(1);
  expect(await (await tab.openDatabase()).answers.count()).toBe(1);
});

test('a clock that is put back: the new answer is the last one, and says what it followed', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const now = Date.UTC(2026, 10, 29);
    vi.setSystemTime(now + 365 * 86_400_000);
    const tab = await openTab();
    await tab.allAnswers();
    await tab.recordAnswer(made('q1', Date.now()));
    vi.setSystemTime(now);
    await tab.recordAnswer(made('q1', Date.now(), { correct: false }));
    for (const one of [tab, await openTab()]) {
      await one.allAnswers();
      const { answers } = one.answerLog.get();
      expect(answers.map(({ correct }) => correct)).toEqual([true, false]);
      expect(answers.every(({ at }) => at <= now)).toBe(true);
    }
  } finally {
    vi.useRealTimers();
  }
});

test.each([Number.NaN, -1, 1e300])(
  'a clock that says %s leaves an answer that can be read',
  async (at) => {
    await (await openTab()).recordAnswer(made('q1', at));
    const tab = await openTab();
    expect(itemsOf(await tab.allAnswers())).toEqual(['q1']);
    expect(tab.answerLog.get().unreadable).toBe(0);
  },
);

test('a database that never answers is given up, in words', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(
      () => Object.assign(new EventTarget(), { readyState: 'pending' }) as IDBOpenDBRequest,
    );
    const tab = await openTab();
    const kept = tab.recordAnswer(made('q1', 1));
    await vi.waitFor(() => expect(IDBFactory.prototype.open).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(11_000);
    expect(await kept).toEqual({ where: 'memory', reason: 'silent' });
    expect(tab.storageState.get().answers).toBe('silent');
  } finally {
    vi.useRealTimers();
  }
});
