// The page of every address that leads nowhere: looks for the nearest page, and offers home without scripts.

import './globals.css';
import type { Metadata } from 'next';
import { simIds } from '@/components/sims/registry';
import { Document } from '@/components/site/document';
import { Logo } from '@/components/site/logo';
import { icons } from '@/components/site/metadata';
import { basePath, homePath, type Section } from '@/components/site/paths';
import { RouteFinder } from '@/components/site/route-finder';
import { lessons } from '@/content/course';
import { missions } from '@/content/missions';
import { POSTS } from '@/content/posts-name';
import { locales } from '@/i18n/locales';
import { siteMessages } from '@/i18n/messages/site';
import { factParts } from '@/ledger/parts';

export { viewport } from '@/components/site/metadata';

export const metadata: Metadata = {
  title: `404 · ${siteMessages.ko.name} · ${siteMessages.en.name}`,
  icons,
  robots: { index: false },
};

const lessonIds = lessons.filter(({ ready }) => ready).map(({ id }) => id);

const known: Readonly<Record<Section | 'missions' | 'present' | 'review', readonly string[]>> = {
  learn: [...lessonIds, POSTS],
  present: lessonIds,
  labs: simIds,
  missions: missions.map(({ id }) => id),
  quiz: lessonIds,
  review: [],
  glossary: [],
  services: [],
  facts: ['claims', ...factParts],
};

export default function GlobalNotFound() {
  return (
    <Document lang="ko">
      <main className="plain-page">
        <Logo className="h-9 w-[77px]" />
        {locales.map((locale, index) => {
          const messages = siteMessages[locale].notFound;
          const Heading = index === 0 ? 'h1' : 'h2';
          return (
            <section key={locale} lang={locale} className="plain-section">
              <Heading>{messages.title}</Heading>
              <p>{messages.text}</p>
              <a href={`${basePath}${homePath(locale)}`} hrefLang={locale} className="button">
                {messages.home}
              </a>
            </section>
          );
        })}
        <RouteFinder known={known} />
      </main>
    </Document>
  );
}
