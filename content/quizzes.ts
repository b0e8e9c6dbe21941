// Which lessons have a quiz, and how it is found: by the lesson's id, as its text is.

import { lessons } from '@/content/course';
import { posts } from '@/content/posts';
import { POSTS } from '@/content/posts-name';
import type { QuizItem } from '@/content/schema';

/** Lessons whose quiz is open, in the order of the course. */
export const quizLessons: readonly string[] = lessons.flatMap(({ id, ready }) =>
  ready ? [id] : [],
);

/** The items of a lesson's quiz, also of one that is still being written. Rejects where it has no folder. */
export async function loadQuiz(lesson: string): Promise<readonly QuizItem[]> {
  const { quiz }: { quiz: readonly QuizItem[] } = await import(`./lessons/${lesson}/quiz.ts`);
  return quiz;
}

/** Every open quiz, by lesson in the order of the course. */
export async function loadQuizzes(): Promise<ReadonlyMap<string, readonly QuizItem[]>> {
  return new Map(
    await Promise.all(quizLessons.map(async (lesson) => [lesson, await loadQuiz(lesson)] as const)),
  );
}

/** All that can be asked in review and practice: the open quizzes, then the posts, whose ideas are those of lessons. */
export async function loadBank(): Promise<ReadonlyMap<string, readonly QuizItem[]>> {
  return new Map([...(await loadQuizzes()), [POSTS, posts]]);
}
