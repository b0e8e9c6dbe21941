// Which lessons have a quiz: one line each.

import { quiz as coldStart } from '@/content/lessons/cold-start/quiz';
import type { QuizItem } from '@/content/schema';

/** Items by lesson id. */
export const quizzes: Readonly<Record<string, readonly QuizItem[]>> = {
  'cold-start': coldStart,
};
