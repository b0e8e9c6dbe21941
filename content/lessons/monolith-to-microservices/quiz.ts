// The questions on splitting, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { cuts } from '@/content/lessons/monolith-to-microservices/quiz/cuts';
import { faults } from '@/content/lessons/monolith-to-microservices/quiz/faults';
import { meaning } from '@/content/lessons/monolith-to-microservices/quiz/meaning';
import { splitting } from '@/content/lessons/monolith-to-microservices/quiz/splitting';
import type { QuizItem } from '@/content/schema';

const all = [...faults, ...cuts, ...meaning, ...splitting];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
