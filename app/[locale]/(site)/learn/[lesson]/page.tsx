// A lesson to read: the same MDX as its slides, with everything showing.

import type { Metadata } from 'next';
import { StructuredData } from '@/app/structured-data/structured-data';
import { DrawnPart } from '@/components/lesson/drawn-part';
import { Guide } from '@/components/lesson/guide';
import { LessonFoot } from '@/components/lesson/lesson-foot';
import { LessonHead } from '@/components/lesson/lesson-head';
import { lessonRoutes, loadLesson } from '@/components/lesson/load';
import { stepsOf } from '@/components/lesson/outline';
import '@/components/lesson/code.css';
import '@/components/lesson/prose.css';
import { sheetName } from '@/components/paper/paper-head';
import { PrintPaper } from '@/components/paper/print-paper';
import '@/components/sims/four-eras/one-order/one-order.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { handoutPath } from '@/components/site/paths';
import { firstSlides } from '@/components/stage/slides';
import { vocabulary } from '@/mdx-components';

interface LessonRoute {
  params: Promise<{ locale: string; lesson: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = lessonRoutes;

export async function generateMetadata({ params }: LessonRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { lesson } = await params;
  const { meta } = await loadLesson(lesson, locale);
  return pageMetadata({
    locale,
    path: `learn/${lesson}/`,
    title: meta.title[locale],
    description: meta.summary[locale],
    image: lesson,
  });
}

export default async function LessonPage({ params }: LessonRoute) {
  const locale = await localeFrom(params);
  const { lesson } = await params;
  const { Content, meta } = await loadLesson(lesson, locale);
  const parts = vocabulary({ locale, lesson, view: 'read', Drawn: DrawnPart });
  const text = Content({ components: parts });
  const steps = stepsOf(text, parts.Step);
  const slides = firstSlides(steps, parts);
  return (
    <article className="lesson" data-rung={meta.rung}>
      <LessonHead meta={meta} locale={locale} steps={steps} />
      <Guide
        lesson={lesson}
        steps={steps.map(({ id, title }, index) => ({ id, title, slide: slides[index] ?? 1 }))}
      />
      <div className="lesson-body prose">{text}</div>
      <LessonFoot meta={meta} locale={locale} />
      <PrintPaper name={sheetName(lesson, locale)} sheet={handoutPath(locale, lesson)} />
      <StructuredData of="lesson" />
    </article>
  );
}
