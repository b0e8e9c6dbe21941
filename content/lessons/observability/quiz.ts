// The questions on observability, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { alarms } from '@/content/lessons/observability/quiz/alarms';
import { paths } from '@/content/lessons/observability/quiz/paths';
import { records } from '@/content/lessons/observability/quiz/records';
import { samples } from '@/content/lessons/observability/quiz/samples';
import type { QuizItem } from '@/content/schema';

const all = [...paths, ...records, ...samples, ...alarms];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
