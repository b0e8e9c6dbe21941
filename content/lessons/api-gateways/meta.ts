// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'api-gateways',
  title: {
    ko: 'API 게이트웨이: 문이 해 주는 일, 문이 거는 조건',
    en: 'API gateways: what the door does for you, and to you',
  },
  summary: {
    ko: '모든 요청이 지나는 문 하나를 들여다봐요. 한도가 벽이 아니라 채워지는 통인 이유, 함께 쓰는 통에서 누가 거절되는지, 문이 끊은 뒤에 누가 계속 내는지 돌려 보고, 제품과 요금을 2026년의 사실로 비교해요.',
    en: 'Look into the one door that every request passes. Run why a limit is a bucket and not a wall, who is refused when several share it, and who goes on paying once the door has hung up; then compare products and prices as they are in 2026.',
  },
  readMinutes: 12,
  doMinutes: 13,
  rung: 'baas',
  checkedOn: '2026-11-30',
};
