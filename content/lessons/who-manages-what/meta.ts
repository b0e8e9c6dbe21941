// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'who-manages-what',
  title: {
    ko: '누가 무엇을 맡나: 맡길 수 없는 칸',
    en: 'Who manages what, and what cannot be handed over',
  },
  summary: {
    ko: '서버를 맡기면 어디까지가 내 일일까요? 열 가지 영역을 직접 나눠 보고, 똑같은 사고가 난 한 해를 네 단에서 돌려 봐요.',
    en: 'Hand over the servers: what is still your job? Sort ten areas yourself, then play the same year of incidents on four rungs.',
  },
  readMinutes: 9,
  doMinutes: 10,
  rung: 'paas',
  checkedOn: '2026-11-29',
};
