// The course as the ladder that it is: a rung for each lesson, and words beside those that can be climbed.

import Link from 'next/link';
import type { CSSProperties } from 'react';
import {
  type CourseLesson,
  type CoursePart,
  course,
  lessonNumber,
  lessons,
} from '@/content/course';
import { endingAfter } from '@/content/endings';
import type { Locale } from '@/i18n/locales';
import { guessesMessages } from '@/i18n/messages/guesses';
import { lessonMessages } from '@/i18n/messages/lesson';
import { postsMessages } from '@/i18n/messages/posts';
import { siteMessages } from '@/i18n/messages/site';
import type { Climbed } from './climb';
import { firstGuessesPath, lessonPath, postsPath } from './paths';
import { ReadMark } from './read-mark';

/** A lesson alone is a card with its question; more of them are names, as many as the ladder has rungs. */
const MANY = 1;

const isReady = (lesson: CourseLesson): boolean => lesson.ready;

/** The lessons that can be read, as the link to the next of them names them. */
export const climbedIn = (locale: Locale): readonly Climbed[] =>
  lessons
    .filter(isReady)
    .map(({ id, title }) => ({ id, title: title[locale], number: lessonNumber(id) }));

/** Reading and doing, in minutes, by lesson. */
export type Minutes = Readonly<Record<string, { readonly read: number; readonly run: number }>>;

interface LessonRowProps {
  readonly lesson: CourseLesson;
  readonly locale: Locale;
  readonly minutes: Minutes;
}

function LessonRow({ lesson, locale, minutes }: LessonRowProps) {
  const takes = minutes[lesson.id];
  return (
    <li id={lesson.id} className="map-lesson" data-rung={lesson.rung}>
      <span className="map-number">{lessonNumber(lesson.id)}</span>
      <Link href={lessonPath(locale, lesson.id)} prefetch={false}>
        {lesson.title[locale]}
      </Link>
      <ReadMark lesson={lesson.id} />
      <p>{lesson.question[locale]}</p>
      {takes ? <p>{lessonMessages[locale].minutes(takes.read, takes.run)}</p> : null}
    </li>
  );
}

/** The rungs from the top down, as one looks at a ladder; those to come are dashes. */
function Rungs({ part }: { part: CoursePart }) {
  return (
    <div aria-hidden="true" className="map-ladder">
      {part.lessons.toReversed().map(({ id, rung, ready }) => (
        <span key={id} data-rung={rung} data-ready={ready ? '' : undefined} />
      ))}
    </div>
  );
}

/** What closes a part: no lesson, so it has no number and no rung. */
function PartEnd({ part, locale }: { part: string; locale: Locale }) {
  const ending = endingAfter(part);
  if (!ending) return null;
  return (
    <p className="map-end">
      {ending.hasPosts ? (
        <Link href={postsPath(locale)} prefetch={false}>
          {postsMessages[locale].short}
        </Link>
      ) : null}
      <Link href={firstGuessesPath(locale, ending.id)} prefetch={false}>
        {guessesMessages[locale].title}
      </Link>
    </p>
  );
}

interface CourseMapProps {
  readonly locale: Locale;
  readonly under: 'h1' | 'h2';
  readonly minutes: Minutes;
}

/** `under` is the level of the heading that the map stands under. */
export function CourseMap({ locale, under, minutes }: CourseMapProps) {
  const PartHeading = under === 'h1' ? 'h2' : 'h3';
  const messages = siteMessages[locale].map;
  let below = 0;
  return (
    <div className="map">
      {lessons.every(isReady) ? null : (
        <p className="map-key" aria-hidden="true">
          <span className="key-yours">{messages.ready}</span>
          <span className="key-coming">{messages.coming}</span>
        </p>
      )}
      <div className="map-parts">
        {course.map((part, index) => {
          const ready = part.lessons.filter(isReady);
          const steps = { '--below': below, '--rungs': part.lessons.length } as CSSProperties;
          below += part.lessons.length;
          return (
            <section
              key={part.id}
              aria-labelledby={`part-${part.id}`}
              className="map-part"
              data-open={ready.length > 0 ? '' : undefined}
              data-rung={part.rung}
              style={steps}
            >
              <Rungs part={part} />
              <div className="map-block">
                <PartHeading id={`part-${part.id}`} className="map-part-title">
                  {messages.part(index + 1, part.title[locale])}
                </PartHeading>
                <p>{messages.open(ready.length, part.lessons.length)}</p>
                {ready.length > 0 ? (
                  <ol data-many={ready.length > MANY ? '' : undefined}>
                    {ready.map((lesson) => (
                      <LessonRow
                        key={lesson.id}
                        lesson={lesson}
                        locale={locale}
                        minutes={minutes}
                      />
                    ))}
                  </ol>
                ) : null}
                <PartEnd locale={locale} part={part.id} />
              </div>
            </section>
          );
        })}
      </div>
    </div>
  );
}
