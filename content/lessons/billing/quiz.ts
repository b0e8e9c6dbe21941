// The questions on the bill, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { around } from '@/content/lessons/billing/quiz/around';
import { crossing } from '@/content/lessons/billing/quiz/crossing';
import { lines } from '@/content/lessons/billing/quiz/lines';
import { oneNight } from '@/content/lessons/billing/quiz/night';
import type { QuizItem } from '@/content/schema';

const all: readonly QuizItem[] = [...lines, ...around, ...crossing, ...oneNight];

/** Whether no item before it is on the same idea. */
const isFirst = ({ idea }: QuizItem, place: number): boolean =>
  all.findIndex((other) => other.idea === idea) === place;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item, place) => !isFirst(item, place)),
];
