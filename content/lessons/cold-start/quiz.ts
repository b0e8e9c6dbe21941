// The questions on the cold start, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { billing } from '@/content/lessons/cold-start/quiz/billing';
import { crowds } from '@/content/lessons/cold-start/quiz/crowds';
import { gaps } from '@/content/lessons/cold-start/quiz/gaps';
import { howLong } from '@/content/lessons/cold-start/quiz/how-long';
import { limits } from '@/content/lessons/cold-start/quiz/limits';
import { pinging } from '@/content/lessons/cold-start/quiz/pinging';
import { seats } from '@/content/lessons/cold-start/quiz/seats';
import { tails } from '@/content/lessons/cold-start/quiz/tails';
import { waking } from '@/content/lessons/cold-start/quiz/waking';
import { whenCold } from '@/content/lessons/cold-start/quiz/when-cold';
import type { QuizItem } from '@/content/schema';

const byIdea = [
  waking,
  pinging,
  gaps,
  howLong,
  whenCold,
  billing,
  tails,
  crowds,
  limits,
  seats,
] as const;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...byIdea.flatMap((items) => items.slice(0, 1)),
  ...byIdea.flatMap((items) => items.slice(1)),
];
