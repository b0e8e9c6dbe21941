'use client';
// In a lab the address follows what is set, so that reloading and sharing bring back the same.

import { useEffect, useRef } from 'react';
import { replaceAddress } from '@/components/ui/replace-address';

/** How long the hand must rest before the address is written. */
const REST_MS = 250;
/** Until a browser that has had enough is asked again. */
const AGAIN_MS = 5_000;

/** A lab that stands in a page of somebody else does so after a reload, too. */
const ownOf = (search: string): string =>
  new URLSearchParams(search).has('embed') ? 'embed=1&' : '';

/** `query` is what is set; null while nothing is to be written. What a figure opened on stays as it was typed. */
export function useAddress(query: string | null): void {
  const written = useRef(query);
  useEffect(() => {
    if (query === null || query === written.current) return;
    const write = (): void => {
      // What stands behind # is the page's own: an assignment, a place on it.
      const { search, hash } = window.location;
      if (replaceAddress(`?${ownOf(search)}${query}${hash}`)) written.current = query;
      else later = setTimeout(write, AGAIN_MS);
    };
    let later = setTimeout(write, REST_MS);
    return () => clearTimeout(later);
  }, [query]);
}
