// The questions of all lessons, ready for files, and the files themselves. Runs when the site is built.

import { findLesson } from '@/content/course';
import { quizzes } from '@/content/quizzes';
import type { QuizItem } from '@/content/schema';
import type { Locale } from '@/i18n/locales';
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
  findLesson(lesson)?.lesson.title[locale] ?? lesson;

const allItems = (locale: Locale): readonly { item: QuizItem; lesson: string }[] =>
  Object.entries(quizzes).flatMap(([id, items]) =>
    items.map((item) => ({ item, lesson: titleOf(id, locale) })),
  );

export function courseQuestions(locale: Locale): CourseQuestions {
  const all = allItems(locale).map(({ item, lesson }) => ({
    stem: item.stem[locale],
    file: courseItem(item, lesson, locale),
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
    ...(item.kind === 'order' || item.kind === 'categorise' ? item.entries : []),
  ];
  return Object.fromEntries(named.map(({ id, text }) => [id, text[locale]]));
}

function questionTexts(locale: Locale): QuestionTexts {
  return Object.fromEntries(
    allItems(locale).map(({ item, lesson }) => [
      item.id,
      { lesson, stem: item.stem[locale], words: wordsOf(item, locale) },
    ]),
  );
}

/** Files that are made once, when the site is built, by name without the language in front. */
export const courseFiles: Readonly<Record<string, (locale: Locale) => string>> = {
  'questions.csv': (locale) => questionsToCsv(courseQuestions(locale).items, locale),
  'questions.gift.txt': (locale) => questionsToGift(courseQuestions(locale).items, locale).text,
  'questions.anki.txt': (locale) => questionsToAnki(courseQuestions(locale).items, locale),
  'texts.json': (locale) => JSON.stringify(questionTexts(locale)),
};
