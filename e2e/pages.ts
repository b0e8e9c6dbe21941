// Every kind of page, in both languages, as a visitor addresses them.

export const locales = ['ko', 'en'] as const;

/** Paths below a language; the empty one is home. */
const paths = [
  '',
  'learn',
  'learn/cold-start',
  'present/cold-start',
  'labs',
  'labs/cold-start',
  'labs/four-eras',
  'quiz',
  'quiz/cold-start',
  'glossary',
  'facts',
] as const;

/** `/ko`, `/ko/learn`, … `/en/facts`. */
export const pages: readonly string[] = locales.flatMap((locale) =>
  paths.map((path) => (path === '' ? `/${locale}` : `/${locale}/${path}`)),
);
