// The one word under a picture that can be heard: alone, so that a page brings the others with the first press.

import type { Locale } from '@/i18n/locales';

export const hearMessages = {
  ko: '소리로 듣기',
  en: 'Listen',
} as const satisfies Record<Locale, string>;
