// Gathers what of the site a lesson needs to stand alone.

import * as v from 'valibot';
import { basePath, lessonPath, questionsPath, takenPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { fontsOf, type PageParts, type Parts, stylesOf } from './parts';
import type { Site } from './site-files';

/** The build's list for a lesson: paths below `_next/`. */
const listSchema = v.object({ scripts: v.array(v.string()), styles: v.array(v.string()) });

/** Rejects with an Error that names the file that is not to be had. */
export async function fetchPage(lesson: string, locale: Locale, site: Site): Promise<PageParts> {
  const [page, list] = await Promise.all([
    site.part(`${basePath}${lessonPath(locale, lesson)}`),
    site.part(takenPath(lesson)).then(({ text }) => v.parse(listSchema, JSON.parse(text))),
  ]);
  const below = (path: string): string => `${basePath}/_next/${path}`;
  const styleUrls = new Set([...stylesOf(page.text), ...list.styles.map(below)]);
  const [scripts, styles, answers] = await Promise.all([
    Promise.all(list.scripts.map((path) => site.part(below(path)))),
    Promise.all([...styleUrls].map(site.part)),
    Promise.all([questionsPath(locale, lesson)].map(site.part)),
  ]);
  return { html: page.text, scripts, styles, answers };
}

async function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Rejects with an Error that names the file that is not to be had. */
export async function fetchParts(lesson: string, locale: Locale, site: Site): Promise<Parts> {
  const page = await fetchPage(lesson, locale, site);
  const fonts = await Promise.all(
    fontsOf(page.html).map(async (url) => [url, await dataAddress(await site.blob(url))] as const),
  );
  return { ...page, fonts: new Map(fonts) };
}
