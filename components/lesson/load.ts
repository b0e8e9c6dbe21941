// Finds a lesson's text and facts by its id and language.

import type { MDXContent } from 'mdx/types';
import { lessons } from '@/content/course';
import type { LessonMeta, TeachSheet } from '@/content/schema';
import { type Locale, locales } from '@/i18n/locales';

/** The routes of every lesson that exists, for prerendering. */
export const lessonRoutes = (): { locale: Locale; lesson: string }[] =>
  lessons
    .filter((lesson) => lesson.ready)
    .flatMap((lesson) => locales.map((locale) => ({ locale, lesson: lesson.id })));

const loadMeta = async (lesson: string): Promise<LessonMeta> =>
  ((await import(`@/content/lessons/${lesson}/meta.ts`)) as { meta: LessonMeta }).meta;

/** How long each lesson that can be read takes, by its id. */
export async function minutesOfLessons(): Promise<
  Readonly<Record<string, { readonly read: number; readonly run: number }>>
> {
  const ready = lessons.filter((lesson) => lesson.ready);
  const metas = await Promise.all(ready.map(({ id }) => loadMeta(id)));
  return Object.fromEntries(
    metas.map(({ id, readMinutes, doMinutes }) => [id, { read: readMinutes, run: doMinutes }]),
  );
}

/** What a teacher needs beside a lesson. */
export async function loadSheet(
  lesson: string,
): Promise<{ readonly sheet: TeachSheet; readonly meta: LessonMeta }> {
  const [{ sheet }, meta] = await Promise.all([
    import(`@/content/lessons/${lesson}/teach.ts`) as Promise<{ sheet: TeachSheet }>,
    loadMeta(lesson),
  ]);
  return { sheet, meta };
}

export async function loadLesson(
  lesson: string,
  locale: Locale,
): Promise<{ readonly Content: MDXContent; readonly meta: LessonMeta }> {
  const [text, meta] = await Promise.all([
    import(`@/content/lessons/${lesson}/${locale}.mdx`) as Promise<{ default: MDXContent }>,
    loadMeta(lesson),
  ]);
  return { Content: text.default, meta };
}
