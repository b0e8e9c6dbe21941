// The files of the course: every question is in them or named as left out, and they can be read.

import { expect, test } from 'vitest';
import { quizzes } from '@/content/quizzes';
import { locales } from '@/i18n/locales';
import { courseFiles, courseQuestions } from './course-questions';
import { fromCsv } from './formats/cells';
import { csvToQuestions } from './formats/question-csv';
import { giftToQuestions } from './formats/read-gift';

const all = Object.values(quizzes).flat();
const fileOf = (name: string, locale: (typeof locales)[number]): string =>
  courseFiles[name]?.(locale) ?? '';

test.each(locales)('%s: nothing is lost without a word', (locale) => {
  const { items, leftOut } = courseQuestions(locale);
  expect(items.length + leftOut.length).toBe(all.length);
  expect(fromCsv(fileOf('questions.csv', locale))).toHaveLength(items.length + 1);
  const cards = fileOf('questions.anki.txt', locale).trimEnd().split('\n').slice(4);
  expect(cards).toHaveLength(items.length);
  expect(new Set(cards.map((card) => card.split('\t')[0])).size).toBe(items.length);
});

test.each(locales)(
  '%s: what the course writes, it reads, except kinds that cannot come back',
  (locale) => {
    const { items } = courseQuestions(locale);
    for (const read of [
      csvToQuestions(fileOf('questions.csv', locale)),
      giftToQuestions(fileOf('questions.gift.txt', locale)),
    ]) {
      expect(read.errors.filter(({ what }) => what !== 'kind-not-taken')).toEqual([]);
      expect(read.found.length + read.errors.length).toBe(items.length);
    }
  },
);

test.each(locales)('%s: the texts name every question', (locale) => {
  const texts: unknown = JSON.parse(fileOf('texts.json', locale));
  expect(Object.keys(texts as object).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});
