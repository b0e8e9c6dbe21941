// All claims of the ledger as a list of links. They stood on this page once: an address from then goes on.

import type { Metadata } from 'next';
import { DrawnPart } from '@/components/facts/drawn-part';
import { Finder } from '@/components/facts/finder';
import { FollowAnchor } from '@/components/facts/follow-anchor';
import { PartLinks } from '@/components/facts/part-links';
import '@/components/facts/ledger.css';
import '@/components/facts/tables.css';
import '@/components/lesson/prose.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { factsMessages } from '@/i18n/messages/facts';

interface PageRoute {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { parts, title, lead } = factsMessages[locale];
  return pageMetadata({
    locale,
    path: 'facts/claims/',
    title: `${parts.claims} · ${title}`,
    description: lead,
    image: 'home',
  });
}

export default async function ClaimsPage({ params }: PageRoute) {
  const locale = await localeFrom(params);
  return (
    <div className="reference ledger">
      <h1>{factsMessages[locale].parts.claims}</h1>
      <PartLinks current="claims" locale={locale} />
      <FollowAnchor />
      <Finder />
      <DrawnPart locale={locale} part="claims" today={new Date().toISOString().slice(0, 10)} />
    </div>
  );
}
