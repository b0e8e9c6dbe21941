// A simulator on a page of its own: every knob, and an address that brings back the very same run.

import type { Metadata } from 'next';
import Link from 'next/link';
import { loadSim, simIds } from '@/components/sims/registry';
import { SimFigure } from '@/components/sims/sim-figure';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { lessonPath } from '@/components/site/paths';
import { lessons } from '@/content/course';
import { figureMessages } from '@/i18n/messages/figure';

interface Props {
  params: Promise<{ locale: string; sim: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => simIds.map((sim) => ({ sim }));

const lessonOf = (sim: string) => lessons.find((lesson) => lesson.sim === sim);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { sim } = await params;
  const lesson = lessonOf(sim);
  const definition = await loadSim(sim);
  return pageMetadata({
    locale,
    path: `labs/${sim}/`,
    title: lesson?.title[locale] ?? definition.words[locale].title,
    description: lesson?.question[locale] ?? definition.words[locale].hint,
    image: 'labs',
  });
}

export default async function LabPage({ params }: Props) {
  const locale = await localeFrom(params);
  const { sim } = await params;
  const lesson = lessonOf(sim);
  const definition = await loadSim(sim);
  const choice = definition.choices?.[0];
  return (
    <div className="page">
      <div className="page-head">
        <h1>{lesson?.title[locale] ?? definition.words[locale].title}</h1>
        <p className="page-lead">{lesson?.question[locale]}</p>
      </div>
      <SimFigure id={sim} locale={locale} view="lab" {...(choice ? { predict: choice.id } : {})} />
      {lesson?.ready ? (
        <p className="mt-8">
          <Link
            className="underline decoration-line underline-offset-4 hover:decoration-current"
            href={lessonPath(locale, lesson.id)}
            prefetch={false}
          >
            {figureMessages[locale].toLesson}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
