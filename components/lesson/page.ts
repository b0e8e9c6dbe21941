// What every part of a lesson knows about where it stands.

import type { Locale } from '@/i18n/locales';

export type LessonViewName = 'read' | 'present';

export interface LessonPage {
  readonly locale: Locale;
  readonly lesson: string;
  readonly view: LessonViewName;
}
