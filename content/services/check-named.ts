// What the course names, read off its texts: in Korean whatever is written in Latin letters, in English whatever has
// a capital letter within a sentence.

import { readFileSync } from 'node:fs';
import { claims } from '@/content/claims';
import { lessons } from '@/content/course';
import { glossary } from '@/content/glossary';
import { misconceptions } from '@/content/misconceptions';
import { posts } from '@/content/posts';
import { loadQuiz } from '@/content/quizzes';
import type { Locale } from '@/i18n/locales';
import type { Service } from './service';

export interface Text {
  /** Where it stands, to be told. */
  readonly where: string;
  readonly locale: Locale;
  readonly text: string;
}

const locales: readonly Locale[] = ['ko', 'en'];

/** Prose of a lesson: without code, addresses, tags and attributes that are no prose. */
export const proseOf = (mdx: string): string =>
  mdx
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\b([a-z]+)="([^"]*)"/g, (_, name: string, value: string) =>
      /^(q|options)$/.test(name) ? value : ' ',
    )
    .replace(/<\/?[A-Z]\w*/g, ' ');

/** Every text in this language within a value, however deep. */
function wordsIn(value: unknown, locale: Locale): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: unknown = Reflect.get(value, locale);
  if ('ko' in value && 'en' in value && typeof own === 'string') return [own];
  return Object.values(value).flatMap((part) => wordsIn(part, locale));
}

const lessonText = (id: string, locale: Locale): string =>
  readFileSync(`content/lessons/${id}/${locale}.mdx`, 'utf8');

const ready = lessons.filter((lesson) => lesson.ready).map(({ id }) => id);

/** All that is told, asked and defined. Titles of sources are the words of others, and left out. */
export async function courseTexts(): Promise<readonly Text[]> {
  const quizzes = await Promise.all(
    ready.map(async (id) => ({ where: `the quiz of ${id}`, of: await loadQuiz(id) })),
  );
  const lists = [
    ...claims.map(({ id, said, actually }) => ({ where: id, of: [said, actually] })),
    ...glossary.map((term) => ({ where: `the term ${term.id}`, of: term })),
    ...quizzes,
    { where: 'the posts', of: posts },
    { where: 'the misconceptions', of: misconceptions },
  ];
  return locales.flatMap((locale) => [
    ...ready.map((id) => ({ where: id, locale, text: proseOf(lessonText(id, locale)) })),
    ...lists.flatMap(({ where, of }) =>
      wordsIn(of, locale).map((text) => ({ where, locale, text })),
    ),
  ]);
}

const stepsOf = (mdx: string): ReadonlyMap<string, string> =>
  new Map(
    [...mdx.matchAll(/<Step id="([^"]+)">([\s\S]*?)<\/Step>/g)].map(([, id = '', text = '']) => [
      id,
      text,
    ]),
  );

/** All that a step says, with the claims that it shows; undefined where the lesson has no such step. */
export function placeText(place: string, locale: Locale): string | undefined {
  const [lesson = '', step = ''] = place.split('#');
  if (!ready.includes(lesson)) return undefined;
  const mdx = stepsOf(lessonText(lesson, locale)).get(step);
  if (mdx === undefined) return undefined;
  const shown = [...mdx.matchAll(/<Claim id="(C\d+)"/g)].map(([, id]) => id);
  const said = claims
    .filter(({ id }) => shown.includes(id))
    .map(({ said, actually }) => `${said[locale]} ${actually[locale]}`);
  return [proseOf(mdx), ...said].join('\n');
}

export const namesOf = ({ name, also = [] }: Service): readonly string[] => [
  ...new Set([name.ko, name.en, ...also]),
];

/** Longer names first, so that “Cloud Run functions” is not read as “Cloud Run”. */
function patternOf(names: readonly string[]): RegExp {
  const escaped = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![A-Za-z0-9])(?:${escaped.join('|')})(?![A-Za-z0-9])`, 'g');
}

/** Tells whether a text calls a service by one of its names, and not only by a longer name of another one of these. */
export function namedIn(all: readonly Service[]): (service: Service, text: string) => boolean {
  const pattern = patternOf(all.flatMap(namesOf));
  return (service, text) => {
    const own = namesOf(service);
    return [...text.matchAll(pattern)].some(([name]) => own.includes(name));
  };
}

/** What follows a number is its unit. */
const LATIN = /(?<![A-Za-z0-9])[A-Z][A-Za-z0-9@+/]+(?:[-.][A-Za-z0-9@+/]+)*/g;
const WITHIN_A_SENTENCE = /(?<=[a-z0-9,;] )[A-Z][A-Za-z0-9@+/]+(?:[-.][A-Za-z0-9@+/]+)*/g;

/** Finds the names in a text that are none of the known ones. */
export function strangersTo(known: readonly string[]): (text: Text) => readonly string[] {
  const pattern = patternOf(known);
  return ({ locale, text }) => {
    // Claims are cited by number, and `{idle}` is a number that is put in.
    const rest = text.replace(pattern, ' · ').replace(/\{\w+\}|\bC\d{3}\b/g, ' ');
    return [...rest.matchAll(locale === 'ko' ? LATIN : WITHIN_A_SENTENCE)].map(([name]) => name);
  };
}
