'use client';
// In a lab the address follows what is set, so that reloading and sharing bring back the same.

import { useEffect, useRef } from 'react';

/** How long the hand must rest before the address is written. */
const REST_MS = 250;

/** `query` is what is set; null while nothing is to be written. What a figure opened on stays as it was typed. */
export function useAddress(query: string | null): void {
  const written = useRef(query);
  useEffect(() => {
    if (query === null || query === written.current) return;
    const later = setTimeout(() => {
      written.current = query;
      window.history.replaceState(window.history.state, '', `?${query}`);
    }, REST_MS);
    return () => clearTimeout(later);
  }, [query]);
}
