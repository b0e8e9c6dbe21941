// Whoever stands in a picture with the keyboard stands in the figure that takes its place, at the same part.

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** How an element is found again among others that are drawn alike: its looks, and which of them it is. */
interface Place {
  readonly element: Element;
  readonly selector: string;
  readonly nth: number;
}

function placeOf(element: Element, root: Element): Place {
  const classes = [...element.classList].map((name) => `.${CSS.escape(name)}`);
  const selector = `${element.localName}${classes.join('')}`;
  return { element, selector, nth: [...root.querySelectorAll(selector)].indexOf(element) };
}

/**
 * Gives the focus to the twin of what had it when `root` shows something else in its place; where there is none, to
 * `root` itself, so that the next Tab goes on from here and not from the top of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, shown: unknown): void {
  const last = useRef<Place | null>(null);
  const before = useRef(shown);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const enter = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = placeOf(target, element);
    };
    // What is taken away loses it, too, but its twin is looked for before this is forgotten.
    const leave = () => {
      const left = last.current;
      queueMicrotask(() => {
        if (last.current === left) last.current = null;
      });
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [root]);

  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const place = last.current;
    const element = root.current;
    if (!element || !place || place.element.isConnected) return;
    last.current = null;
    const twin = element.querySelectorAll<HTMLElement>(place.selector)[place.nth];
    twin?.focus({ preventScroll: true });
    if (document.activeElement !== document.body) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }, [root, shown]);
}
