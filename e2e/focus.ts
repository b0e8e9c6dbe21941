// Where the focus is, for tests that go by keyboard: whether it can be seen there, and is marked.

import { expect, type Page } from '@playwright/test';
import { within } from './within';

export interface Stop {
  readonly what: string;
  /** Whether any of it can be seen; what has no size is not looked for. */
  readonly isSeen: boolean;
  readonly hasRing: boolean;
}

/** Where the focus is; null outside of the page. */
export const focusOf = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    const label = focused.closest('label');
    const box = (label ?? focused).getBoundingClientRect();
    const places = [0.08, 0.3, 0.5, 0.7, 0.92];
    const points = places.flatMap((x) =>
      places.map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
    );
    const isOwn = (found: Element | null) =>
      found !== null && (focused.contains(found) || label?.contains(found) === true);
    const isRinged = (one: Element) =>
      [null, '::before', '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one, part);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      });
    // Fields whose ring is that of the box around them, and inputs whose ring is that of what is drawn for them.
    const field = focused.parentElement;
    const around = [focused, label, focused.nextElementSibling, field, field?.parentElement].filter(
      (one) => one instanceof Element,
    );
    // A slider's ring is its thumb's, and a date's is that of its part: no script sees either.
    const isDrawnInside = focused.matches('input[type="range"], input[type="date"], iframe');
    return {
      what: focused.outerHTML.slice(0, 140),
      isSeen:
        box.width * box.height <= 1 ||
        points.some(([x, y]) => isOwn(document.elementFromPoint(x, y))),
      hasRing: isDrawnInside || around.some(isRinged),
    };
  });

/** Presses Tab; null where that leaves the page, else where the focus went, and what is wrong with it there. */
export async function tab(page: Page): Promise<(Stop & { readonly fault: string | null }) | null> {
  await page.keyboard.press('Tab');
  const stop = await focusOf(page);
  if (stop === null) return null;
  if (!stop.hasRing) return { ...stop, fault: `no ring: ${stop.what}` };
  // The page may still be on its way there.
  const isSeen = async () => (await focusOf(page))?.isSeen;
  const isFound =
    stop.isSeen ||
    (await expect
      .poll(isSeen, within(2))
      .toBe(true)
      .then(() => true)
      .catch(() => false));
  return { ...stop, fault: isFound ? null : `covered: ${stop.what}` };
}
