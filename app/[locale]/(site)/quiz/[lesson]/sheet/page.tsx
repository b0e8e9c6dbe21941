// A lesson's quiz as a sheet with its key: what a teacher prints, and what printing the quiz prints.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PaperBar } from '@/components/paper/paper-bar';
import { sheetName } from '@/components/paper/paper-head';
import { PrintPaper } from '@/components/paper/print-paper';
import { DrawnSheet } from '@/components/paper/quiz/drawn-sheet';
import { roundsOf, shownQuiz } from '@/components/quiz/shown-quiz';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { sectionPath } from '@/components/site/paths';
import { findLesson } from '@/content/course';
import { quizLessons } from '@/content/quizzes';
import { paperMessages } from '@/i18n/messages/paper';

interface Props {
  params: Promise<{ locale: string; lesson: string }>;
}

export const dynamicParams = false;

export function generateStaticParams(): { lesson: string }[] {
  return quizLessons.map((lesson) => ({ lesson }));
}

async function read(params: Props['params']) {
  const locale = await localeFrom(params);
  const { lesson } = await params;
  const title = findLesson(lesson)?.lesson.title[locale];
  if (title === undefined) notFound();
  return { locale, lesson, title, words: paperMessages[locale] };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, lesson, title, words } = await read(params);
  return pageMetadata({
    locale,
    path: `quiz/${lesson}/sheet/`,
    title: words.quizTitle(title),
    description: words.quizDescription(title),
    image: lesson,
  });
}

export default async function QuizSheetPage({ params }: Props) {
  const { locale, lesson, words } = await read(params);
  const { more } = roundsOf(await shownQuiz(lesson, locale));
  return (
    <div className="paper-desk">
      <PaperBar
        back={{ href: `${sectionPath(locale, 'quiz')}${lesson}/`, text: words.toQuiz }}
        note={words.quizNote}
        print={words.print}
      >
        {more.length === 0 ? null : (
          <label className="paper-choice">
            <input className="sheet-more" type="checkbox" /> {words.more(more.length)}
          </label>
        )}
      </PaperBar>
      <DrawnSheet lesson={lesson} locale={locale} />
      <PrintPaper name={sheetName(lesson, locale)} sheet={null} />
    </div>
  );
}
