// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'smart-endpoints',
  title: {
    ko: '똑똑한 엔드포인트, 단순한 파이프: 받는 쪽이 없던 소식은 어디에 있을까',
    en: 'Smart endpoints, dumb pipes: where is news that nobody was there to hear?',
  },
  summary: {
    ko: '서비스가 나뉘면 소식을 주고받아야 해요. 바로 호출, 큐, 토픽을 같은 주문으로 돌려 보고, 파이프가 약속하는 것과 약속하지 않는 것, 받는 쪽이 해야 할 일을 찾아요.',
    en: 'Services that were split have to send each other news. Play direct calls, queues and topics with the same orders, and find what a pipe promises, what it does not, and what the receiver must do.',
  },
  readMinutes: 10,
  doMinutes: 12,
  rung: 'paas',
  checkedOn: '2026-11-30',
};
