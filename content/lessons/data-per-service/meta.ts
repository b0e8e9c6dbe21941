// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'data-per-service',
  title: {
    ko: '데이터의 주인: 사본은 얼마나 낡았을까',
    en: 'Who owns the data: how old is a copy?',
  },
  summary: {
    ko: '서비스마다 데이터를 따로 가져야 할까요? 사본이 틀리는 몫을 재고, 주인을 멈춰 보고, 사라진 주문이 빠진 틈을 찾아요. 아웃박스, 2단계 커밋, 사가를 여기에서 만나요.',
    en: 'Must each service own its data? Measure how often a copy is wrong, stop its owner, and find the gap into which an order fell, with outbox, two-phase commit and sagas on the way.',
  },
  readMinutes: 8,
  doMinutes: 13,
  rung: 'paas',
  checkedOn: '2026-11-30',
};
