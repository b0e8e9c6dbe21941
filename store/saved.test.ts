// Saved values survive reloading, other tabs, broken data and a store that takes nothing more.

import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaved, rereadSaved, savedTexts } from './saved';
import { storageState } from './storage-state';

/** A browser's store in memory, with an optional limit on its total length in characters. */
class FakeStorage {
  readonly items = new Map<string, string>();
  limit = Number.POSITIVE_INFINITY;
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    const others = [...this.items].filter(([name]) => name !== key);
    const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (used + key.length + value.length > this.limit)
      throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
  get length() {
    return this.items.size;
  }
  key(index: number) {
    return [...this.items.keys()][index] ?? null;
  }
}

let store: FakeStorage;
const key = 'cloud-ladder:words';
const words = () => createSaved<readonly string[]>('words', v.array(v.string()), []);

/** What the browser tells this tab after another tab has written. */
function tellOtherTab(changed: string | null) {
  window.dispatchEvent(Object.assign(new Event('storage'), { key: changed }));
}

beforeEach(() => {
  store = new FakeStorage();
  const target = new EventTarget();
  vi.stubGlobal('window', Object.assign(target, { localStorage: store }));
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
});
afterEach(() => {
  rereadSaved();
  vi.unstubAllGlobals();
});

test('what is set is there after a reload', () => {
  words().set(['a']);
  expect(words().get()).toEqual(['a']);
});

test('the same value stays the same object until it changes', () => {
  store.setItem(key, '["a"]');
  const saved = words();
  expect(saved.get()).toBe(saved.get());
});

test('an update in one tab keeps what another tab has stored since', () => {
  const here = words();
  const there = words();
  expect([here.get(), there.get()]).toEqual([[], []]);
  there.update((all) => [...all, 'there']);
  here.update((all) => [...all, 'here']);
  expect(words().get()).toEqual(['there', 'here']);
});

test('a tab that listens hears the other tab, and reads only its own key', () => {
  const saved = words();
  const heard = vi.fn();
  const stop = saved.subscribe(heard);
  store.setItem(key, '["there"]');
  tellOtherTab('cloud-ladder:other');
  expect(heard).not.toHaveBeenCalled();
  tellOtherTab(key);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(saved.get()).toEqual(['there']);
  stop();
  tellOtherTab(key);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('clearing the whole store brings the initial value back', () => {
  const saved = words();
  saved.set(['a']);
  const stop = saved.subscribe(() => {});
  store.items.clear();
  tellOtherTab(null);
  expect(saved.get()).toEqual([]);
  stop();
});

test.each(['{not json', '{"words":1}', 'null'])(
  'broken data (%s) is set aside, not lost',
  (raw) => {
    store.setItem(key, raw);
    const saved = words();
    expect(saved.get()).toEqual([]);
    saved.set(['new']);
    expect(store.getItem(key)).toBe('["new"]');
    expect(store.getItem(`${key}:broken-1`)).toBe(raw);
  },
);

test('a second break is kept beside the first', () => {
  for (const raw of ['{one', '{two']) {
    store.setItem(key, raw);
    words().get();
  }
  expect(store.getItem(`${key}:broken-1`)).toBe('{one');
  expect(store.getItem(`${key}:broken-2`)).toBe('{two');
});

test('broken data that cannot be moved is not overwritten either', () => {
  const raw = '{not json';
  store.setItem(key, raw);
  store.limit = key.length + raw.length;
  const saved = words();
  expect(saved.get()).toEqual([]);
  saved.set(['x']);
  expect(saved.get()).toEqual(['x']);
  expect(store.getItem(key)).toBe(raw);
});

test('a full store: the page goes on in memory and forgets nothing of this visit', () => {
  const saved = words();
  saved.set(['a']);
  store.limit = 0;
  saved.update((all) => [...all, 'b']);
  store.items.set(key, '["another tab, which still had room"]');
  saved.update((all) => [...all, 'c']);
  expect(saved.get()).toEqual(['a', 'b', 'c']);
});

test('a forbidden store and no window at all: the value lives in memory', () => {
  vi.stubGlobal('window', {
    get localStorage(): Storage {
      throw new Error('SecurityError');
    },
  });
  const saved = words();
  saved.set(['a']);
  expect(saved.get()).toEqual(['a']);
  vi.stubGlobal('window', undefined);
  expect(words().get()).toEqual([]);
});

test('a value that is removed is as it never was', () => {
  const saved = words();
  saved.set(['a']);
  saved.remove();
  expect(saved.get()).toEqual([]);
  expect(store.items.size).toBe(0);
});

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'forbidden'],
] as const)('%s is known as such, however often one tries', (name, trouble) => {
  vi.spyOn(store, 'setItem').mockImplementation(() => {
    throw new DOMException('no', name);
  });
  const saved = words();
  for (const word of ['a', 'b']) {
    saved.set([word]);
    expect(storageState.get().rest).toBe(trouble);
  }
});

test('what lives in memory is among the texts to be saved, until everything is read again', () => {
  store.items.set('other:page', '1');
  const [kept, late] = [words(), createSaved<number>('late', v.number(), 0)];
  kept.set(['a']);
  store.limit = 0;
  late.set(5);
  expect(Object.fromEntries(savedTexts())).toEqual({ [key]: '["a"]', 'cloud-ladder:late': '5' });
  rereadSaved();
  expect(late.get()).toBe(0);
  expect(storageState.get().rest).toBeNull();
});

test('what could not be read again is not written: what stands there stays', () => {
  const numbers = createSaved<Readonly<Record<string, number>>>(
    'words',
    v.record(v.string(), v.number()),
    {},
  );
  numbers.set({ a: 1 });
  numbers.update((all) => ({ ...all, b: Number.POSITIVE_INFINITY }));
  expect(numbers.get()).toEqual({ a: 1 });
  expect(store.getItem(key)).toBe('{"a":1}');
});
