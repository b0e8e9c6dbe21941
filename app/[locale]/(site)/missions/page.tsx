// The missions: four evenings at the shop, each with a goal, a budget and a simulator.

import type { Metadata } from 'next';
import Link from 'next/link';
import { Best } from '@/components/missions/best';
import '@/components/missions/missions.css';
import { DrawnCard } from '@/components/sims/drawn-card';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { missionPath } from '@/components/site/paths';
import { findLesson } from '@/content/course';
import { missions } from '@/content/missions';
import { missionMessages } from '@/i18n/messages/missions';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = missionMessages[locale];
  return pageMetadata({ locale, path: 'missions/', title, description: lead, image: 'labs' });
}

export default async function MissionsPage({ params }: Props) {
  const locale = await localeFrom(params);
  const t = missionMessages[locale];
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t.title}</h1>
        <p className="page-lead">{t.lead}</p>
      </div>
      <ul className="labs missions">
        {missions.map(({ id, sim, title, brief, lesson }) => (
          <li className="lab-card" data-rung={findLesson(lesson)?.lesson.rung} key={id}>
            <DrawnCard className="lab-picture" id={sim} locale={locale} />
            <div>
              <h2>
                <Link href={missionPath(locale, id)} prefetch={false}>
                  {title[locale]}
                </Link>
              </h2>
              <p>{brief[locale]}</p>
              <Best locale={locale} mission={id} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
