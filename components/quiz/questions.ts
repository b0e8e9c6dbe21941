// Fetches questions when they are asked: one file for each lesson and language, made when the site is built.

import * as v from 'valibot';
import { questionsPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { grouped } from './grouped';
import type { Surface } from './review/cards';
import type { ShownItem } from './shown';

/** The file is the build's own; what is checked is that this is it, and not a page that a host sends in its place. */
const fileSchema = v.array(
  v.looseObject({ id: v.string(), kind: v.string(), idea: v.string(), stem: v.string() }),
);

/** A connection that hangs says nothing by itself. */
const LONGEST_MS = 30_000;

const files = new Map<string, Promise<ReadonlyMap<string, ShownItem>>>();

async function fetchFile(url: string): Promise<ReadonlyMap<string, ShownItem>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST_MS) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const items = v.parse(fileSchema, await response.json()) as unknown as readonly ShownItem[];
  return new Map(items.map((item) => [item.id, item]));
}

/** The questions of a lesson by their ids, fetched once in the life of a page. What failed is asked for again. */
export function fetchLesson(
  lesson: string,
  locale: Locale,
): Promise<ReadonlyMap<string, ShownItem>> {
  const url = questionsPath(locale, lesson);
  const known = files.get(url);
  if (known) return known;
  const file = fetchFile(url);
  files.set(url, file);
  file.catch(() => files.delete(url));
  return file;
}

/**
 * The questions named, in their order; those that the course has dropped since are left out. Rejects when a
 * file cannot be had, or when nothing of what was asked for is left.
 */
export async function fetchQuestions(
  wanted: readonly Pick<Surface, 'item' | 'lesson'>[],
  locale: Locale,
): Promise<readonly ShownItem[]> {
  const lessons = [...grouped(wanted, ({ lesson }) => lesson ?? '').keys()];
  const fetched = await Promise.all(lessons.map((lesson) => fetchLesson(lesson, locale)));
  const items = wanted.flatMap(
    ({ item }) => fetched.find((file) => file.has(item))?.get(item) ?? [],
  );
  if (items.length === 0) throw new Error('None of these questions is there any more.');
  return items;
}
