// The index of questions: nothing of what review asks for is lost on the way, and a page can carry it for the whole course.

import { describe, expect, test } from 'vitest';
import { lessons } from '@/content/course';
import { choicesOf } from '@/content/lint-quiz';
import { posts } from '@/content/posts';
import { POSTS } from '@/content/posts-name';
import { loadBank, loadQuizzes } from '@/content/quizzes';
import type { QuizItem } from '@/content/schema';
import { bankIndex, indexOf } from '../bank-index';
import { items as sources } from '../fixture';
import { shownQuiz } from '../shown-quiz';
import { makeBank } from './bank';

const nameOf = (id: string) => `name of ${id}`;
const items: readonly QuizItem[] = Object.values(sources);

describe('the bank', () => {
  const bank = makeBank(indexOf(new Map([['lesson', items]]), nameOf));

  test('looks items up by idea, by lesson and by misconception', () => {
    expect([...bank.surfaces.keys()]).toEqual(items.map(({ id }) => id));
    expect([...bank.byIdea.values()].flat()).toHaveLength(items.length);
    for (const item of items) {
      expect(bank.surfaces.get(item.id)).toMatchObject({ idea: item.idea, lesson: 'lesson' });
      expect(bank.ideasByLesson.get('lesson')?.has(item.idea)).toBe(true);
      for (const { misconception } of choicesOf(item)) {
        if (misconception === undefined) continue;
        expect(bank.carriedBy.get(misconception)?.has(item.id)).toBe(true);
        expect(bank.misconceptions.get(misconception)).toBe(nameOf(misconception));
      }
    }
    expect([...(bank.carriedBy.get('M04') ?? [])].toSorted()).toEqual(['one', 'pair']);
  });

  test('keeps items on one idea together, in the order in which the lesson has them', () => {
    const clothes = ['a', 'b', 'a'].map((idea, n) => ({ ...sources.single, id: `i${n}`, idea }));
    const { byIdea } = makeBank(indexOf(new Map([['lesson', clothes]]), nameOf));
    expect([...byIdea].map(([idea, same]) => [idea, same.map(({ item }) => item)])).toEqual([
      ['a', ['i0', 'i2']],
      ['b', ['i1']],
    ]);
  });

  test('knows of each question of the course whether its numbers are new each time, as the page does', async () => {
    const { surfaces } = makeBank(await bankIndex('ko'));
    const shown = (
      await Promise.all([...(await loadBank()).keys()].map((id) => shownQuiz(id, 'ko')))
    ).flat();
    expect(surfaces.size).toBe(shown.length);
    for (const { id, fresh } of shown) {
      expect(surfaces.get(id)?.isFresh, id).toBe(fresh !== null);
    }
    expect(shown.some(({ fresh }) => fresh !== null)).toBe(true);
  });
});

test('a post is one more clothing of its idea, behind those of the lesson that teaches it', async () => {
  const { surfaces, byIdea, carriedBy, ideasByLesson } = makeBank(await bankIndex('ko'));
  expect(ideasByLesson.has(POSTS)).toBe(false);
  expect(posts.length).toBeGreaterThan(0);
  for (const { id, idea, lesson, misconception } of posts) {
    expect(surfaces.get(id)).toMatchObject({ lesson: POSTS, isFresh: false });
    const clothes = byIdea.get(idea) ?? [];
    expect(clothes.length, idea).toBeGreaterThanOrEqual(4);
    expect(clothes[0]?.lesson).toBe(lesson);
    expect(clothes.map(({ item }) => item)).toContain(id);
    expect(carriedBy.get(misconception)?.has(id)).toBe(true);
  }
});

/** What a page of review may carry as data, in bytes; the list of lessons and the frame need the rest of 60 KB. */
const INDEX_LIMIT_BYTES = 40_000;

test('a page can carry the index when every lesson of the course has its questions', async () => {
  const quizzes = [...(await loadQuizzes()).values()];
  const course = new Map(
    lessons.map(({ id }, n) => [
      id,
      (quizzes[n % quizzes.length] ?? []).map((item) => ({
        ...item,
        id: `${item.id}-${n}`,
        idea: `${item.idea}-${n}`,
      })),
    ]),
  );
  // A page holds its data as a string within a script: each quotation mark costs two.
  const written = JSON.stringify(JSON.stringify(indexOf(course, nameOf)));
  expect(lessons.length).toBeGreaterThanOrEqual(27);
  expect(Buffer.byteLength(written)).toBeLessThan(INDEX_LIMIT_BYTES);
});
