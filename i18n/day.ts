// A day of the learner's own calendar, as each language writes it: "11월 24일 (화)", "Tue, Nov 24".

import type { Locale } from './locales';

const formats = {
  ko: new Intl.DateTimeFormat('ko-KR', { month: 'long', day: 'numeric', weekday: 'short' }),
  en: new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', weekday: 'short' }),
} satisfies Record<Locale, Intl.DateTimeFormat>;

const short = {
  ko: new Intl.DateTimeFormat('ko-KR', { month: 'numeric', day: 'numeric' }),
  en: new Intl.DateTimeFormat('en-US', { month: 'numeric', day: 'numeric' }),
} satisfies Record<Locale, Intl.DateTimeFormat>;

export const formatDay = (atMs: number, locale: Locale): string => formats[locale].format(atMs);

/** As short as an axis needs: "11. 24.", "11/24". */
export const formatShortDay = (atMs: number, locale: Locale): string => short[locale].format(atMs);
