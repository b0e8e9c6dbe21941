// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'microservices-and-serverless',
  title: {
    ko: '마이크로서비스와 서버리스: 몇 조각을 어디에 둘까',
    en: 'Microservices and serverless: how many pieces, and where?',
  },
  summary: {
    ko: '함수 하나를 여섯으로 나누면 콜드 스타트는 얼마나 늘까요? 어떻게 나누는지와 누가 돌리는지를 따로 바꿔 보고, 여섯 조각을 하늘과 땅에 나눠 놓아요.',
    en: 'Cut one function into six: how many more cold starts? Turn how it is cut and where it runs separately, then place six pieces between sky and ground.',
  },
  readMinutes: 8,
  doMinutes: 10,
  rung: 'faas',
  checkedOn: '2026-11-30',
};
