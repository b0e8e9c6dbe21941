// What a key of the talk does in the figure of the slide that is shown, where it has one.

import { type HandKey, sayHandKey } from '@/components/figure/hands/hand-keys';

const SHOWN = '.slide-holder:not([hidden], [data-place])';

/** Opens or closes the figure's knobs. */
export function pressDrawer(deck: HTMLElement | null): void {
  deck?.querySelector<HTMLElement>(`${SHOWN} [data-drawer-button]`)?.click();
}

/** The figure counts hands, where it asks for a guess. */
export function sayHand(deck: HTMLElement | null, key: HandKey): void {
  const slide = deck?.querySelector(SHOWN);
  if (slide) sayHandKey(slide, key);
}
