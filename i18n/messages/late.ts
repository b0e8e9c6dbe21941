// What stands where something that comes late has not come: alone, so that a page need not bring all words of it.

import type { Locale } from '@/i18n/locales';

export const lateMessages = {
  ko: {
    questionsFailed: '문제를 푸는 데 필요한 파일을 받지 못했어요.',
    again: '다시 받기',
  },
  en: {
    questionsFailed: 'The files needed for the questions could not be loaded.',
    again: 'Load again',
  },
} as const satisfies Record<Locale, unknown>;
