// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'cold-start',
  title: {
    ko: '콜드 스타트: 잠든 함수를 깨우는 값',
    en: 'Cold start: the price of waking a function',
  },
  summary: {
    ko: '함수는 부르지 않으면 잠들어요. 공짜로 잠드는 대신, 누군가는 깨어나는 시간을 기다려요. 누가, 얼마나 자주, 얼마나 오래 기다리는지 직접 재 봐요.',
    en: 'A function nobody calls falls asleep. Sleep costs nothing, but somebody waits while it wakes. Find out who, how often and for how long, by measuring it.',
  },
  minutes: 14,
  rung: 'faas',
  checkedOn: '2026-11-21',
};
