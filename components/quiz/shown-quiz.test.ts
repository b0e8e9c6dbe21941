// The quizzes of the course as pages show them: complete in both languages, each stored under a name of its own.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quizzes } from '@/content/quizzes';
import { locales } from '@/i18n/locales';
import { shownQuiz } from './shown-quiz';

test('every quiz of a lesson is listed', () => {
  const lessons = join(process.cwd(), 'content/lessons');
  const withQuiz = readdirSync(lessons).filter((id) =>
    readdirSync(join(lessons, id)).includes('quiz.ts'),
  );
  expect(Object.keys(quizzes).toSorted()).toEqual(withQuiz.toSorted());
});

test('item ids are unique across lessons: attempts are stored under them', () => {
  const ids = Object.values(quizzes).flatMap((items) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(locales)(
  'every item can be shown in %s: all that it refers to exists',
  async (locale) => {
    for (const [lesson, items] of Object.entries(quizzes)) {
      expect((await shownQuiz(lesson, locale)).map(({ id }) => id)).toEqual(
        items.map(({ id }) => id),
      );
    }
  },
);

test('a lesson without a quiz has no items', async () => {
  expect(await shownQuiz('constructor', 'ko')).toEqual([]);
});
