// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'what-is-serverless',
  title: {
    ko: '서버리스란: 하루에 10초 일하는 코드',
    en: 'What serverless means: code that works ten seconds a day',
  },
  summary: {
    ko: '하루 10초만 일하는 코드에 하루치 서버가 필요할까요? 새벽 3시, 가게 60곳의 함수가 자는 동안 서버는 몇 대 켜져 있을까요? 전원을 뽑아 보고, 이름표의 작은 글씨를 읽고, 여섯 서비스를 나눠요.',
    en: 'Does code that works ten seconds a day need a server all day? At three in the morning, while the functions of sixty shops sleep, how many servers are on? Pull plugs, read the fine print, and sort six services.',
  },
  readMinutes: 11,
  doMinutes: 9,
  rung: 'faas',
  checkedOn: '2026-11-29',
};
