// The labs: every simulator with the question that it settles.

import type { Metadata } from 'next';
import Link from 'next/link';
import { DrawnCard } from '@/components/sims/drawn-card';
import { simIds } from '@/components/sims/registry';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { assignPath, labPath, missionPath } from '@/components/site/paths';
import type { CourseLesson } from '@/content/course';
import { assignMessages } from '@/i18n/messages/assign';
import { missionMessages } from '@/i18n/messages/missions';
import { siteMessages } from '@/i18n/messages/site';
import { labSims, lessonOf, wordsOf } from './lab-words';

interface Props {
  params: Promise<{ locale: string }>;
}

interface Lab {
  readonly sim: string;
  readonly lesson: CourseLesson;
}

// A simulator that several lessons use is listed once, with the lesson that teaches it.
const labs: readonly Lab[] = labSims.flatMap((sim) => {
  const lesson = lessonOf(sim);
  return lesson && simIds.includes(sim) ? [{ sim, lesson }] : [];
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = siteMessages[locale].labs;
  return pageMetadata({ locale, path: 'labs/', title, description: lead, image: 'labs' });
}

export default async function LabsPage({ params }: Props) {
  const locale = await localeFrom(params);
  const messages = siteMessages[locale].labs;
  const named = await Promise.all(
    labs.map(async (lab) => ({ ...lab, ...(await wordsOf(lab.sim, locale)) })),
  );
  return (
    <div className="page">
      <div className="page-head">
        <h1>{messages.title}</h1>
        <p className="page-lead">{messages.lead}</p>
        <p className="labs-missions">
          <Link href={missionPath(locale)} prefetch={false}>
            {missionMessages[locale].fromLabs}
          </Link>
          {' · '}
          <Link href={assignPath(locale)} prefetch={false}>
            {assignMessages[locale].fromLabs}
          </Link>
        </p>
      </div>
      <ul className="labs">
        {named.map(({ sim, lesson, title, lead }) => (
          <li key={sim} className="lab-card" data-rung={lesson.rung}>
            <DrawnCard className="lab-picture" id={sim} locale={locale} />
            <div>
              <h2>
                <Link href={labPath(locale, sim)} prefetch={false}>
                  {title}
                </Link>
              </h2>
              <p>{lead}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
