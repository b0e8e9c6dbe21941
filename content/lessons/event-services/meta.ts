// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'event-services',
  title: {
    ko: '이벤트 서비스: ‘재시도 30번’은 무엇을 정한 수일까',
    en: 'Event services: thirty of what are “30 retries”?',
  },
  summary: {
    ko: 'SNS, SQS, EventBridge, Event Grid, Pub/Sub는 같은 고장을 다르게 견뎌요. 여섯 통로를 나란히 돌려 보고, 다시 보내는 시간표와 차례의 대가를 읽고, 무엇을 언제 고를지 정해요.',
    en: 'SNS, SQS, EventBridge, Event Grid and Pub/Sub bear the same outage differently. Run six pipes side by side, read their timetables and the price of order, and decide which to choose when.',
  },
  readMinutes: 11,
  doMinutes: 11,
  rung: 'faas',
  checkedOn: '2026-11-30',
};
