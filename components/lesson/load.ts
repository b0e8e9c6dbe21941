// Finds a lesson's text and facts by its id and language.

import type { MDXContent } from 'mdx/types';
import { lessons } from '@/content/course';
import type { LessonMeta } from '@/content/schema';
import { type Locale, locales } from '@/i18n/locales';

/** The routes of every lesson that exists, for prerendering. */
export const lessonRoutes = (): { locale: Locale; lesson: string }[] =>
  lessons
    .filter((lesson) => lesson.ready)
    .flatMap((lesson) => locales.map((locale) => ({ locale, lesson: lesson.id })));

export async function loadLesson(
  lesson: string,
  locale: Locale,
): Promise<{ readonly Content: MDXContent; readonly meta: LessonMeta }> {
  const [text, facts] = await Promise.all([
    import(`@/content/lessons/${lesson}/${locale}.mdx`) as Promise<{ default: MDXContent }>,
    import(`@/content/lessons/${lesson}/meta.ts`) as Promise<{ meta: LessonMeta }>,
  ]);
  return { Content: text.default, meta: facts.meta };
}
