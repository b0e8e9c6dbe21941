// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'cold-start',
  title: {
    ko: '콜드 스타트: 잠든 함수를 깨우는 대가',
    en: 'Cold start: the price of waking a function',
  },
  summary: {
    ko: '함수는 부르지 않으면 잠들어요. 쉬는 동안 실행 요금을 내지 않는 대신, 누군가는 새 환경이 뜨기를 기다려요. 누가, 얼마나 자주, 얼마나 오래 기다리는지 직접 재 봐요.',
    en: 'A function nobody calls falls asleep. Idle time adds nothing to the compute bill, but somebody waits while a new environment starts. Find out who, how often and for how long, by measuring it.',
  },
  readMinutes: 11,
  doMinutes: 14,
  rung: 'faas',
  checkedOn: '2026-11-21',
};
