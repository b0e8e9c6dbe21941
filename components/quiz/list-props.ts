// What a list of questions inside a lesson is made of: plain data, it travels from the server to the browser.

import type { Locale } from '@/i18n/locales';
import type { ShownItem } from './shown';

export interface ListProps {
  readonly items: readonly ShownItem[];
  readonly locale: Locale;
}
