// Every lesson with the question it answers; what can be read already is a link.

import Link from 'next/link';
import { type CourseLesson, course, lessonNumber } from '@/content/course';
import type { Locale } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';
import { lessonPath } from './paths';
import { ReadMark } from './read-mark';

const isReady = (lesson: CourseLesson): boolean => lesson.ready;

function LessonRow({
  lesson,
  locale,
  heading: Heading,
}: {
  lesson: CourseLesson;
  locale: Locale;
  heading: 'h3' | 'h4';
}) {
  const messages = siteMessages[locale].map;
  const number = lessonNumber(lesson.id);
  return (
    <li
      id={lesson.id}
      className="map-lesson"
      data-rung={lesson.rung}
      data-ready={lesson.ready ? '' : undefined}
    >
      <span className="map-number">{number}</span>
      <div>
        <Heading className="map-title">
          {lesson.ready ? (
            <Link href={lessonPath(locale, lesson.id)} prefetch={false}>
              {lesson.title[locale]}
            </Link>
          ) : (
            <>
              {lesson.title[locale]} <span className="sr-only">({messages.coming})</span>
            </>
          )}
        </Heading>
        <p>{lesson.question[locale]}</p>
      </div>
      {lesson.ready ? <ReadMark lesson={lesson.id} /> : null}
    </li>
  );
}

/** `under` is the level of the heading that the map stands under. */
export function CourseMap({ locale, under }: { locale: Locale; under: 'h1' | 'h2' }) {
  const PartHeading = under === 'h1' ? 'h2' : 'h3';
  const messages = siteMessages[locale].map;
  return (
    <div className="map">
      <p className="map-key" aria-hidden="true">
        <span className="key-yours">{messages.ready}</span>
        <span className="key-theirs">{messages.coming}</span>
      </p>
      {course.map((part, index) => (
        <section key={part.id} aria-labelledby={`part-${part.id}`} className="map-part">
          <header>
            <p>{messages.part(index + 1)}</p>
            <PartHeading id={`part-${part.id}`} className="map-part-title">
              {part.title[locale]}
            </PartHeading>
            <p>{messages.open(part.lessons.filter(isReady).length, part.lessons.length)}</p>
          </header>
          <ol>
            {part.lessons.map((lesson) => (
              <LessonRow
                key={lesson.id}
                lesson={lesson}
                locale={locale}
                heading={under === 'h1' ? 'h3' : 'h4'}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
