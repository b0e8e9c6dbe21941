// What a page says of the questions inside a lesson: plain data, it travels from the server to the browser.

import type { Locale } from '@/i18n/locales';

export interface LessonQuizProps {
  readonly lesson: string;
  readonly locale: Locale;
}
