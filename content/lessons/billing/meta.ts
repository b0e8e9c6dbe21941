// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'billing',
  title: { ko: '요금: 20센트에는 무엇이 빠졌을까', en: 'The bill: what twenty cents leave out' },
  summary: {
    ko: '첫 청구서를 한 줄씩 읽고, 메모리와 둘레의 비용이 요금을 어떻게 바꾸는지 계산해요. 함수가 켜 둔 서버보다 비싸지는 곳을 찾고, 멈추지 않는 함수를 멈춰 봐요.',
    en: 'Read a first bill line by line, and calculate what memory and what stands around do to it. Find where functions cost more than servers left on, and stop a function that does not stop.',
  },
  readMinutes: 9,
  doMinutes: 9,
  rung: 'faas',
  checkedOn: '2026-11-30',
};
