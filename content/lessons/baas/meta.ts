// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'baas',
  title: {
    ko: 'BaaS: 빌린 백엔드, 내가 쓰는 규칙',
    en: 'BaaS: a rented back end, and rules of your own',
  },
  summary: {
    ko: '서버 코드 없이 앱을 만들 수 있어요. 그러면 누가 무엇을 읽는지는 누가 정하고, 요금은 무엇을 따라갈까요? 방 하나와 태블릿 두 대로 직접 확인해요.',
    en: 'An app without server code: who then decides who reads what, and what does the bill follow? Find out with a room full of phones and two tablets.',
  },
  readMinutes: 13,
  doMinutes: 13,
  rung: 'baas',
  checkedOn: '2026-11-29',
};
