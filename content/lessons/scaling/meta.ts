// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'scaling',
  title: {
    ko: '확장과 한도: 늘어나지 않는 것은 무엇일까',
    en: 'Scaling: what does not grow?',
  },
  summary: {
    ko: '함수는 알아서 늘어나요. 어디까지, 얼마나 빨리 늘어나는지, 함께 늘어나지 않는 것은 무엇인지 숫자로 확인하고, 예약 동시성과 프로비저닝 동시성을 어디에 쓰는지 골라요.',
    en: 'Functions grow by themselves. Find out in numbers how far, how fast, and what does not grow with them, and choose where reserved and provisioned concurrency help.',
  },
  readMinutes: 10,
  doMinutes: 16,
  rung: 'faas',
  checkedOn: '2026-11-29',
};
