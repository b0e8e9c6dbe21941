// Gathers what can be found from the content, while the site is built; simulators are added where routes are.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { termNames } from '@/components/lesson/term-names';
import {
  claimPath,
  homePath,
  lessonPath,
  missionPath,
  postsPath,
  sectionPath,
} from '@/components/site/paths';
import { claims, partOfClaim } from '@/content/claims';
import { findLesson, lessons } from '@/content/course';
import { glossary } from '@/content/glossary';
import { missions } from '@/content/missions';
import { posts } from '@/content/posts';
import { loadQuizzes } from '@/content/quizzes';
import type { LessonMeta } from '@/content/schema';
import { services } from '@/content/services';
import { type Locale, otherLocale } from '@/i18n/locales';
import { lessonMessages } from '@/i18n/messages/lesson';
import { postsMessages } from '@/i18n/messages/posts';
import { servicesMessages } from '@/i18n/messages/services';
import { aliasesOf } from './aliases';
import type { Entry, Kind } from './kinds';
import { plain, stepWords } from './steps';

export type Source = (locale: Locale) => Promise<readonly Entry[]>;

/** Every kind has its own source, so that what is found is whole or does not compile. */
export async function gather(
  sources: Readonly<Record<Kind, Source>>,
  locale: Locale,
): Promise<readonly Entry[]> {
  return (await Promise.all(Object.values(sources).map((source) => source(locale)))).flat();
}

/** An address below the page's language, as the file has it. */
export const placeOf = (path: string, locale: Locale): string =>
  path.slice(homePath(locale).length);

const open = lessons.filter(({ ready }) => ready);

export const lessonEntries: Source = (locale) =>
  Promise.all(
    open.map(async ({ id, title, question }) => {
      const { meta }: { meta: LessonMeta } = await import(`@/content/lessons/${id}/meta.ts`);
      const other = otherLocale(locale);
      return {
        kind: 'lesson' as const,
        place: placeOf(lessonPath(locale, id), locale),
        title: title[locale],
        text: `${question[locale]} ${meta.summary[locale]}`,
        note: findLesson(id)?.part.title[locale] ?? '',
        names: [meta.title[locale], title[other], ...aliasesOf('lesson', id)].join(' · '),
      };
    }),
  );

/** The build runs in the project's folder. */
const lessonFile = (id: string, locale: Locale): string =>
  join(/* turbopackIgnore: true */ process.cwd(), 'content/lessons', id, `${locale}.mdx`);

export const stepEntries: Source = async (locale) => {
  const all = await Promise.all(
    open.map(async ({ id, title }) =>
      stepWords(await readFile(lessonFile(id, locale), 'utf8')).map((step) => ({
        kind: 'step' as const,
        place: `${placeOf(lessonPath(locale, id), locale)}#${step.id}`,
        title: step.title,
        text: step.key,
        note: title[locale],
        names: step.more.join(' · '),
      })),
    ),
  );
  return all.flat();
};

export const termEntries: Source = async (locale) =>
  glossary.map((entry) => {
    const names = termNames(entry);
    const other = names[otherLocale(locale)];
    const isSame = other === names[locale];
    // What an entry carries in parentheses is another of its names.
    const inside = Object.values(entry.term).flatMap((term) => {
      const [, name = ''] = /\(([^)]*)\)$/.exec(term) ?? [];
      return name.split(', ');
    });
    return {
      kind: 'term' as const,
      place: `${placeOf(sectionPath(locale, 'glossary'), locale)}#${entry.id}`,
      title: names[locale],
      text: entry.definition[locale],
      note: isSame ? '' : other,
      names: [...new Set(inside), ...aliasesOf('term', entry.id)].filter(Boolean).join(' · '),
    };
  });

export const serviceEntries: Source = async (locale) =>
  services.map((service) => {
    const { id, name, also = [], use, maker } = service;
    return {
      kind: 'service' as const,
      place: `${placeOf(sectionPath(locale, 'services'), locale)}#${id}`,
      title: name[locale],
      text: use[locale],
      note: maker === 'other' ? service.by[locale] : servicesMessages[locale].makers[maker],
      names: [...new Set([name[otherLocale(locale)], ...also])]
        .filter((one) => one !== name[locale])
        .join(' · '),
    };
  });

export const missionEntries: Source = async (locale) =>
  missions.map(({ id, title, brief, lesson }) => ({
    kind: 'mission' as const,
    place: placeOf(missionPath(locale, id), locale),
    title: title[locale],
    text: brief[locale],
    note: findLesson(lesson)?.lesson.title[locale] ?? '',
    names: title[otherLocale(locale)],
  }));

export const claimEntries: Source = async (locale) => {
  const { quote, verdict } = lessonMessages[locale].claim;
  return claims.map((claim) => ({
    kind: 'claim' as const,
    place: placeOf(claimPath(locale, partOfClaim(claim.id), claim.id), locale),
    title: quote(claim.said[locale]),
    text: claim.actually[locale],
    note: verdict[claim.verdict],
    names: claim.id,
  }));
};

/** Numbers that are fresh for each attempt stand open: the answer is nowhere near. */
const withoutNumbers = (stem: string): string => plain(stem.replace(/\{\w+\}/g, '…'));

/** Questions by what they ask, never with options, answers or explanations. */
export const questionEntries: Source = async (locale) => {
  const quizzes = [...(await loadQuizzes())].flatMap(([lesson, items]) =>
    items.map(({ id, stem }) => ({
      kind: 'question' as const,
      place: `${placeOf(sectionPath(locale, 'quiz'), locale)}${lesson}/#q-${id}`,
      title: withoutNumbers(stem[locale]),
      text: '',
      note: findLesson(lesson)?.lesson.title[locale] ?? '',
      names: '',
    })),
  );
  return [
    ...quizzes,
    ...posts.map(({ id, stem }) => ({
      kind: 'question' as const,
      place: `${placeOf(postsPath(locale), locale)}#q-${id}`,
      title: stem[locale],
      text: '',
      note: postsMessages[locale].short,
      names: '',
    })),
  ];
};
