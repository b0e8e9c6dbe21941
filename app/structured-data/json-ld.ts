// What search engines are told of a page beside its words, in the terms of https://schema.org.

import { addressFromOutside } from '@/components/site/metadata';
import type { Locale } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';

/** Things as schema.org describes them; what is undefined is left out. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What holds for everything that is taught here. `path` begins with the language. */
export function taughtHere(locale: Locale, path: string) {
  return {
    inLanguage: locale,
    isAccessibleForFree: true,
    license: LICENCE,
    url: addressFromOutside(path) ?? undefined,
    isPartOf: { '@type': 'LearningResource', name: siteMessages[locale].name },
  };
}

/**
 * A thing as the text of a script element of type application/ld+json: nothing in it can end the element or begin a
 * comment, whatever an author writes.
 */
export const jsonLd = (thing: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
