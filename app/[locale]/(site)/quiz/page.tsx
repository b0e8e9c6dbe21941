// Every lesson with a quiz, and how it has gone so far.

import type { Metadata } from 'next';
import Link from 'next/link';
import { LessonResults } from '@/components/quiz/lesson-results';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import {
  dataPath,
  practicePath,
  practices,
  reviewPath,
  sectionPath,
} from '@/components/site/paths';
import { lessons } from '@/content/course';
import { loadQuizzes } from '@/content/quizzes';
import type { Locale } from '@/i18n/locales';
import { dataMessages } from '@/i18n/messages/data';
import { quizMessages } from '@/i18n/messages/quiz';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = quizMessages[locale];
  return pageMetadata({ locale, path: 'quiz/', title, description: lead, image: 'quiz' });
}

export default async function QuizzesPage({ params }: Props) {
  const locale = await localeFrom(params);
  const words = quizMessages[locale];
  const quizzes = await loadQuizzes();
  const open = lessons.flatMap((lesson) => {
    const items = quizzes.get(lesson.id);
    return items ? [{ lesson, itemIds: items.map(({ id }) => id) }] : [];
  });
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="page-lead">{words.lead}</p>
      </div>
      <Ways locale={locale} />
      <h2 className="mt-10 mb-4 text-2xl font-bold">{words.lessonList}</h2>
      <ul aria-label={words.lessonList} className="grid max-w-figure gap-4 md:grid-cols-2">
        {open.map(({ lesson, itemIds }) => (
          <li
            key={lesson.id}
            className="relative rounded-frame border border-line bg-card p-6 shadow-frame has-[a:hover]:border-ink-3"
          >
            <h3 className="text-xl font-bold">
              <Link
                href={`${sectionPath(locale, 'quiz')}${lesson.id}/`}
                prefetch={false}
                className="after:absolute after:inset-0"
              >
                {words.quizOf(lesson.title[locale])}
              </Link>
            </h3>
            <p className="mt-1.5 text-ink-2">{lesson.question[locale]}</p>
            <p className="mt-4 min-h-12 border-t border-line pt-3 text-[15px] text-ink-2">
              <span className="font-semibold text-ink">{words.questions(itemIds.length)}</span>
              <span className="noscript:hidden">
                {' · '}
                <LessonResults itemIds={itemIds} locale={locale} />
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-6 text-[15px] text-ink-2">{words.coming}</p>
      <p className="mt-2">
        <Link
          href={dataPath(locale)}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-[15px] underline decoration-ink-3 underline-offset-4 hover:decoration-current"
        >
          {dataMessages[locale].linkFromQuiz}
        </Link>
      </p>
    </div>
  );
}

/** Review first, then the ways to practise across lessons. */
function Ways({ locale }: { locale: Locale }) {
  const words = quizMessages[locale];
  const ways = [
    { href: reviewPath(locale), title: words.toReview, lead: words.toReviewLead },
    ...practices.map((kind) => ({ href: practicePath(locale, kind), ...words.practice[kind] })),
  ];
  return (
    <ul className="grid max-w-figure gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {ways.map(({ href, title, lead }) => (
        <li key={href} className="relative border-t border-line py-4">
          <Link
            href={href}
            prefetch={false}
            className="font-bold underline decoration-transparent underline-offset-4 after:absolute after:inset-0 hover:decoration-current"
          >
            {title} <span aria-hidden="true">→</span>
          </Link>
          <p className="mt-1 text-[15px] text-ink-2">{lead}</p>
        </li>
      ))}
    </ul>
  );
}
