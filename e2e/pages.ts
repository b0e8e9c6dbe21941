// Every kind of page, in both languages, as a visitor addresses them.

export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Paths below a language; the empty one is home. */
const paths = [
  '',
  'learn',
  'learn/cold-start',
  'present/cold-start',
  'labs',
  'labs/billing',
  'labs/cold-start',
  'labs/four-eras',
  'labs/resilience',
  'quiz',
  'quiz/cold-start',
  'quiz/mixed',
  'quiz/missed',
  'quiz/misconceptions',
  'quiz/mock',
  'quiz/result',
  'review',
  'data',
  'glossary',
  'facts',
] as const;

/** `/ko`, `/ko/learn`, … `/en/facts`. */
export const pages: readonly string[] = locales.flatMap((locale) =>
  paths.map((path) => (path === '' ? `/${locale}` : `/${locale}/${path}`)),
);
