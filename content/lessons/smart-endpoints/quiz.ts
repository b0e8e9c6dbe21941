// The questions on pipes and endpoints, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { dragging } from '@/content/lessons/smart-endpoints/quiz/dragging';
import { endpoints } from '@/content/lessons/smart-endpoints/quiz/endpoints';
import { waiting } from '@/content/lessons/smart-endpoints/quiz/waiting';
import type { QuizItem } from '@/content/schema';

const all = [...waiting, ...dragging, ...endpoints];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
