// A simulator on a page of its own: every knob, and an address that brings back the very same run.

import type { Metadata } from 'next';
import Link from 'next/link';
import { findCalculator } from '@/components/sims/calculators';
import { tasksOf } from '@/components/sims/lab-tasks';
import { simIds } from '@/components/sims/registry';
import { SimFigure } from '@/components/sims/sim-figure';
import { askedScript } from '@/components/site/asked-script';
import { InlineScript } from '@/components/site/inline-script';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { labPath, lessonPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { printedMessages } from '@/i18n/messages/printed';
import { labSims, lessonOf, wordsOf } from '../lab-words';

interface Props {
  params: Promise<{ locale: string; sim: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => simIds.map((sim) => ({ sim }));

/** One way on: to the lesson that explains the lab, and while that is coming to the next lab. */
async function nextOf(
  sim: string,
  locale: Locale,
): Promise<{ readonly href: string; readonly text: string }> {
  const lesson = lessonOf(sim);
  if (lesson?.ready)
    return { href: lessonPath(locale, lesson.id), text: printedMessages[locale].toLesson };
  // In the order of the course, as the labs are listed; after the last comes the first.
  const order = labSims.filter((id) => simIds.includes(id));
  const next = order[(order.indexOf(sim) + 1) % order.length] ?? sim;
  const { title } = await wordsOf(next, locale);
  return { href: labPath(locale, next), text: printedMessages[locale].toNextLab(title) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { sim } = await params;
  const { title, lead } = await wordsOf(sim, locale);
  return pageMetadata({ locale, path: `labs/${sim}/`, title, description: lead, image: 'labs' });
}

export default async function LabPage({ params }: Props) {
  const locale = await localeFrom(params);
  const { sim } = await params;
  const { title, lead, choice } = await wordsOf(sim, locale);
  const next = await nextOf(sim, locale);
  return (
    <div className="page">
      <div className="page-head lab-head">
        <h1>{title}</h1>
        <p className="page-lead">{lead}</p>
      </div>
      {findCalculator(sim) ? <InlineScript code={askedScript} /> : null}
      <SimFigure id={sim} locale={locale} view="lab" {...(choice ? { predict: choice } : {})} />
      {tasksOf(sim).map(({ id, show: Task }) => (
        <div className="mt-8" key={id}>
          <Task locale={locale} />
        </div>
      ))}
      <p className="mt-8">
        <Link className="button" href={next.href} prefetch={false}>
          {next.text}
        </Link>
      </p>
    </div>
  );
}
