// What the learner made, kept in this browser: parsed on the way in, set aside when broken, shared between tabs.

import * as v from 'valibot';
import { reportStorage, type StoreTrouble, troubleOf } from './storage-state';

/** Every key of the course begins with it; other pages of the same host keep theirs. */
export const PREFIX = 'cloud-ladder:';
const MAX_COPIES = 20;

/** One saved value. `get` always returns the same object until the value changes. */
export interface Saved<T> {
  readonly key: string;
  readonly initial: T;
  get(): T;
  set(next: T): void;
  /** Changes what is stored now, not what this tab read earlier: another tab's answers stay. */
  update(change: (current: T) => T): void;
  /** Takes the value out of the store, as if it had never been set. */
  remove(): void;
  subscribe(listener: () => void): () => void;
}

/** The browser's storage, or why there is none: the page then lives in memory. */
function openStorage(): Storage | StoreTrouble {
  if (typeof window === 'undefined') return 'missing';
  try {
    return window.localStorage ?? 'missing';
  } catch (error) {
    return troubleOf(error);
  }
}

/** The browser's storage, or null where it is missing or forbidden. */
export function storage(): Storage | null {
  const found = openStorage();
  return typeof found === 'string' ? null : found;
}

/** Values that the store did not take, as the text that would stand there. */
const onlyInMemory = new Map<string, string>();

/** Every saved value of the course as stored text, by key, with those that live in memory only. */
export function savedTexts(): ReadonlyMap<string, string> {
  const area = storage();
  const stored = area === null ? [] : storedTexts(area);
  return new Map([...stored, ...onlyInMemory]);
}

/** The course's own keys and what stands there. */
export function storedTexts(area: Storage): readonly (readonly [string, string])[] {
  const keys = Array.from({ length: area.length }, (_, index) => area.key(index) ?? '');
  return keys
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => [key, area.getItem(key) ?? ''] as const);
}

const everyReread = new Set<() => void>();

/** Reads every value from the store again, also those that lived in memory only. */
export function rereadSaved(): void {
  onlyInMemory.clear();
  reportStorage('rest', null);
  for (const reread of everyReread) reread();
}

/** Where a text of this key is set aside; `read` tells what stands there already. */
export function setAsideAs(key: string, raw: string, read: (key: string) => string | null): string {
  const copies = Array.from({ length: MAX_COPIES }, (_, index) => `${key}:broken-${index + 1}`);
  const free = copies.find((name) => [null, raw].includes(read(name)));
  // The last place is given to the latest.
  return free ?? copies.at(-1) ?? key;
}

// Broken data is never deleted: it moves to a key of its own, where a person can still find it.
// The original leaves first, because a nearly full store has no room for both. False: nothing has moved.
function setAside(area: Storage, key: string, raw: string): boolean {
  const name = setAsideAs(key, raw, (copy) => area.getItem(copy));
  try {
    area.removeItem(key);
    area.setItem(name, raw);
    return true;
  } catch {
    putBack(area, key, raw);
    return false;
  }
}

function putBack(area: Storage, key: string, raw: string): void {
  try {
    area.setItem(key, raw);
  } catch {
    // A store that refuses this as well has never let go of the original.
  }
}

/**
 * Declares a saved value under `cloud-ladder:<name>`.
 * `schema` decides what counts as readable; anything else is set aside and `initial` is used.
 */
export function createSaved<T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
  initial: T,
): Saved<T> {
  const key = PREFIX + name;
  const listeners = new Set<() => void>();
  let value = initial;
  // The stored text that `value` was parsed from: the same text gives the same object.
  let parsedFrom: string | null = null;
  // Where the store takes nothing more, memory holds the newer value and is not overwritten by reading.
  let onlyInMemoryFor: StoreTrouble | null = null;

  function refresh(): void {
    if (onlyInMemoryFor !== null) return;
    const area = storage();
    const raw = area?.getItem(key) ?? null;
    if (area === null || raw === parsedFrom) return;
    parsedFrom = raw;
    if (raw === null) {
      value = initial;
      return;
    }
    try {
      value = v.parse(schema, JSON.parse(raw));
    } catch {
      value = initial;
      // What could not be moved must not be overwritten either.
      if (setAside(area, key, raw)) parsedFrom = null;
      else onlyInMemoryFor = 'full';
    }
  }

  function write(next: T): void {
    // What is kept is what will be read. What could not be read again would be set aside on the next visit, and all
    // that stands there with it.
    const read = v.safeParse(schema, JSON.parse(JSON.stringify(next)));
    if (!read.success) return;
    value = read.output;
    const raw = JSON.stringify(value);
    const trouble = onlyInMemoryFor ?? store(raw);
    // Full or forbidden: the value lives on in memory for this visit.
    if (trouble !== null && typeof window !== 'undefined') {
      onlyInMemory.set(key, raw);
      reportStorage('rest', trouble);
    }
    for (const listener of listeners) listener();
  }

  function store(raw: string): StoreTrouble | null {
    const area = openStorage();
    if (typeof area === 'string') return area;
    try {
      area.setItem(key, raw);
      parsedFrom = raw;
      return null;
    } catch (error) {
      onlyInMemoryFor = troubleOf(error);
      return onlyInMemoryFor;
    }
  }

  function reread(): void {
    onlyInMemoryFor = null;
    value = initial;
    parsedFrom = null;
    refresh();
    for (const listener of listeners) listener();
  }
  everyReread.add(reread);

  function onOtherTab(event: StorageEvent): void {
    if (event.key !== key && event.key !== null) return;
    refresh();
    for (const listener of listeners) listener();
  }

  return {
    key,
    initial,
    get() {
      // While somebody listens, other tabs report their changes; else the store itself is asked.
      if (listeners.size === 0) refresh();
      return value;
    },
    set(next) {
      refresh();
      write(next);
    },
    update(change) {
      refresh();
      write(change(value));
    },
    remove() {
      onlyInMemory.delete(key);
      storage()?.removeItem(key);
      reread();
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        refresh();
        globalThis.addEventListener?.('storage', onOtherTab);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) globalThis.removeEventListener?.('storage', onOtherTab);
      };
    },
  };
}
