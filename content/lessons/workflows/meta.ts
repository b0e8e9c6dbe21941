// What pages, lists and search results say about the lesson.

import type { LessonMeta } from '@/content/schema';

export const meta: LessonMeta = {
  id: 'workflows',
  title: {
    ko: '워크플로: 누가 지휘하고, 누가 되돌릴까',
    en: 'Workflows: who conducts, and who undoes?',
  },
  summary: {
    ko: '주문 하나가 재고, 카드, 라이더를 지나요. 도중에 멈추면 누가 다시 하고 누가 되돌릴까요? Step Functions, Logic Apps, Google Workflows, 지속형 함수를 같은 주문으로 비교해요.',
    en: 'One order passes stock, card and courier. Who tries again when it stops on the way, and who undoes? Step Functions, Logic Apps, Google Workflows and durable functions, compared on the same orders.',
  },
  readMinutes: 12,
  doMinutes: 11,
  rung: 'faas',
  checkedOn: '2026-11-30',
};
