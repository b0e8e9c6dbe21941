// Gathers what of the site a lesson needs to stand alone.

import * as v from 'valibot';
import { basePath, lessonPath, questionsPath, takenPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { fontsOf, type Part, type Parts, stylesOf } from './one-file';

/** The build's list for a lesson: paths below `_next/`. */
const listSchema = v.object({ scripts: v.array(v.string()), styles: v.array(v.string()) });

/** A connection that hangs says nothing by itself. */
const LONGEST_MS = 60_000;

/** Rejects where the site does not answer with the file. */
async function get(url: string): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_MS) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

const partAt = async (url: string): Promise<Part> => ({ url, text: await (await get(url)).text() });

async function dataAddress(url: string): Promise<string> {
  const blob = await (await get(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Rejects with an Error that names the file that is not to be had. */
export async function fetchParts(lesson: string, locale: Locale): Promise<Parts> {
  const [page, list] = await Promise.all([
    partAt(`${basePath}${lessonPath(locale, lesson)}`),
    get(takenPath(lesson)).then(async (response) => v.parse(listSchema, await response.json())),
  ]);
  const below = (path: string): string => `${basePath}/_next/${path}`;
  const styleUrls = new Set([...stylesOf(page.text), ...list.styles.map(below)]);
  const [scripts, styles, answers, fonts] = await Promise.all([
    Promise.all(list.scripts.map((path) => partAt(below(path)))),
    Promise.all([...styleUrls].map(partAt)),
    Promise.all([questionsPath(locale, lesson)].map(partAt)),
    Promise.all(fontsOf(page.text).map(async (url) => [url, await dataAddress(url)] as const)),
  ]);
  return { html: page.text, scripts, styles, answers, fonts: new Map(fonts) };
}
