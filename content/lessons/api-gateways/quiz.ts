// The questions on gateways, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { behind } from '@/content/lessons/api-gateways/quiz/behind';
import { limits } from '@/content/lessons/api-gateways/quiz/limits';
import { products } from '@/content/lessons/api-gateways/quiz/products';
import type { QuizItem } from '@/content/schema';

const all = [...limits, ...behind, ...products];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
