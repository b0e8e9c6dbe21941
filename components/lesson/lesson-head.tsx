// The top of a lesson: where it stands in the course, its title, and the ways to begin.

import Link from 'next/link';
import { handoutPath, presentPath, teachPath } from '@/components/site/paths';
import { findLesson, lessonNumber } from '@/content/course';
import type { LessonMeta } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';
import { ContinueLink } from './continue-link';
import type { LessonStep } from './outline';

/** "서버리스 · 9": the part and the lesson's number in the course. */
export function eyebrowOf(lesson: string, locale: Locale): string {
  // Throws in words when the course has no such lesson.
  const number = lessonNumber(lesson);
  return lessonMessages[locale].eyebrow(findLesson(lesson)?.part.title[locale] ?? '', number);
}

export function LessonHead({
  meta,
  locale,
  steps,
}: {
  meta: LessonMeta;
  locale: Locale;
  steps: readonly LessonStep[];
}) {
  const messages = lessonMessages[locale];
  return (
    <header className="lesson-head">
      <div className="lesson-above">
        <p className="lesson-eyebrow">{eyebrowOf(meta.id, locale)}</p>
        <Link href={handoutPath(locale, meta.id)} prefetch={false} className="teach-link">
          {messages.handout}
        </Link>
        <Link href={teachPath(locale, meta.id)} prefetch={false} className="teach-link">
          {messages.teach}
        </Link>
      </div>
      <h1>{meta.title[locale]}</h1>
      <p className="lesson-lead">{meta.summary[locale]}</p>
      <div className="lesson-actions">
        <Link
          href={presentPath(locale, meta.id)}
          prefetch={false}
          className="present-button"
          aria-keyshortcuts="P"
        >
          {messages.present}
          <kbd>P</kbd>
        </Link>
        <span className="lesson-minutes">{messages.minutes(meta.readMinutes, meta.doMinutes)}</span>
        <ContinueLink lesson={meta.id} steps={steps.map(({ id, title }) => ({ id, title }))} />
      </div>
    </header>
  );
}
