// The language of a page out of its route.

import { isLocale, type Locale } from '@/i18n/locales';

/** The routes hold known languages only, so that anything else is a mistake of ours and throws. */
export async function localeFrom(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) throw new RangeError(`"${locale}" is not a language of this site.`);
  return locale;
}
