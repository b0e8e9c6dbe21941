// The questions on PaaS, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { billing } from '@/content/lessons/paas/quiz/billing';
import { nothingStays } from '@/content/lessons/paas/quiz/nothing-stays';
import { oneQueue } from '@/content/lessons/paas/quiz/one-queue';
import { paasOrFaas } from '@/content/lessons/paas/quiz/paas-or-faas';
import { routing } from '@/content/lessons/paas/quiz/routing';
import { sleeping } from '@/content/lessons/paas/quiz/sleeping';
import { timeLimit } from '@/content/lessons/paas/quiz/time-limit';
import { utilization } from '@/content/lessons/paas/quiz/utilization';
import { whoseJob } from '@/content/lessons/paas/quiz/whose-job';
import type { QuizItem } from '@/content/schema';

const byIdea = [
  billing,
  routing,
  utilization,
  oneQueue,
  nothingStays,
  whoseJob,
  timeLimit,
  sleeping,
  paasOrFaas,
] as const;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...byIdea.flatMap((items) => items.slice(0, 1)),
  ...byIdea.flatMap((items) => items.slice(1)),
];
