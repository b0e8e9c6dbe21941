'use client';
// What scrolls is scrolled by keyboard, too: not every browser lets the Tab key stop at it by itself.

import { type RefObject, useEffect } from 'react';

const scrolls = (overflow: string, whole: number, seen: number): boolean =>
  // Heights and widths are rounded apart from each other.
  (overflow === 'auto' || overflow === 'scroll') && whole > seen + 1;

/** A stop of the Tab key for as long as there is something to scroll; elsewhere it would lead to nothing. */
export function useTabStop(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isStop =
        scrolls(overflowX, scrollWidth, clientWidth) ||
        scrolls(overflowY, scrollHeight, clientHeight);
      if (isStop) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    // Looks after the layout that comes anyway: to ask before would have it made for the question.
    const resize = new ResizeObserver(look);
    for (const one of [element, ...element.children]) resize.observe(one);
    return () => resize.disconnect();
  }, [box]);
}
