// The languages of the course: Korean first, English its equal.

export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Short text in both languages: leaving one out is a type error. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

export const isLocale = (value: unknown): value is Locale =>
  locales.some((locale) => locale === value);

export const otherLocale = (locale: Locale): Locale => (locale === 'ko' ? 'en' : 'ko');
