// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'on-premises',
  title: {
    ko: '온프레미스: 콘센트부터 데이터까지',
    en: 'On-premises: from the socket to the data',
  },
  summary: {
    ko: '서버 한 대를 직접 돌리면 정전도, 고장도, 불도, 모자란 서버도 모두 내 일이에요. 무엇이 시간을 가장 많이 가져가고 무엇이 그것을 막는지, 십 년을 1분에 돌려 보며 찾아요.',
    en: 'Run a server yourself and power cuts, broken disks, fire and too few servers are all yours. Play ten years in a minute to find what costs the most time, and what prevents it.',
  },
  readMinutes: 10,
  doMinutes: 12,
  rung: 'onprem',
  checkedOn: '2026-11-29',
};
