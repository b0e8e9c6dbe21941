// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'four-eras',
  title: {
    ko: '같은 정오, 네 가지 방식: 누가 놓치고 누가 낼까',
    en: 'One noon, four ways: who loses, and who pays',
  },
  summary: {
    ko: '12시 정각에 몰린 똑같은 손님을 온프레미스, IaaS, PaaS, FaaS에 한꺼번에 보내 봐요. 누가 놓치고 무엇을 내는지 비교하고, 손님이 달라지면 승자가 어떻게 바뀌는지 확인해요.',
    en: 'Send exactly the same noon rush to on-premises, IaaS, PaaS and FaaS at once. See who loses customers and who pays for it, and how the winner changes with the customers.',
  },
  readMinutes: 10,
  doMinutes: 12,
  rung: 'onprem',
  checkedOn: '2026-11-29',
};
