// What tells one part of a step from the others, as plain data.

import type { HTMLAttributes } from 'react';
import type { Locale } from '@/i18n/locales';

/** The element that a part is, and where it stands. Plain data: it travels from the server to the browser. */
export interface DrawnPartProps {
  /** `step/index`: its place among the parts of a step. */
  readonly place: string;
  readonly lesson: string;
  readonly locale: Locale;
  readonly as: string;
  readonly attributes?: HTMLAttributes<HTMLElement> | undefined;
}
