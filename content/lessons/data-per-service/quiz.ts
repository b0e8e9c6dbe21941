// The questions on owned data, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { copies } from '@/content/lessons/data-per-service/quiz/copies';
import { news } from '@/content/lessons/data-per-service/quiz/news';
import { owners } from '@/content/lessons/data-per-service/quiz/owners';
import { transactions } from '@/content/lessons/data-per-service/quiz/transactions';
import type { QuizItem } from '@/content/schema';

const all = [...copies, ...owners, ...news, ...transactions];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
