// The learner's data: what is kept here, and how to take it out, move it and erase it.

import type { Metadata } from 'next';
import { courseQuestions } from '@/components/data/course-questions';
import { Exports } from '@/components/data/exports';
import { Kept } from '@/components/data/kept';
import { OwnImport } from '@/components/data/own-import';
import { Restore } from '@/components/data/restore';
import { Wipe } from '@/components/data/wipe';
import { OfflineSection } from '@/components/offline/offline-section';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { dataMessages } from '@/i18n/messages/data';

interface Props {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = dataMessages[locale];
  return pageMetadata({ locale, path: 'data/', title, description: lead, image: 'quiz' });
}

export default async function DataPage({ params }: Props) {
  const locale = await localeFrom(params);
  const words = dataMessages[locale];
  const { items, leftOut } = await courseQuestions(locale);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="page-lead">{words.lead}</p>
        <noscript>
          <p className="page-lead">{words.noscript}</p>
        </noscript>
      </div>
      <div className="max-w-[760px]">
        <Kept />
        <OfflineSection />
        <Restore />
        <Exports course={{ count: items.length, leftOut }} />
        <OwnImport />
        <Wipe />
      </div>
    </div>
  );
}
