// What can be found, as a file for each language; made when the site is built, fetched when somebody first searches.

import { searchEntries } from '@/app/search/sources';
import { toRow } from '@/components/search/kinds';
import { isLocale, locales } from '@/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { file: string }[] {
  return locales.map((locale) => ({ file: `${locale}.json` }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const locale = file.replace(/\.json$/, '');
  if (!isLocale(locale)) throw new RangeError(`No file is called "${file}".`);
  const rows = (await searchEntries(locale)).map(toRow);
  return new Response(JSON.stringify(rows), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
