// What every part of a lesson knows about where it stands.

import type { Locale } from '@/i18n/locales';

export type LessonViewName = 'read' | 'present';

import type { ComponentType } from 'react';
import type { DrawnPartProps } from './drawn-part-props';

export interface LessonPage {
  readonly locale: Locale;
  readonly lesson: string;
  readonly view: LessonViewName;
  /** Stands for a part that is only read; without it every part is sent as it is. */
  readonly Drawn?: ComponentType<DrawnPartProps>;
}
