// A simulator on a page of its own: every knob, and an address that brings back the very same run.

import type { Metadata } from 'next';
import Link from 'next/link';
import { StructuredData } from '@/app/structured-data/structured-data';
import { ForAgents } from '@/components/agents/for-agents';
import { findCalculator } from '@/components/sims/calculators';
import { tasksOf } from '@/components/sims/lab-tasks';
import { playedIds, simIds } from '@/components/sims/registry';
import { SimFigure } from '@/components/sims/sim-figure';
import '@/components/sims/four-eras/one-order/one-order.css';
import { askedScript } from '@/components/site/asked-script';
import { EmbedOffer } from '@/components/site/embed/embed-offer';
import { embedScript } from '@/components/site/embed/embed-script';
import { Embedded } from '@/components/site/embed/embedded';
import '@/components/site/embed/embed.css';
import { InlineScript } from '@/components/site/inline-script';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { assignPath, labPath, lessonPath } from '@/components/site/paths';
import type { Locale } from '@/i18n/locales';
import { printedMessages } from '@/i18n/messages/printed';
import { teachMessages } from '@/i18n/messages/teach';
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
  // What runs in a frame of its own cannot be framed by others: the sandbox is there for this host alone.
  const calculator = findCalculator(sim);
  const isEmbeddable = calculator?.readouts !== null;
  return (
    <div className="page" {...(isEmbeddable ? { 'data-embeddable': '' } : {})}>
      {isEmbeddable ? <InlineScript code={embedScript} /> : null}
      <div className="page-head lab-head">
        <h1>{title}</h1>
        <p className="page-lead">{lead}</p>
      </div>
      {calculator ? <InlineScript code={askedScript} /> : null}
      <SimFigure id={sim} locale={locale} view="lab" {...(choice ? { predict: choice } : {})} />
      {playedIds.includes(sim) ? <ForAgents sim={sim} /> : null}
      <div className="lab-around">
        {tasksOf(sim).map(({ id, show: Task }) => (
          <div className="mt-8" key={id}>
            <Task locale={locale} />
          </div>
        ))}
        <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-2">
          <Link className="button" href={next.href} prefetch={false}>
            {next.text}
          </Link>
          {playedIds.includes(sim) ? (
            <Link className="lab-assign" href={assignPath(locale, sim)} prefetch={false}>
              {teachMessages[locale].assign}
            </Link>
          ) : null}
        </p>
        {isEmbeddable ? <EmbedOffer title={title} /> : null}
      </div>
      {isEmbeddable ? <Embedded /> : null}
      <StructuredData of="lab" />
    </div>
  );
}
