// A page's structured data as the text of its element.

import type { Locale } from '@/i18n/locales';
import { type DescribedPage, describe } from './describe';
import { jsonLd } from './json-ld';

export const write = async (page: DescribedPage, id: string, locale: Locale): Promise<string> =>
  jsonLd(await describe[page](id, locale));
