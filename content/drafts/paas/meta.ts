// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'paas',
  title: {
    ko: 'PaaS: 코드만 올리고, 몇 대인지 세기',
    en: 'PaaS: push the code, count what is on',
  },
  summary: {
    ko: '코드만 올리면 플랫폼이 켜고 돌봐 줘요. 그런데 손님이 없는 밤에도 요금이 나오고, 인스턴스를 여덟 배로 늘려도 기다림이 그대로일 때가 있어요. 줄이 어디에 서는지 보며 이유를 찾아요.',
    en: 'Push code and a platform runs it. Yet nights without customers are billed, and eight times the instances may wait just as long. See where the queues stand, and why.',
  },
  readMinutes: 11,
  doMinutes: 14,
  rung: 'paas',
  checkedOn: '2026-11-29',
};
