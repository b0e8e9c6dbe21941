// The questions on workflows, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { conducting } from '@/content/lessons/workflows/quiz/conducting';
import { once } from '@/content/lessons/workflows/quiz/once';
import { retries } from '@/content/lessons/workflows/quiz/retries';
import { undoing } from '@/content/lessons/workflows/quiz/undoing';
import type { QuizItem } from '@/content/schema';

const all = [...retries, ...undoing, ...conducting, ...once];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
