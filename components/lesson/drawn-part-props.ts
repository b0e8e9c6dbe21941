// What tells one part of a step from the others, as plain data.

import type { HTMLAttributes } from 'react';
import type { Locale } from '@/i18n/locales';

/** The element that a part is, and where it stands. Plain data: a page says it dozens of times to the browser. */
export interface DrawnPartProps {
  /** `step/index`: its place among the parts of a step. */
  readonly place: string;
  /** A paragraph, where nothing else is said. */
  readonly as?: string;
  readonly attributes?: HTMLAttributes<HTMLElement> | undefined;
}

/** A part, and the lesson whose it is. */
export interface PartOfLesson extends DrawnPartProps {
  readonly lesson: string;
  readonly locale: Locale;
}
