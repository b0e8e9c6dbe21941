// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'compute-services',
  title: {
    ko: '컴퓨팅 서비스: 같은 손님 천 명에 환경은 몇 개일까',
    en: 'Compute services: the same thousand requests, and how many environments?',
  },
  summary: {
    ko: 'Lambda, Azure Functions, Cloud Run functions, 네이버 Cloud Functions에 같은 손님을 보내요. 문서에 적힌 규칙만으로 무엇이 달라지는지 보고, 돌아다니는 비교표를 한 칸씩 고쳐요.',
    en: 'Send the same crowd to Lambda, Azure Functions, Cloud Run functions and NAVER Cloud Functions. See what their documented rules alone change, and mend a table that is passed around, cell by cell.',
  },
  readMinutes: 12,
  doMinutes: 15,
  rung: 'faas',
  checkedOn: '2026-11-30',
};
