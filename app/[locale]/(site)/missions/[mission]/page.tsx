// A mission: who calls and what hurts, the simulator with the knobs that may be turned, and what stays of it.

import type { Metadata } from 'next';
import Link from 'next/link';
import { Debrief } from '@/components/missions/debrief';
import { MissionStage, solutionPath } from '@/components/missions/mission-stage';
import '@/components/missions/missions.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { lessonPath, missionPath } from '@/components/site/paths';
import { findLesson } from '@/content/course';
import { misconceptions } from '@/content/misconceptions';
import { findMission, type Mission, missions } from '@/content/missions';
import type { Locale } from '@/i18n/locales';
import { missionMessages } from '@/i18n/messages/missions';

interface Props {
  params: Promise<{ locale: string; mission: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => missions.map(({ id }) => ({ mission: id }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { id, title, brief } = findMission((await params).mission);
  return pageMetadata({
    locale,
    path: `missions/${id}/`,
    title: title[locale],
    description: brief[locale],
    image: 'labs',
  });
}

export default async function MissionPage({ params }: Props) {
  const locale = await localeFrom(params);
  const mission = findMission((await params).mission);
  const place = missions.indexOf(mission);
  const t = missionMessages[locale];
  return (
    <div className="page" data-rung={findLesson(mission.lesson)?.lesson.rung}>
      <div className="page-head mission-head">
        <p className="question-number">{t.number(place + 1)}</p>
        <h1>{mission.title[locale]}</h1>
        <p className="page-lead">{mission.brief[locale]}</p>
      </div>
      <dl className="mission-terms">
        <div>
          <dt>{t.given}</dt>
          <dd>{mission.given[locale]}</dd>
        </div>
        <div>
          <dt>{t.budget}</dt>
          <dd>{mission.budget[locale]}</dd>
        </div>
      </dl>
      <MissionStage locale={locale} mission={mission} />
      <Debrief mission={mission.id}>
        <Learnt locale={locale} mission={mission} />
      </Debrief>
      <Ways locale={locale} next={missions[place + 1]} />
    </div>
  );
}

async function Learnt({ mission, locale }: { mission: Mission; locale: Locale }) {
  const t = missionMessages[locale].debrief;
  const { lesson, step } = mission;
  return (
    <>
      <h2 id="mission-debrief">{t.title}</h2>
      <p className="mission-believed">
        {t.believed}: “{misconceptions[mission.misconception][locale]}”
      </p>
      <p className="mission-learnt">{mission.debrief[locale]}</p>
      <ul>
        <li>
          <Link href={`${lessonPath(locale, lesson)}#${step}`} prefetch={false}>
            {t.step(findLesson(lesson)?.lesson.title[locale] ?? lesson)}
          </Link>
        </li>
        <li>
          {/* A figure reads its address once, so the page is opened anew. */}
          <a href={await solutionPath(mission, locale)}>{t.solution}</a>
        </li>
      </ul>
    </>
  );
}

function Ways({ next, locale }: { next: Mission | undefined; locale: Locale }) {
  const t = missionMessages[locale];
  return (
    <p className="mission-ways">
      {next ? (
        <Link className="button" href={missionPath(locale, next.id)} prefetch={false}>
          {t.next}: {next.title[locale]}
        </Link>
      ) : null}
      <Link className="button-quiet" href={missionPath(locale)} prefetch={false}>
        {t.all}
      </Link>
    </p>
  );
}
