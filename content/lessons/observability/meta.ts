// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'observability',
  title: {
    ko: '관측 가능성: 느린 1초는 어디로 갔을까',
    en: 'Observability: find the slow second',
  },
  summary: {
    ko: '초록 대시보드 뒤의 느린 손님을 찾아요. p99의 평균이 왜 거짓인지, 어느 막대를 줄여야 답이 빨라지는지, 표본이 무엇을 놓치는지, 어떤 경보가 끝까지 울리지 않는지 돌려 봐요.',
    en: 'Behind a green dashboard somebody waits. See why an average of p99s lies, which bar delays an answer, what sampling misses, and which alarm never rings.',
  },
  readMinutes: 12,
  doMinutes: 13,
  rung: 'faas',
  checkedOn: '2026-11-30',
};
