// Fetches what can be found, once in the life of a page, and makes it searchable. What failed is asked for again.

import * as v from 'valibot';
import { searchPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { makeSearch, type Search } from './find';
import { fromRow, type Row } from './kinds';

/** The file is the build's own; what is checked is that this is it, and not a page that a host sends in its place. */
const fileSchema = v.array(
  v.pipe(
    v.array(v.string()),
    v.check(({ length }) => length >= 3),
  ),
);

/** A connection that hangs says nothing by itself. */
const LONGEST_MS = 30_000;

const searches = new Map<Locale, Promise<Search>>();

async function fetchSearch(locale: Locale): Promise<Search> {
  const url = searchPath(locale);
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_MS) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const rows = v.parse(fileSchema, await response.json()) as unknown as readonly Row[];
  return makeSearch(rows.flatMap(fromRow));
}

export function loadSearch(locale: Locale): Promise<Search> {
  const known = searches.get(locale);
  if (known) return known;
  const search = fetchSearch(locale);
  searches.set(locale, search);
  search.catch(() => searches.delete(locale));
  return search;
}
