// The questions on BaaS, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { baasOrFaas } from '@/content/lessons/baas/quiz/baas-or-faas';
import { borrowed } from '@/content/lessons/baas/quiz/borrowed';
import { byReads } from '@/content/lessons/baas/quiz/by-reads';
import { clientHeavy } from '@/content/lessons/baas/quiz/client-heavy';
import { countAndPromise } from '@/content/lessons/baas/quiz/count-and-promise';
import { lastWrite } from '@/content/lessons/baas/quiz/last-write';
import { leak } from '@/content/lessons/baas/quiz/leak';
import { readsSquare } from '@/content/lessons/baas/quiz/reads-square';
import { rules } from '@/content/lessons/baas/quiz/rules';
import type { QuizItem } from '@/content/schema';

const byIdea = [
  readsSquare,
  lastWrite,
  rules,
  byReads,
  countAndPromise,
  baasOrFaas,
  leak,
  clientHeavy,
  borrowed,
] as const;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...byIdea.flatMap((items) => items.slice(0, 1)),
  ...byIdea.flatMap((items) => items.slice(1)),
];
