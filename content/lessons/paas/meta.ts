// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'paas',
  title: {
    ko: 'PaaS: 코드만 올리고, 몇 대인지 세기',
    en: 'PaaS: push the code, count what is on',
  },
  summary: {
    ko: '코드만 올리면 플랫폼이 켜고 돌봐 줘요. 그런데 손님이 없는 밤에도 요금이 나와요. 손님과 인스턴스가 함께 여덟 배가 되면 기다림은 어떻게 될까요? 줄이 어디에 서는지 보며 찾아요.',
    en: 'Push code and a platform runs it. Yet nights without customers are billed. And what becomes of the wait with eight times the customers and the instances? See where the queues stand.',
  },
  readMinutes: 13,
  doMinutes: 14,
  rung: 'paas',
  checkedOn: '2026-11-29',
};
