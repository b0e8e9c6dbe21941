// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'iaas',
  title: {
    ko: 'IaaS: 빌린 서버는 저절로 늘어날까',
    en: 'IaaS: do rented servers grow by themselves?',
  },
  summary: {
    ko: '서버를 빌리면 하드웨어는 남의 일이 되지만, 늘리는 규칙과 운영체제는 내 일로 남아요. 손님이 열 배가 된 점심을 돌려 보며 무엇을 재고 얼마나 빨리 늘려야 하는지 찾아요.',
    en: 'Rent your servers and the hardware is somebody else’s work. The rule by which they multiply, and the operating system, stay yours. Play a lunch with ten times the customers to find what to measure.',
  },
  readMinutes: 10,
  doMinutes: 11,
  rung: 'iaas',
  checkedOn: '2026-11-29',
};
