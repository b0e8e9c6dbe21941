// The questions on running your own server, idea by idea; every wrong answer is an idea people really hold, and is refuted.

import { disks } from '@/content/lessons/on-premises/quiz/disks';
import { leadTime } from '@/content/lessons/on-premises/quiz/lead-time';
import { money } from '@/content/lessons/on-premises/quiz/money';
import { power } from '@/content/lessons/on-premises/quiz/power';
import { rareAndLong } from '@/content/lessons/on-premises/quiz/rare-and-long';
import { secondPlace } from '@/content/lessons/on-premises/quiz/second-place';
import { shares } from '@/content/lessons/on-premises/quiz/shares';
import { whoStill } from '@/content/lessons/on-premises/quiz/who-still';
import type { QuizItem } from '@/content/schema';

const byIdea = [rareAndLong, power, disks, secondPlace, leadTime, shares, money, whoStill] as const;

/** The first question on each idea, then the same ideas in other clothes. */
export const quiz: readonly QuizItem[] = [
  ...byIdea.flatMap((items) => items.slice(0, 1)),
  ...byIdea.flatMap((items) => items.slice(1)),
];
