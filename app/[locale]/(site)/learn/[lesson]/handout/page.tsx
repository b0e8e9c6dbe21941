// A lesson as a handout: what a teacher prints, and what printing the lesson prints.

import type { Metadata } from 'next';
import { lessonRoutes, loadLesson } from '@/components/lesson/load';
import { DrawnHandout } from '@/components/paper/handout/drawn-handout';
import { PaperBar } from '@/components/paper/paper-bar';
import { sheetName } from '@/components/paper/paper-head';
import { PrintPaper } from '@/components/paper/print-paper';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { lessonPath } from '@/components/site/paths';
import { paperMessages } from '@/i18n/messages/paper';

interface HandoutRoute {
  params: Promise<{ locale: string; lesson: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = lessonRoutes;

export async function generateMetadata({ params }: HandoutRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { lesson } = await params;
  const { meta } = await loadLesson(lesson, locale);
  const title = meta.title[locale];
  const t = paperMessages[locale];
  return pageMetadata({
    locale,
    path: `learn/${lesson}/handout/`,
    title: t.handoutTitle(title),
    description: t.handoutDescription(title),
    image: lesson,
  });
}

export default async function HandoutPage({ params }: HandoutRoute) {
  const locale = await localeFrom(params);
  const { lesson } = await params;
  const t = paperMessages[locale];
  return (
    <div className="paper-desk">
      <PaperBar
        back={{ href: lessonPath(locale, lesson), text: t.toLesson }}
        note={t.handoutNote}
        print={t.print}
      />
      <DrawnHandout lesson={lesson} locale={locale} />
      <PrintPaper name={sheetName(lesson, locale)} sheet={null} />
    </div>
  );
}
