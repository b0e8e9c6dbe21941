// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'idle',
    term: { ko: '유휴(idle)', en: 'Idle' },
    definition: {
      ko: '켜져 있지만 할 일이 없는 상태예요. 켜 둔 만큼 내는 방식에서는 이 시간에도 요금이 나와요.',
      en: 'On, with nothing to do. Where you pay for what is on, this time is billed as well.',
    },
  },
  {
    id: 'latency',
    term: { ko: '응답 시간(latency)', en: 'Latency' },
    definition: {
      ko: '요청을 보내고 답을 받기까지 걸린 시간이에요.',
      en: 'The time from sending a request to receiving its answer.',
    },
  },
];
