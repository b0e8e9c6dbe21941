// Each lesson as a Markdown file, in both languages. The build moves it beside its page: /ko/learn/cold-start.md.

import { lessonRoutes } from '@/components/lesson/load';
import type { Locale } from '@/i18n/locales';
import { lessonMarkdown } from '../lesson-markdown';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files: ReadonlyMap<string, { locale: Locale; lesson: string }> = new Map(
  lessonRoutes().map(
    ({ locale, lesson }) => [`${locale}-${lesson}.md`, { locale, lesson }] as const,
  ),
);

export function generateStaticParams(): { file: string }[] {
  return [...files.keys()].map((file) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const asked = files.get(file);
  if (!asked) throw new RangeError(`No lesson is called "${file}"; known: ${[...files.keys()]}`);
  const text = await lessonMarkdown(asked.lesson, asked.locale);
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
