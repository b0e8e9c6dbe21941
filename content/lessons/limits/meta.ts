// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'limits',
  title: {
    ko: '서버리스의 약점: 긴\u00a0일, 큰\u00a0파일, 열린\u00a0연결',
    en: 'What it does badly: long jobs, large files, open connections',
  },
  summary: {
    ko: '90분짜리 영상을 15분 한도의 함수에 맡기면 무슨 일이 생길까요? 네 방식으로 같은 영상을 변환하고 일하는 중에 꺼 보면서, 못하는 일과 방법을 바꾸면 되는 일을 가려요.',
    en: 'What becomes of a 90-minute film in a function with a limit of 15? Convert it in four ways, switch them off while they work, and tell what cannot be done from what needs another way.',
  },
  readMinutes: 9,
  doMinutes: 13,
  rung: 'faas',
  checkedOn: '2026-11-29',
};
