// The bottom of a lesson: when its facts were checked, the lessons before and after, and the shortcut's switch.

import Link from 'next/link';
import { lessonPath } from '@/components/site/paths';
import { type CourseLesson, lessonNumber, lessons } from '@/content/course';
import type { LessonMeta } from '@/content/schema';
import { formatDate } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';
import { LetterKeys } from './letter-keys';

function Neighbour({
  lesson,
  locale,
  direction,
}: {
  lesson: CourseLesson;
  locale: Locale;
  direction: 'previous' | 'next';
}) {
  const messages = lessonMessages[locale];
  const words = (
    <>
      <span className="neighbour-label">
        {messages[direction]}
        {lesson.ready ? null : ` · ${messages.coming}`}
      </span>
      <span className="neighbour-title">
        {lessonNumber(lesson.id)}. {lesson.title[locale]}
      </span>
    </>
  );
  return lesson.ready ? (
    <Link
      href={lessonPath(locale, lesson.id)}
      prefetch={false}
      rel={direction === 'previous' ? 'prev' : 'next'}
      className="neighbour"
      data-direction={direction}
    >
      {words}
    </Link>
  ) : (
    <p className="neighbour" data-direction={direction} data-coming="">
      {words}
    </p>
  );
}

export function LessonFoot({ meta, locale }: { meta: LessonMeta; locale: Locale }) {
  const messages = lessonMessages[locale];
  const index = lessonNumber(meta.id) - 1;
  const previous = lessons[index - 1];
  const next = lessons[index + 1];
  return (
    <footer className="lesson-foot">
      <div className="neighbours">
        {previous ? <Neighbour lesson={previous} locale={locale} direction="previous" /> : null}
        {next ? <Neighbour lesson={next} locale={locale} direction="next" /> : null}
      </div>
      <div className="lesson-small">
        <p>{messages.checkedOn(formatDate(meta.checkedOn, locale))}</p>
        <LetterKeys label={messages.letterKeys} hint={messages.letterKeysHint} />
      </div>
    </footer>
  );
}
