// The questions on the life of a function, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { insideOutside } from '@/content/lessons/faas-lifecycle/quiz/inside-outside';
import { providers } from '@/content/lessons/faas-lifecycle/quiz/providers';
import { reuse } from '@/content/lessons/faas-lifecycle/quiz/reuse';
import { syncAsync } from '@/content/lessons/faas-lifecycle/quiz/sync-async';
import { theEnd } from '@/content/lessons/faas-lifecycle/quiz/the-end';
import { theUnit } from '@/content/lessons/faas-lifecycle/quiz/the-unit';
import { triggers } from '@/content/lessons/faas-lifecycle/quiz/triggers';
import { whereTimeGoes } from '@/content/lessons/faas-lifecycle/quiz/where-time-goes';
import type { QuizItem } from '@/content/schema';

const byIdea = [
  whereTimeGoes,
  reuse,
  theEnd,
  insideOutside,
  triggers,
  syncAsync,
  theUnit,
  providers,
] as const;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...byIdea.flatMap((items) => items.slice(0, 1)),
  ...byIdea.flatMap((items) => items.slice(1)),
];
