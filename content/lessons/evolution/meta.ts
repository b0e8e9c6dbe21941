// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'evolution',
  title: {
    ko: '멈추지 않고 바꾸기: 조용한 카나리아는 무엇을 봤을까',
    en: 'Changing without breaking: what did the quiet canary see?',
  },
  summary: {
    ko: '조금 먼저 내보내고, 모아서 내보내고, 하나씩 내보내 봐요. 카나리아가 무엇을 보는지, 열차가 왜 되돌아오는지, 옛것과 새것이 만나면 무엇이 깨지는지 계산하고 계약을 바꾸는 세 걸음을 배워요.',
    en: 'Release a little first, all together, or one by one. Work out what a canary sees, why trains come back and what breaks where old meets new, and learn the three steps in which a contract changes.',
  },
  readMinutes: 7,
  doMinutes: 10,
  rung: 'paas',
  checkedOn: '2026-11-30',
};
