// The course map as a page of its own.

import type { Metadata } from 'next';
import { minutesOfLessons } from '@/components/lesson/load';
import { ClimbLink } from '@/components/site/climb-link';
import { CourseMap, climbedIn } from '@/components/site/course-map';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { siteMessages } from '@/i18n/messages/site';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = siteMessages[locale].map;
  return pageMetadata({ locale, path: 'learn/', title, description: lead, image: 'learn' });
}

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
    </div>
  );
}
