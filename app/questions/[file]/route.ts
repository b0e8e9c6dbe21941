// The questions of each lesson in each language, for pages that ask across lessons; made when the site is built.

import { shownQuiz } from '@/components/quiz/shown-quiz';
import { POSTS } from '@/content/posts-name';
import { quizLessons } from '@/content/quizzes';
import { type Locale, locales } from '@/i18n/locales';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files: ReadonlyMap<string, { locale: Locale; lesson: string }> = new Map(
  locales.flatMap((locale) =>
    [...quizLessons, POSTS].map(
      (lesson) => [`${locale}-${lesson}.json`, { locale, lesson }] as const,
    ),
  ),
);

export function generateStaticParams(): { file: string }[] {
  return [...files.keys()].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const asked = files.get(file);
  if (!asked) throw new RangeError(`No file is called "${file}".`);
  const items = await shownQuiz(asked.lesson, asked.locale);
  return new Response(JSON.stringify(items), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
