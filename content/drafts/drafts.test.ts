// Steps and questions that wait for the lesson they belong to: nobody sees them, but they keep the rules meanwhile.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compareLanguages, readLesson } from '@/content/check';
import { findLesson } from '@/content/course';
import { choicesOf, lintQuiz } from '@/content/lint-quiz';
import { misconceptions } from '@/content/misconceptions';
import { loadQuizzes } from '@/content/quizzes';
import type { QuizItem } from '@/content/schema';

const folder = fileURLToPath(new URL('.', import.meta.url));
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(ids)('%s', (id) => {
  const [ko, en] = (['ko', 'en'] as const).map((locale) =>
    readLesson(readFileSync(`${folder}/${id}/${locale}.mdx`, 'utf8')),
  );

  test('waits for a lesson of the course that is not finished', () => {
    expect(findLesson(id)?.lesson.ready).toBe(false);
  });

  test('says the same in both languages, in the vocabulary', () => {
    if (!ko || !en) throw new Error('a language is missing');
    expect(compareLanguages(ko, en)).toEqual([]);
    // A few steps are not a lesson; everything else must hold.
    const isShort = (problem: string): boolean => problem.includes('steps, not six to ten');
    expect([...ko.problems, ...en.problems].filter((problem) => !isShort(problem))).toEqual([]);
  });

  test('keeps the ids of its questions, which answers are stored under', async () => {
    const { quiz }: { quiz: readonly QuizItem[] } = await import(`./${id}/quiz.ts`);
    const quizzes = [...(await loadQuizzes()).values()];
    const taken = new Set(quizzes.flatMap((items) => items.map((item) => item.id)));
    expect(quiz.filter((item) => taken.has(item.id))).toEqual([]);
    expect(lintQuiz(quiz)).toEqual([]);
  });
});

test('every misconception stands behind a wrong answer of some question, asked or drafted', async () => {
  const drafted = await Promise.all(
    ids.map(async (id) => {
      const { quiz }: { quiz: readonly QuizItem[] } = await import(`./${id}/quiz.ts`);
      return quiz;
    }),
  );
  const items = [...(await loadQuizzes()).values(), ...drafted].flat();
  const carried = new Set(items.flatMap(choicesOf).map(({ misconception }) => misconception));
  expect(Object.keys(misconceptions).filter((id) => !carried.has(id))).toEqual([]);
});
