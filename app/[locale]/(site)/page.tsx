// Home: the ladder with one noon on all its rungs, the rungs' stories, and the map of the course.

import type { Metadata } from 'next';
import Link from 'next/link';
import { minutesOfLessons } from '@/components/lesson/load';
import { Noon } from '@/components/sims/four-eras/noon/noon';
import { labQuery } from '@/components/sims/four-eras/noon/setup';
import { shownNoon } from '@/components/sims/four-eras/noon/shown-noon';
import { ClimbLink } from '@/components/site/climb-link';
import { CourseMap, climbedIn } from '@/components/site/course-map';
import { LadderKey, StairHead, StairStack, Stories } from '@/components/site/ladder';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { labPath, missionPath, sectionPath } from '@/components/site/paths';
import { ladder } from '@/content/ladder';
import type { Locale } from '@/i18n/locales';
import { missionMessages } from '@/i18n/messages/missions';
import { siteMessages } from '@/i18n/messages/site';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { description } = siteMessages[locale];
  return pageMetadata({ locale, path: '', description, image: 'home' });
}

function Heading({ locale }: { locale: Locale }) {
  return (
    <h1>
      {siteMessages[locale].home.title.map((line) => (
        <span key={line}>{line} </span>
      ))}
    </h1>
  );
}

export default async function HomePage({ params }: Props) {
  const locale = await localeFrom(params);
  const messages = siteMessages[locale].home;
  return (
    <>
      <Noon
        heading={<Heading locale={locale} />}
        legend={<LadderKey locale={locale} />}
        locale={locale}
        noon={await shownNoon(locale)}
        stairs={ladder.map((stair) => ({
          id: stair.id,
          stack: <StairStack stair={stair} locale={locale} />,
          head: <StairHead stair={stair} locale={locale} />,
        }))}
        whyHref={`${labPath(locale, 'four-eras')}${labQuery}`}
      />
      <div className="page">
        <section aria-labelledby="map-title" className="home-map">
          <h2 id="map-title">{messages.map}</h2>
          <p className="page-lead">{messages.lead}</p>
          <div className="home-ways">
            <ClimbLink lessons={climbedIn(locale)} />
            <Link href={sectionPath(locale, 'labs')} prefetch={false} className="button-quiet">
              {messages.openLabs}
            </Link>
            <Link href={missionPath(locale)} prefetch={false} className="button-quiet">
              {missionMessages[locale].fromHome}
            </Link>
          </div>
          <CourseMap locale={locale} minutes={await minutesOfLessons()} under="h2" />
        </section>
        <Stories locale={locale} />
      </div>
    </>
  );
}
