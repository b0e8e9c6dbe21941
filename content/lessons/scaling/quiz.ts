// The questions on scaling, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { howFast } from '@/content/lessons/scaling/quiz/how-fast';
import { howMany } from '@/content/lessons/scaling/quiz/how-many';
import { keptReady } from '@/content/lessons/scaling/quiz/kept-ready';
import { shared } from '@/content/lessons/scaling/quiz/shared';
import type { QuizItem } from '@/content/schema';

const all = [...howMany, ...howFast, ...keptReady, ...shared];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
