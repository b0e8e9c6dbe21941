// The questions on limits, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { cutting } from '@/content/lessons/limits/quiz/cutting';
import { leaving } from '@/content/lessons/limits/quiz/leaving';
import { losing } from '@/content/lessons/limits/quiz/losing';
import { sizes } from '@/content/lessons/limits/quiz/sizes';
import type { QuizItem } from '@/content/schema';

const all = [...cutting, ...losing, ...sizes, ...leaving];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
