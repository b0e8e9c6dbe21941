// Tells when an element comes near the screen, so that what it needs is fetched no earlier.

import { whenShown } from './when-shown';

/** By any of these a page is seen to be read. */
const MOVES = ['scroll', 'pointerdown', 'pointermove', 'keydown'] as const;

let hasMoved = false;

/** Calls back once, with the first move on the page; returns how to stop listening. */
function onFirstMove(then: () => void): () => void {
  const stop = (): void => {
    for (const move of MOVES) removeEventListener(move, moved);
  };
  function moved(): void {
    hasMoved = true;
    stop();
    then();
  }
  for (const move of MOVES) addEventListener(move, moved, { passive: true });
  return stop;
}

function watch(element: Element, rootMargin: string, then: () => void): () => void {
  const watcher = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) then();
    },
    { rootMargin },
  );
  watcher.observe(element);
  return () => watcher.disconnect();
}

/**
 * Calls back once, when the element is `ahead` of the screen (a CSS length); until the reader first moves, only when
 * it is on the screen: who has just come, and may leave again, reads what is there. Returns how to stop watching.
 */
export function whenNear(element: Element, ahead: string, then: () => void): () => void {
  const stops: (() => void)[] = [];
  const stop = (): void => {
    for (const each of stops.splice(0)) each();
  };
  const near = (): void => {
    stop();
    then();
  };
  const look = (margin: string): void => {
    stop();
    stops.push(watch(element, margin, near));
  };
  stops.push(
    // A page that was opened unseen wakes nothing until it is seen.
    whenShown(() => {
      const isRead = hasMoved || scrollY > 0;
      look(isRead ? ahead : '0px');
      if (!isRead) stops.push(onFirstMove(() => look(ahead)));
    }),
  );
  return stop;
}
