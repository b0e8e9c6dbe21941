// The questions on rented servers, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { ceiling } from '@/content/lessons/iaas/quiz/ceiling';
import { delay } from '@/content/lessons/iaas/quiz/delay';
import { duties } from '@/content/lessons/iaas/quiz/duties';
import { history } from '@/content/lessons/iaas/quiz/history';
import { measured } from '@/content/lessons/iaas/quiz/measured';
import { paying } from '@/content/lessons/iaas/quiz/paying';
import { spare } from '@/content/lessons/iaas/quiz/spare';
import { upOrOut } from '@/content/lessons/iaas/quiz/up-or-out';
import { zones } from '@/content/lessons/iaas/quiz/zones';
import type { QuizItem } from '@/content/schema';

const byIdea = [ceiling, measured, delay, duties, zones, spare, paying, upOrOut, history] as const;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...byIdea.flatMap((items) => items.slice(0, 1)),
  ...byIdea.flatMap((items) => items.slice(1)),
];
