// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'what-is-serverless',
  title: { ko: '[fill in: 제목]', en: '[fill in: headline]' },
  summary: { ko: '[fill in: 두세 문장]', en: '[fill in: two or three sentences]' },
  readMinutes: 7,
  doMinutes: 6,
  rung: 'faas',
  checkedOn: '[fill in: the day on which the facts were last checked]',
};
