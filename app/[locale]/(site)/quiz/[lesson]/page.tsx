// One lesson's quiz, one question at a time.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sheetName } from '@/components/paper/paper-head';
import { PrintPaper } from '@/components/paper/print-paper';
import '@/components/paper/sheet.css';
import { StructuredData } from '@/app/structured-data/structured-data';
import { QuizRounds } from '@/components/quiz/quiz-rounds';
import { roundsOf, shownQuiz } from '@/components/quiz/shown-quiz';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { lessonPath, quizSheetPath, sectionPath } from '@/components/site/paths';
import { findLesson } from '@/content/course';
import { quizLessons } from '@/content/quizzes';
import { quizMessages } from '@/i18n/messages/quiz';

interface Props {
  params: Promise<{ locale: string; lesson: string }>;
}

export const dynamicParams = false;

export function generateStaticParams(): { lesson: string }[] {
  return quizLessons.map((lesson) => ({ lesson }));
}

async function read(params: Props['params']) {
  const locale = await localeFrom(params);
  const { lesson: id } = await params;
  const title = findLesson(id)?.lesson.title[locale];
  if (title === undefined) notFound();
  return { locale, id, title, items: await shownQuiz(id, locale), words: quizMessages[locale] };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id, title, items, words } = await read(params);
  return pageMetadata({
    locale,
    path: `quiz/${id}/`,
    title: words.quizOf(title),
    description: words.quizDescription(title, items.length),
    image: id,
  });
}

export default async function LessonQuizPage({ params }: Props) {
  const { locale, id, title, items, words } = await read(params);
  return (
    <div className="page pt-2 pb-16 sm:pt-6">
      <PrintPaper name={sheetName(id, locale)} sheet={quizSheetPath(locale, id)} />
      <QuizRounds
        rounds={roundsOf(items)}
        locale={locale}
        heading={words.quizOf(title)}
        where="quiz"
        leave={{
          text: words.allQuizzes,
          href: sectionPath(locale, 'quiz'),
          lessonHref: lessonPath(locale, id),
        }}
      />
      <StructuredData of="quiz" />
    </div>
  );
}
