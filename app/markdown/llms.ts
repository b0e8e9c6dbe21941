// The list that leads programs to the lessons, by the convention of https://llmstxt.org: a title, a summary, then links.

import type { Root } from 'mdast';
import { factsPath, markdownPath, sectionPath } from '@/components/site/paths';
import { course } from '@/content/course';
import { type Locale, locales } from '@/i18n/locales';
import { frameMessages } from '@/i18n/messages/frame';
import { markdownMessages } from '@/i18n/messages/markdown';
import { siteMessages } from '@/i18n/messages/site';
import { address } from './address';
import { type Block, heading, link, list, paragraph, quote } from './nodes';
import { writer } from './writer';

const { ko, en } = siteMessages;

/** The lessons that can be read, in the order of the course, each with the question that it answers. */
function lessonList(locale: Locale): readonly Block[] {
  const ready = course.flatMap(({ lessons }) => lessons.filter((lesson) => lesson.ready));
  const entries = ready.map(({ id, title, question }) =>
    paragraph(link(address(markdownPath(locale, id)), title[locale]), `: ${question[locale]}`),
  );
  return [heading(2, markdownMessages[locale].lessons), list(false, entries)];
}

/** What can be left out where there is little room, as the convention has it. */
function optional(): readonly Block[] {
  const links = locales.flatMap((locale) => {
    const { nav } = frameMessages[locale];
    return [
      link(address(sectionPath(locale, 'labs')), nav.labs),
      link(address(sectionPath(locale, 'glossary')), nav.glossary),
      link(address(sectionPath(locale, 'services')), nav.services),
      link(address(factsPath(locale)), nav.facts),
      link(address(`/export/${locale}-questions.csv`), `${nav.quiz} (CSV)`),
    ];
  });
  return [
    heading(2, 'Optional'),
    list(
      false,
      links.map((one) => paragraph(one)),
    ),
  ];
}

export function llmsText(): string {
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, `${en.name} · ${ko.name}`),
      quote(paragraph(en.description), paragraph(ko.description)),
      paragraph(markdownMessages.en.aboutList),
      paragraph(markdownMessages.ko.aboutList),
      ...lessonList('en'),
      ...lessonList('ko'),
      ...optional(),
    ],
  };
  return writer.stringify(tree);
}
