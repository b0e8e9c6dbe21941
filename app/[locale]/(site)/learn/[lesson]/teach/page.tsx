// The teacher's sheet of a lesson: three plans, questions for the board, likely answers, and a key to print apart.

import type { Metadata } from 'next';
import { lessonRoutes, loadSheet } from '@/components/lesson/load';
import '@/components/lesson/prose.css';
import { Sheet } from '@/components/lesson/teach/sheet';
import { findCalculator } from '@/components/sims/calculators';
import { playedIds } from '@/components/sims/registry';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import '@/components/lesson/teach/teach.css';
import { TakeAlong } from '@/components/taken/take-along';
import '@/components/taken/taken.css';
import { findLesson } from '@/content/course';
import { teachMessages } from '@/i18n/messages/teach';

interface SheetRoute {
  params: Promise<{ locale: string; lesson: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = lessonRoutes;

export async function generateMetadata({ params }: SheetRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { lesson } = await params;
  const { meta } = await loadSheet(lesson);
  const title = meta.title[locale];
  const messages = teachMessages[locale];
  return pageMetadata({
    locale,
    path: `learn/${lesson}/teach/`,
    title: `${title} · ${messages.title}`,
    description: messages.description(title),
    image: lesson,
  });
}

export default async function SheetPage({ params }: SheetRoute) {
  const locale = await localeFrom(params);
  const { lesson } = await params;
  const { sheet, meta } = await loadSheet(lesson);
  const { sim = null } = findLesson(lesson)?.lesson ?? {};
  const lab = sim !== null && playedIds.includes(sim) ? sim : null;
  return (
    <>
      <Sheet lab={lab} sheet={sheet} meta={meta} locale={locale} />
      <TakeAlong
        lesson={lesson}
        title={meta.title[locale]}
        runsAlone={sim === null || findCalculator(sim)?.readouts !== null}
      />
    </>
  );
}
