// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'faas-lifecycle',
  title: {
    ko: '함수의 일생: 부르고, 만들고, 다시 쓰고',
    en: 'The life of a function: called, made, used again',
  },
  summary: {
    ko: '같은 코드에 같은 주문인데 첫 번째만 두 배 넘게 걸렸어요. 부르기 전에 함수는 어디에 있었을까요? 여러분의 브라우저 안에서 진짜 함수를 불러 재 보고, 한 줄의 자리를 옮겨 누가 기다릴지 바꿔요.',
    en: 'The same code and the same order, and the first took more than twice as long. Where was the function before it was called? Measure real ones in your own browser, and move a line to change who waits.',
  },
  readMinutes: 10,
  doMinutes: 8,
  rung: 'faas',
  checkedOn: '2026-11-29',
};
