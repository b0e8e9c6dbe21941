// The questions on four ways beside each other, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { helpIsLate } from '@/content/lessons/four-eras/quiz/help-is-late';
import { idle } from '@/content/lessons/four-eras/quiz/idle';
import { lineOfWork } from '@/content/lessons/four-eras/quiz/line-of-work';
import { noWinner } from '@/content/lessons/four-eras/quiz/no-winner';
import { peoplesTime } from '@/content/lessons/four-eras/quiz/peoples-time';
import { queueFills } from '@/content/lessons/four-eras/quiz/queue-fills';
import { waitingIsBilled } from '@/content/lessons/four-eras/quiz/waiting-is-billed';
import { whoPaysNoon } from '@/content/lessons/four-eras/quiz/who-pays-noon';
import type { QuizItem } from '@/content/schema';

const byIdea = [
  queueFills,
  helpIsLate,
  whoPaysNoon,
  idle,
  lineOfWork,
  noWinner,
  waitingIsBilled,
  peoplesTime,
] as const;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...byIdea.flatMap((items) => items.slice(0, 1)),
  ...byIdea.flatMap((items) => items.slice(1)),
];
