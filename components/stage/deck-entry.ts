// What the deck knows of a slide without showing it.

import type { SlideKind } from './slides';

export interface DeckEntry {
  readonly title: string;
  readonly kind: SlideKind | 'title' | 'end';
  /** The step that the slide belongs to; null for the title and the end. */
  readonly step: string | null;
  /** "2/3" where a step has several slides, else ''. */
  readonly part: string;
}
