// The questions on databases, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { copies } from '@/content/lessons/databases/quiz/copies';
import { keys } from '@/content/lessons/databases/quiz/keys';
import { levels } from '@/content/lessons/databases/quiz/levels';
import { products } from '@/content/lessons/databases/quiz/products';
import { regions } from '@/content/lessons/databases/quiz/regions';
import type { QuizItem } from '@/content/schema';

const all = [...keys, ...copies, ...levels, ...regions, ...products];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
