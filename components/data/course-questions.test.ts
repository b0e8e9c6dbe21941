// The files of the course: every question is in them or named as left out, and they can be read.

import { expect, test } from 'vitest';
import { loadBank } from '@/content/quizzes';
import { locales } from '@/i18n/locales';
import { courseFiles, courseQuestions } from './course-questions';
import { fromCsv } from './formats/cells';
import { csvToQuestions } from './formats/question-csv';
import { giftToQuestions } from './formats/read-gift';

const all = [...(await loadBank()).values()].flat();
const fileOf = async (name: string, locale: (typeof locales)[number]): Promise<string> =>
  (await courseFiles[name]?.(locale)) ?? '';

test.each(locales)('%s: nothing is lost without a word', async (locale) => {
  const { items, leftOut } = await courseQuestions(locale);
  expect(items.length + leftOut.length).toBe(all.length);
  expect(fromCsv(await fileOf('questions.csv', locale))).toHaveLength(items.length + 1);
  const cards = (await fileOf('questions.anki.txt', locale)).trimEnd().split('\n').slice(4);
  expect(cards).toHaveLength(items.length);
  expect(new Set(cards.map((card) => card.split('\t')[0])).size).toBe(items.length);
});

test.each(locales)(
  '%s: what the course writes, it reads, except kinds that cannot come back',
  async (locale) => {
    const { items } = await courseQuestions(locale);
    for (const read of [
      csvToQuestions(await fileOf('questions.csv', locale)),
      giftToQuestions(await fileOf('questions.gift.txt', locale)),
    ]) {
      expect(read.errors.filter(({ what }) => what !== 'kind-not-taken')).toEqual([]);
      expect(read.found.length + read.errors.length).toBe(items.length);
    }
  },
);

test.each(locales)(
  '%s: a question with fresh numbers goes out with its first ones',
  async (locale) => {
    const computed = all.filter(({ kind, ...item }) => kind === 'numeric' && 'variables' in item);
    const { items } = await courseQuestions(locale);
    for (const { id } of computed) {
      const content = items.find((item) => item.id === id)?.content;
      expect(content?.stem).not.toContain('{');
      expect(content?.kind === 'numeric' && Number.isFinite(content.answer)).toBe(true);
    }
  },
);

test.each(locales)('%s: the texts name every question', async (locale) => {
  const texts: unknown = JSON.parse(await fileOf('texts.json', locale));
  expect(Object.keys(texts as object).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});
