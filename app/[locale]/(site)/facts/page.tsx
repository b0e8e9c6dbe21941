// The contents of the ledger of facts: every claim, price sheet and limit, each with the page on which it stands.

import type { Metadata } from 'next';
import Link from 'next/link';
import { DrawnPart } from '@/components/facts/drawn-part';
import { Finder } from '@/components/facts/finder';
import { FollowAnchor } from '@/components/facts/follow-anchor';
import { PartLinks } from '@/components/facts/part-links';
import '@/components/facts/ledger.css';
import '@/components/facts/tables.css';
import '@/components/lesson/prose.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { practicePath } from '@/components/site/paths';
import { factsMessages } from '@/i18n/messages/facts';

interface PageRoute {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = factsMessages[locale];
  return pageMetadata({ locale, path: 'facts/', title, description: lead, image: 'home' });
}

export default async function FactsPage({ params }: PageRoute) {
  const locale = await localeFrom(params);
  const messages = factsMessages[locale];
  return (
    <div className="reference ledger">
      <h1>{messages.title}</h1>
      <p className="reference-lead">{messages.lead}</p>
      <PartLinks current={null} locale={locale} />
      <FollowAnchor />
      <Finder />
      <DrawnPart locale={locale} part="contents" today={new Date().toISOString().slice(0, 10)} />
      <p className="mt-10">
        <Link className="button" href={practicePath(locale, 'misconceptions')} prefetch={false}>
          {messages.next}
        </Link>
      </p>
    </div>
  );
}
