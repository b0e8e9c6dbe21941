// The questions on changing without breaking, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { canaries } from '@/content/lessons/evolution/quiz/canaries';
import { contracts } from '@/content/lessons/evolution/quiz/contracts';
import { trains } from '@/content/lessons/evolution/quiz/trains';
import type { QuizItem } from '@/content/schema';

const all = [...canaries, ...trains, ...contracts];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
