// The learner's choice of theme: the system's, or one of the two.

import * as v from 'valibot';
import { createSaved } from './saved';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export const savedTheme = createSaved<ThemeChoice>('theme', v.picklist(themeChoices), 'system');

/** Dispatched on window with the choice as its detail: the script in the head paints it. */
export const themeEvent = 'cloud-ladder:theme';

/** Remembers the choice and paints it at once, also where nothing can be stored. */
export function chooseTheme(choice: ThemeChoice): void {
  savedTheme.set(choice);
  window.dispatchEvent(new CustomEvent(themeEvent, { detail: choice }));
}
