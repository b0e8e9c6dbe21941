// The questions on who manages what, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { handedOver } from '@/content/lessons/who-manages-what/quiz/handed-over';
import { linesDiffer } from '@/content/lessons/who-manages-what/quiz/lines-differ';
import { neverLeaves } from '@/content/lessons/who-manages-what/quiz/never-leaves';
import { openSetting } from '@/content/lessons/who-manages-what/quiz/open-setting';
import { osBoundary } from '@/content/lessons/who-manages-what/quiz/os-boundary';
import { shareNotFrequency } from '@/content/lessons/who-manages-what/quiz/share-not-frequency';
import { sharedMeans } from '@/content/lessons/who-manages-what/quiz/shared-means';
import { sixOfTen } from '@/content/lessons/who-manages-what/quiz/six-of-ten';
import type { QuizItem } from '@/content/schema';

const byIdea = [
  sixOfTen,
  neverLeaves,
  sharedMeans,
  osBoundary,
  openSetting,
  shareNotFrequency,
  handedOver,
  linesDiffer,
] as const;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...byIdea.flatMap((items) => items.slice(0, 1)),
  ...byIdea.flatMap((items) => items.slice(1)),
];
