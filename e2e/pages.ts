// Every page of the site in both languages, as a visitor addresses them: read off the build that is tested.

import { existsSync, readdirSync } from 'node:fs';

export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

/** As in every command, paths are those of the project. */
const built = 'out';

/** `/ko`, `/ko/data`, … below one language. Throws an Error in words when nothing is built. */
function pagesBelow(locale: Locale): string[] {
  const folder = `${built}/${locale}`;
  if (!existsSync(folder)) {
    throw new Error(`no pages in out/${locale}: build the site first, with npm run build:static`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$/.test(path))
    .map((path) => `/${locale}/${path}`.replace(/\/index\.html$/, ''))
    .sort();
}

export const pages: readonly string[] = locales.flatMap(pagesBelow);
