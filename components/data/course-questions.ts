// The questions of all lessons, ready for files, and the files themselves. Runs when the site is built.

import type { ShownItem } from '@/components/quiz/shown';
import { shownBank } from '@/components/quiz/shown-quiz';
import { findLesson } from '@/content/course';
import { POSTS } from '@/content/posts-name';
import { loadBank } from '@/content/quizzes';
import type { QuizItem } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
import { postsMessages } from '@/i18n/messages/posts';
import { questionsToAnki } from './formats/anki';
import type { FileItem } from './formats/file-item';
import { courseItem } from './formats/from-content';
import { questionsToGift } from './formats/gift';
import { questionsToCsv } from './formats/question-csv';
import type { QuestionTexts } from './formats/results-csv';

interface CourseQuestions {
  readonly items: readonly FileItem[];
  /** Stems of those that no file can carry. */
  readonly leftOut: readonly string[];
}

const titleOf = (lesson: string, locale: Locale): string =>
  lesson === POSTS
    ? postsMessages[locale].title
    : (findLesson(lesson)?.lesson.title[locale] ?? lesson);

interface CourseItem {
  readonly item: QuizItem;
  /** As a page first shows it. */
  readonly first: ShownItem;
  readonly lesson: string;
}

async function allItems(locale: Locale): Promise<readonly CourseItem[]> {
  const shown = new Map((await shownBank(locale)).map((item) => [item.id, item]));
  return [...(await loadBank())].flatMap(([id, items]) =>
    items.flatMap((item) => {
      const first = shown.get(item.id);
      return first ? [{ item, first, lesson: titleOf(id, locale) }] : [];
    }),
  );
}

export async function courseQuestions(locale: Locale): Promise<CourseQuestions> {
  const all = (await allItems(locale)).map(({ item, first, lesson }) => ({
    stem: first.stem,
    file: courseItem(item, first, lesson, locale),
  }));
  return {
    items: all.flatMap(({ file }) => file ?? []),
    leftOut: all.flatMap(({ stem, file }) => (file === null ? [stem] : [])),
  };
}

/** Names of what can be chosen or moved, by id. */
function wordsOf(item: QuizItem, locale: Locale): Record<string, string> {
  const named = [
    ...('options' in item ? item.options : []),
    ...('reasons' in item ? item.reasons : []),
    ...('categories' in item ? item.categories : []),
    ...('sentences' in item ? item.sentences : []),
    ...(item.kind === 'order' || item.kind === 'categorise' ? item.entries : []),
    ...(item.kind === 'match'
      ? [
          ...item.pairs.map(({ id, left }) => ({ id, text: left })),
          // A pair has two texts under one id: that on the right stands behind the sign of the answer.
          ...item.pairs.map(({ id, right }) => ({ id: `=${id}`, text: right })),
          ...item.others.map(({ id, text }) => ({ id: `=${id}`, text })),
        ]
      : []),
  ];
  return Object.fromEntries(named.map(({ id, text }) => [id, text[locale]]));
}

async function questionTexts(locale: Locale): Promise<QuestionTexts> {
  return Object.fromEntries(
    (await allItems(locale)).map(({ item, first, lesson }) => [
      item.id,
      { lesson, stem: first.stem, words: wordsOf(item, locale) },
    ]),
  );
}

/** Files that are made once, when the site is built, by name without the language in front. */
export const courseFiles: Readonly<Record<string, (locale: Locale) => Promise<string>>> = {
  'questions.csv': async (locale) => questionsToCsv((await courseQuestions(locale)).items, locale),
  'questions.gift.txt': async (locale) =>
    questionsToGift((await courseQuestions(locale)).items, locale).text,
  'questions.anki.txt': async (locale) =>
    questionsToAnki((await courseQuestions(locale)).items, locale),
  'texts.json': async (locale) => JSON.stringify(await questionTexts(locale)),
};
