// The questions on microservices and serverless, idea by idea; every wrong answer is an idea people really hold.

import { pieces } from '@/content/lessons/microservices-and-serverless/quiz/pieces';
import { places } from '@/content/lessons/microservices-and-serverless/quiz/places';
import { questions } from '@/content/lessons/microservices-and-serverless/quiz/questions';
import type { QuizItem } from '@/content/schema';

const all = [...pieces, ...questions, ...places];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
