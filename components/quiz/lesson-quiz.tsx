// A lesson's quiz inside the lesson, one question on each idea: drawn at build time, answerable once it comes near the screen.

import Link from 'next/link';
import { sectionPath } from '@/components/site/paths';
import { quietButton } from '@/components/ui/button';
import { quizMessages } from '@/i18n/messages/quiz';
import type { LessonQuizProps } from './lesson-quiz-props';
import { LiveList } from './live-list';
import { roundsOf, shownQuiz } from './shown-quiz';

export async function LessonQuiz({ lesson, locale }: LessonQuizProps) {
  const words = quizMessages[locale];
  const all = await shownQuiz(lesson, locale);
  return (
    <div className="grid grid-cols-1 gap-5">
      <LiveList items={roundsOf(all).first.map(({ id }) => id)} lesson={lesson} locale={locale} />
      <p>
        <Link
          href={`${sectionPath(locale, 'quiz')}${lesson}/`}
          prefetch={false}
          className={quietButton}
        >
          {words.oneByOne} · {words.questions(all.length)}
        </Link>
      </p>
    </div>
  );
}
