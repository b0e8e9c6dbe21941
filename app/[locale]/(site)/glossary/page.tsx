// Every term of the course, in both languages, each with an address of its own.

import type { Metadata } from 'next';
import { GlossaryList } from '@/components/lesson/glossary-list';
import '@/components/lesson/prose.css';
import { termNames } from '@/components/lesson/term-names';
import { localeFrom } from '@/components/site/locale-from';
import { pageMetadata } from '@/components/site/metadata';
import { glossary } from '@/content/glossary';
import { otherLocale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';

interface PageRoute {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageRoute): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { title, lead } = lessonMessages[locale].glossary;
  return pageMetadata({ locale, path: 'glossary/', title, description: lead, image: 'home' });
}

export default async function GlossaryPage({ params }: PageRoute) {
  const locale = await localeFrom(params);
  const messages = lessonMessages[locale].glossary;
  const terms = glossary
    .map((entry) => {
      const names = termNames(entry);
      const other = names[otherLocale(locale)];
      return {
        id: entry.id,
        name: names[locale],
        otherName: other === names[locale] ? '' : other,
        definition: entry.definition[locale],
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <div className="reference">
      <h1>{messages.title}</h1>
      <p className="reference-lead">{messages.lead}</p>
      <GlossaryList terms={terms} />
    </div>
  );
}
