// One page of the ledger of facts: each entry with its source, its date and the day to check it again.

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { partName } from '@/components/facts/contents';
import { DrawnPart } from '@/components/facts/drawn-part';
import { Filters } from '@/components/facts/filters';
import { Finder } from '@/components/facts/finder';
import { PartLinks } from '@/components/facts/part-links';
import '@/components/facts/ledger.css';
import '@/components/facts/tables.css';
import '@/components/lesson/prose.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { factsMessages } from '@/i18n/messages/facts';
import { factParts, providersOn } from '@/ledger/parts';
import { providers } from '@/ledger/provider';

interface PageRoute {
  params: Promise<{ locale: string; part: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = (): { part: string }[] => factParts.map((part) => ({ part }));

async function read(params: PageRoute['params']) {
  const locale = await localeFrom(params);
  const { part: name } = await params;
  const part = factParts.find((each) => each === name);
  if (part === undefined) notFound();
  const messages = factsMessages[locale];
  return { locale, part, messages, title: `${partName(part, locale)} · ${messages.title}` };
}

export async function generateMetadata({ params }: PageRoute): Promise<Metadata> {
  const { locale, part, messages, title } = await read(params);
  const path = `facts/${part}/`;
  return pageMetadata({ locale, path, title, description: messages.lead, image: 'home' });
}

export default async function FactsPartPage({ params }: PageRoute) {
  const { locale, part, messages } = await read(params);
  // Overdue is what was overdue on the day of the build; a reader's own clock corrects it.
  const today = new Date().toISOString().slice(0, 10);
  const priced = providersOn(part);
  return (
    <div className="reference ledger">
      <h1>{partName(part, locale)}</h1>
      <PartLinks current={part} locale={locale} />
      <Filters locale={locale} whose={priced.length > 0 ? priced : providers} />
      <Finder />
      <p className="ledger-none">{messages.none}</p>
      <DrawnPart locale={locale} part={part} today={today} />
    </div>
  );
}
