// The questions on where serverless fits, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { ask } from '@/content/lessons/use-cases/quiz/ask';
import { byNumbers } from '@/content/lessons/use-cases/quiz/by-numbers';
import { hours } from '@/content/lessons/use-cases/quiz/hours';
import { jobsThatEnd } from '@/content/lessons/use-cases/quiz/jobs-that-end';
import { noIdle } from '@/content/lessons/use-cases/quiz/no-idle';
import { rareAndCold } from '@/content/lessons/use-cases/quiz/rare-and-cold';
import { stories } from '@/content/lessons/use-cases/quiz/stories';
import { waiting } from '@/content/lessons/use-cases/quiz/waiting';
import type { QuizItem } from '@/content/schema';

const byIdea = [noIdle, byNumbers, jobsThatEnd, rareAndCold, waiting, ask, stories, hours] as const;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...byIdea.flatMap((items) => items.slice(0, 1)),
  ...byIdea.flatMap((items) => items.slice(1)),
];
