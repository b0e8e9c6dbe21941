// What the learner made, kept in this browser: parsed on the way in, set aside when broken, shared between tabs.

import * as v from 'valibot';

const PREFIX = 'cloud-ladder:';
const MAX_COPIES = 20;

/** One saved value. `get` always returns the same object until the value changes. */
export interface Saved<T> {
  readonly key: string;
  readonly initial: T;
  get(): T;
  set(next: T): void;
  /** Changes what is stored now, not what this tab read earlier: another tab's answers stay. */
  update(change: (current: T) => T): void;
  subscribe(listener: () => void): () => void;
}

/** The browser's storage, or null where it is missing or forbidden: the page then lives in memory. */
function storage(): Storage | null {
  if (typeof window === 'undefined') return null;
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

// Broken data is never deleted: it moves to a key of its own, where a person can still find it.
// The original leaves first, because a nearly full store has no room for both. False: nothing has moved.
function setAside(area: Storage, key: string, raw: string): boolean {
  let copy = 1;
  while (area.getItem(`${key}:broken-${copy}`) !== null) {
    if (area.getItem(`${key}:broken-${copy}`) === raw || copy === MAX_COPIES) break;
    copy += 1;
  }
  try {
    area.removeItem(key);
    area.setItem(`${key}:broken-${copy}`, raw);
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
  let isOnlyInMemory = false;

  function refresh(): void {
    if (isOnlyInMemory) return;
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
      else isOnlyInMemory = true;
    }
  }

  function write(next: T): void {
    value = next;
    const raw = JSON.stringify(next);
    const area = storage();
    if (area !== null && !isOnlyInMemory) {
      try {
        area.setItem(key, raw);
        parsedFrom = raw;
      } catch {
        // Full or forbidden: the value lives on in memory for this visit.
        isOnlyInMemory = true;
      }
    }
    for (const listener of listeners) listener();
  }

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
