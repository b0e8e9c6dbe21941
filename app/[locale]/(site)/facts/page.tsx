// The contents of the ledger of facts: every claim, price sheet and limit, each with the page on which it stands.

import type { Metadata } from 'next';
import Link from 'next/link';
import { contentsOf } from '@/components/facts/contents';
import { Finder } from '@/components/facts/finder';
import { FollowAnchor } from '@/components/facts/follow-anchor';
import { PartLinks } from '@/components/facts/part-links';
import '@/components/facts/ledger.css';
import '@/components/lesson/prose.css';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { basePath, factsPath, practicePath } from '@/components/site/paths';
import { factsMessages } from '@/i18n/messages/facts';
import { factParts } from '@/ledger/parts';

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
      {factParts.map((part) => {
        const entries = contentsOf(part, locale);
        return (
          <section key={part} className="ledger-group">
            <h2>
              {messages.parts[part]}
              <span>{messages.count(entries.length)}</span>
            </h2>
            <ul className="ledger-contents">
              {entries.map(({ id, text, note }) => (
                <li key={id} id={id} data-fact="">
                  <a href={`${basePath}${factsPath(locale, part)}#${id}`}>
                    {text}
                    {note === undefined ? null : <small>{note}</small>}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p className="mt-10">
        <Link className="button" href={practicePath(locale, 'misconceptions')} prefetch={false}>
          {messages.next}
        </Link>
      </p>
    </div>
  );
}
