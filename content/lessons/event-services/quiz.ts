// The questions on event services, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { cells } from '@/content/lessons/event-services/quiz/cells';
import { choosing } from '@/content/lessons/event-services/quiz/choosing';
import { kept } from '@/content/lessons/event-services/quiz/kept';
import { order } from '@/content/lessons/event-services/quiz/order';
import { timetables } from '@/content/lessons/event-services/quiz/timetables';
import type { QuizItem } from '@/content/schema';

const all = [...timetables, ...kept, ...choosing, ...cells, ...order];
const isFirst = (item: QuizItem): boolean => all.find(({ idea }) => idea === item.idea) === item;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...all.filter(isFirst),
  ...all.filter((item) => !isFirst(item)),
];
