// The questions on teams, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { borders } from '@/content/lessons/teams/quiz/borders';
import { organisations } from '@/content/lessons/teams/quiz/organisations';
import { queues } from '@/content/lessons/teams/quiz/queues';
import type { QuizItem } from '@/content/schema';

const all = [...queues, ...organisations, ...borders];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
