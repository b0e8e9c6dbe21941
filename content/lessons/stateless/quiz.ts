// The questions on statelessness, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { counting } from '@/content/lessons/stateless/quiz/counting';
import { leaksAndPlaces } from '@/content/lessons/stateless/quiz/leaks-and-places';
import { oneEach } from '@/content/lessons/stateless/quiz/one-each';
import { promise } from '@/content/lessons/stateless/quiz/promise';
import type { QuizItem } from '@/content/schema';

const all = [...oneEach, ...leaksAndPlaces, ...promise, ...counting];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
