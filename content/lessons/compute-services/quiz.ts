// The questions on compute services, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { crowds } from '@/content/lessons/compute-services/quiz/crowds';
import { sharing } from '@/content/lessons/compute-services/quiz/sharing';
import { tables } from '@/content/lessons/compute-services/quiz/tables';
import type { QuizItem } from '@/content/schema';

const all = [...crowds, ...sharing, ...tables];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
