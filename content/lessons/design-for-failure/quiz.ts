// The questions on failures, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { protections } from '@/content/lessons/design-for-failure/quiz/protections';
import { retrying } from '@/content/lessons/design-for-failure/quiz/retrying';
import { slots } from '@/content/lessons/design-for-failure/quiz/slots';
import { surviving } from '@/content/lessons/design-for-failure/quiz/surviving';
import type { QuizItem } from '@/content/schema';

const all = [...slots, ...retrying, ...protections, ...surviving];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
