// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'design-for-failure',
  title: {
    ko: '고장에 대비하기: 결제만 느려지면 누가 답을 못 받을까',
    en: 'Design for failure: only payment turns slow, so who goes unanswered?',
  },
  summary: {
    ko: '서비스 하나가 느려지면 누가 답을 받지 못할지 예측하고, 제한 시간, 재시도, 서킷 브레이커, 벌크헤드, 폴백을 하나씩 켜 봐요. 두 가지만으로 가게를 살리고, 일부러 고장 내는 법까지 배워요.',
    en: 'Predict who goes unanswered when one service turns slow, and switch on time limits, retries, a breaker, a bulkhead and a fallback one by one. Save the shop with only two, and learn to break things on purpose.',
  },
  readMinutes: 9,
  doMinutes: 11,
  rung: 'paas',
  checkedOn: '2026-11-30',
};
