// Home: the ladder, one noon on all its rungs, and the map of the course.

import type { Metadata } from 'next';
import Link from 'next/link';
import { FourErasStrip, labQuery } from '@/components/sims/four-eras/strip/strip';
import { CourseMap } from '@/components/site/course-map';
import { Ladder } from '@/components/site/ladder';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { labPath, lessonPath, sectionPath } from '@/components/site/paths';
import { lessons } from '@/content/course';
import type { Locale } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';
import { stripMessages } from '@/i18n/messages/strip';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { description } = siteMessages[locale];
  return pageMetadata({ locale, path: '', description, image: 'home' });
}

/** To the first lesson; while that is coming, to the first that can be read. */
function StartLink({ locale }: { locale: Locale }) {
  const messages = siteMessages[locale].home;
  const first = lessons.find((lesson) => lesson.ready);
  if (!first) return null;
  const label =
    first === lessons[0] ? messages.startFirst : messages.startWith(first.title[locale]);
  return (
    <Link href={lessonPath(locale, first.id)} prefetch={false} className="button">
      {label}
    </Link>
  );
}

/** The same five minutes through all four ways, and the lab where they can be changed. */
function Noon({ locale }: { locale: Locale }) {
  const messages = stripMessages[locale];
  return (
    <section aria-labelledby="noon-title" className="home-noon">
      <h2 id="noon-title">{messages.title}</h2>
      <p className="page-lead">{messages.lead}</p>
      <FourErasStrip locale={locale} />
      <p className="home-noon-lab">
        <Link href={`${labPath(locale, 'four-eras')}${labQuery}`} prefetch={false}>
          {messages.toLab}
        </Link>
      </p>
    </section>
  );
}

export default async function HomePage({ params }: Props) {
  const locale = await localeFrom(params);
  const messages = siteMessages[locale].home;
  return (
    <div className="page">
      <div className="hero">
        <h1>
          {messages.title.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </h1>
        <p>{messages.lead}</p>
        <div className="hero-actions">
          <StartLink locale={locale} />
          <Link href={sectionPath(locale, 'labs')} prefetch={false} className="button-quiet">
            {messages.openLabs}
          </Link>
        </div>
      </div>
      <Ladder locale={locale} />
      <Noon locale={locale} />
      <section aria-labelledby="map-title" className="home-map">
        <h2 id="map-title">{messages.map}</h2>
        <p className="page-lead">{messages.mapLead}</p>
        <CourseMap locale={locale} under="h2" />
      </section>
    </div>
  );
}
