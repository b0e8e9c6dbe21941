// A vote in class without phones. This page alone is handed the camera (scripts/lib/csp.mjs).

import type { Metadata } from 'next';
import Link from 'next/link';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { voteCardsPath } from '@/components/site/paths';
import { quietButton } from '@/components/ui/button';
import { LeaveLoaded } from '@/components/vote/leave-loaded';
import { VotePage } from '@/components/vote/vote-page';
import '@/components/vote/vote.css';
import { findLesson } from '@/content/course';
import { quizLessons } from '@/content/quizzes';
import { voteMessages } from '@/i18n/messages/vote';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, description } = voteMessages[locale];
  return pageMetadata({ locale, path: 'vote/', title, description, image: 'quiz' });
}

export default async function ClassVotePage({ params }: Props) {
  const locale = await localeFrom(params);
  const t = voteMessages[locale];
  const lessons = quizLessons.map((id) => ({
    id,
    title: findLesson(id)?.lesson.title[locale] ?? id,
  }));
  return (
    <div className="page">
      <LeaveLoaded />
      <div className="page-head">
        <h1>{t.title}</h1>
        <p className="page-lead">{t.lead}</p>
        <noscript>
          <p className="page-lead">{t.noscript}</p>
        </noscript>
      </div>
      <VotePage lessons={lessons} />
      <p className="vote-privacy">{t.privacy}</p>
      <Link href={voteCardsPath(locale)} prefetch={false} className={quietButton}>
        {t.toCards}
      </Link>
    </div>
  );
}
