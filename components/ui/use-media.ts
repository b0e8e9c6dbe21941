'use client';
// Whether a media query holds, for what a style sheet alone cannot arrange.

import { useCallback, useSyncExternalStore } from 'react';

/** A window as narrow as a phone's: below what the style sheets call `sm`. */
export const PHONE = '(max-width: 639.98px)';

const lists = new Map<string, MediaQueryList>();

/** The browser reads a query once: it is asked for with every render. */
function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Before any script, false: the server does not know the window. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listen: () => void) => {
      const list = listOf(query);
      list.addEventListener('change', listen);
      return () => list.removeEventListener('change', listen);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => listOf(query).matches,
    () => false,
  );
}
