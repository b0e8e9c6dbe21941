// Which slide is shown: known in memory at once, and written into the address a little later, so that a reload and a
// link open the same one. Browsers take only so many changes of an address: Safari 100 in 30 s.

import { useSyncExternalStore } from 'react';
import { decoded } from '@/components/ui/decoded';
import { replaceAddress } from '@/components/ui/replace-address';

/** At most so often the address is written, and after a refusal it is tried again so much later. */
const GENTLE_MS = 400;
const REFUSED_MS = 5_000;

const listeners = new Set<() => void>();

/** The slide that is shown; null where the address alone says which. */
let shown: string | null = null;
/** Whether the address still says another one. */
let isOwed = false;
/** While it runs nothing is written. */
let rest: ReturnType<typeof setTimeout> | undefined;

function write(): void {
  isOwed = !replaceAddress(`#${shown}`);
  rest = setTimeout(
    () => {
      rest = undefined;
      if (isOwed) write();
    },
    isOwed ? REFUSED_MS : GENTLE_MS,
  );
}

function forget(): void {
  clearTimeout(rest);
  rest = undefined;
  isOwed = false;
  shown = null;
}

function flush(): void {
  if (!isOwed) return;
  clearTimeout(rest);
  write();
}

function subscribe(listener: () => void): () => void {
  const onAddress = (): void => {
    forget();
    listener();
  };
  listeners.add(listener);
  window.addEventListener('hashchange', onAddress);
  window.addEventListener('pagehide', flush);
  return () => {
    // The page that comes next has an address of its own.
    forget();
    listeners.delete(listener);
    window.removeEventListener('hashchange', onAddress);
    window.removeEventListener('pagehide', flush);
  };
}

/** What stands after # in the address, or is about to. */
export const readHash = (): string => shown ?? decoded(window.location.hash.slice(1));

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
  shown = String(number);
  isOwed = true;
  if (rest === undefined) write();
  for (const listener of listeners) listener();
}
