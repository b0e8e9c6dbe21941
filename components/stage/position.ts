// Which slide is shown: the number after # in the address, so that a reload and a link open the same one.
// A second window that follows the first will listen and move through these two functions.

import { useSyncExternalStore } from 'react';
import { decoded } from '@/components/ui/decoded';
import { replaceAddress } from '@/components/ui/replace-address';

const listeners = new Set<() => void>();

/** The slide that is shown while the browser refuses to write it into the address. */
let unwritten: string | null = null;

function subscribe(listener: () => void): () => void {
  const onAddress = (): void => {
    unwritten = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener('hashchange', onAddress);
  return () => {
    unwritten = null;
    listeners.delete(listener);
    window.removeEventListener('hashchange', onAddress);
  };
}

/** What stands after # in the address, or would stand there. */
export const readHash = (): string => unwritten ?? decoded(window.location.hash.slice(1));

/** The part of the address after #; null on the server and while hydrating. */
export const useHash = (): string | null => useSyncExternalStore(subscribe, readHash, () => null);

/** The slide that an address means: a number, kept inside the deck, or the id of a step. */
export function slideIn(hash: string, steps: readonly (string | null)[]): number {
  const named = steps.indexOf(hash === '' ? null : hash);
  if (hash !== '' && named >= 0) return named + 1;
  const number = Math.round(Number(hash));
  if (hash === '' || Number.isNaN(number)) return 1;
  return Math.min(steps.length, Math.max(1, number));
}

/** Shows a slide without a new entry in the history: Back leaves the slides. The router's state stays with it. */
export function showSlide(number: number): void {
  unwritten = replaceAddress(`#${number}`) ? null : String(number);
  for (const listener of listeners) listener();
}
