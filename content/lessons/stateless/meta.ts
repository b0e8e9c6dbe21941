// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'stateless',
  title: {
    ko: '무상태: 내 변수는 어디로 갔을까',
    en: 'Stateless: where did my variable go?',
  },
  summary: {
    ko: '1번 손님이 왜 여럿일까요? 핸들러 밖에 둔 것 가운데 무엇이 남고, 무엇을 믿으면 안 되고, 데이터베이스로 옮기면 다 풀리는지 직접 눌러 보며 찾아요.',
    en: 'Why were there so many number ones? Find out what stays outside the handler, what must not be relied on, and whether moving it to a database puts everything right.',
  },
  readMinutes: 9,
  doMinutes: 12,
  rung: 'faas',
  checkedOn: '2026-11-29',
};
