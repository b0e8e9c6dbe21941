// The quizzes of the course as pages show them: complete in both languages, each stored under a name of its own.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lessons } from '@/content/course';
import { loadBank, loadQuiz, loadQuizzes } from '@/content/quizzes';
import { locales } from '@/i18n/locales';
import { shownQuiz } from './shown-quiz';

const quizzes = await loadQuizzes();
const bank = await loadBank();

test('the quiz of every lesson that is ready is open, in the order of the course', () => {
  const ready = lessons.filter((lesson) => lesson.ready).map(({ id }) => id);
  expect([...quizzes.keys()]).toEqual(ready);
  for (const [id, items] of quizzes) expect(items.length, id).toBeGreaterThan(0);
});

test('every lesson with a folder has a quiz that can be loaded, ready or not', async () => {
  const folders = readdirSync(join(process.cwd(), 'content/lessons'), { withFileTypes: true });
  for (const { name } of folders.filter((entry) => entry.isDirectory())) {
    expect((await loadQuiz(name)).length, name).toBeGreaterThan(0);
  }
  await expect(loadQuiz('no-such-lesson')).rejects.toThrow();
});

test('item ids are unique across lessons: attempts are stored under them', () => {
  const ids = [...bank.values()].flatMap((items) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(locales)(
  'every item can be shown in %s: all that it refers to exists',
  async (locale) => {
    for (const [lesson, items] of bank) {
      expect((await shownQuiz(lesson, locale)).map(({ id }) => id)).toEqual(
        items.map(({ id }) => id),
      );
    }
  },
);

test('a lesson without a quiz has no items', async () => {
  expect(await shownQuiz('constructor', 'ko')).toEqual([]);
});
