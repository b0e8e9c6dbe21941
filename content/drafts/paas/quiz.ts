// The questions on PaaS, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { billing } from '@/content/drafts/paas/quiz/billing';
import { nothingStays } from '@/content/drafts/paas/quiz/nothing-stays';
import { oneQueue } from '@/content/drafts/paas/quiz/one-queue';
import { paasOrFaas } from '@/content/drafts/paas/quiz/paas-or-faas';
import { routing } from '@/content/drafts/paas/quiz/routing';
import { sleeping } from '@/content/drafts/paas/quiz/sleeping';
import { timeLimit } from '@/content/drafts/paas/quiz/time-limit';
import { utilization } from '@/content/drafts/paas/quiz/utilization';
import { whoseJob } from '@/content/drafts/paas/quiz/whose-job';
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
