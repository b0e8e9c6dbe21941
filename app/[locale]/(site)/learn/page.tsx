// The course map as a page of its own.

import type { Metadata } from 'next';
import { minutesOfLessons } from '@/components/lesson/load';
import { ClimbLink } from '@/components/site/climb-link';
import { CourseMap, climbedIn } from '@/components/site/course-map';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import type { TakenCourse } from '@/components/taken/course-page';
import { TakeCourse } from '@/components/taken/take-course';
import '@/components/taken/taken.css';
import { course } from '@/content/course';
import type { Locale } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = siteMessages[locale].map;
  return pageMetadata({ locale, path: 'learn/', title, description: lead, image: 'learn' });
}

/** The lessons that can be read, by their parts, in one language. */
const takenCourse = (locale: Locale): TakenCourse => ({
  locale,
  title: siteMessages[locale].name,
  parts: course.map(({ title, lessons }, index) => ({
    title: siteMessages[locale].map.part(index + 1, title[locale]),
    lessons: lessons
      .filter(({ ready }) => ready)
      .map((lesson) => ({ id: lesson.id, title: lesson.title[locale] })),
  })),
});

export default async function LearnPage({ params }: Props) {
  const locale = await localeFrom(params);
  const messages = siteMessages[locale].map;
  return (
    <div className="page map-page">
      <div className="page-head">
        <h1>{messages.title}</h1>
        <p className="page-lead">{messages.lead}</p>
        <p className="mt-6">
          <ClimbLink lessons={climbedIn(locale)} />
        </p>
      </div>
      <CourseMap locale={locale} minutes={await minutesOfLessons()} under="h1" />
      <TakeCourse course={takenCourse(locale)} />
    </div>
  );
}
