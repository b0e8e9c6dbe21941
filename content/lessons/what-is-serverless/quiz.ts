// The questions on what serverless means, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { finePrint } from '@/content/lessons/what-is-serverless/quiz/fine-print';
import { provider } from '@/content/lessons/what-is-serverless/quiz/provider';
import { servers } from '@/content/lessons/what-is-serverless/quiz/servers';
import { sorting } from '@/content/lessons/what-is-serverless/quiz/sorting';
import { word } from '@/content/lessons/what-is-serverless/quiz/word';
import type { QuizItem } from '@/content/schema';

const all: readonly QuizItem[] = [...servers, ...finePrint, ...word, ...sorting, ...provider];

/** Whether no item before it is on the same idea. */
const isFirst = ({ idea }: QuizItem, place: number): boolean =>
  all.findIndex((other) => other.idea === idea) === place;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item, place) => !isFirst(item, place)),
];
