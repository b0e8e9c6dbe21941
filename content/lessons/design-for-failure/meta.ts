// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'design-for-failure',
  title: {
    ko: '고장에 대비하기: 결제만 느려졌는데 메뉴는 왜 사라졌을까',
    en: 'Design for failure: payment turned slow, so why was the menu gone?',
  },
  summary: {
    ko: '느려진 서비스 하나가 자리를 붙잡아 모두를 데려가는 것을 보고, 제한 시간, 재시도, 서킷 브레이커, 벌크헤드, 폴백을 하나씩 켜 봐요. 두 가지만으로 가게를 살리고, 일부러 고장 내는 법까지 배워요.',
    en: 'Watch one slow service take everyone down by the slots it holds, and switch on time limits, retries, a breaker, a bulkhead and a fallback one by one. Save the shop with only two, and learn to break things on purpose.',
  },
  readMinutes: 8,
  doMinutes: 11,
  rung: 'paas',
  checkedOn: '2026-11-30',
};
