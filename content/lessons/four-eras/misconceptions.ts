// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M13: {
    ko: '손님이 없으면 무조건 0원이다.',
    en: 'No traffic means no bill, whatever the settings.',
  },
  M42: {
    ko: '함수가 쉬는 시간에도 실행 요금이 나온다.',
    en: 'A function is charged for idle time, too.',
  },
  M14: {
    ko: '쓴 만큼만 내는 방식이 언제나 가장 싸다.',
    en: 'Paying only for what is used is always the cheapest.',
  },
  M120: {
    ko: '나중에 나온 방식이 앞의 방식보다 언제나 낫다.',
    en: 'What came later is always better than what came before.',
  },
  M121: {
    ko: '놓친 손님이 없으면 손님은 아무것도 잃지 않았다.',
    en: 'If nobody was lost, customers have lost nothing.',
  },
  M122: {
    ko: '요금이 적은 쪽이 더 싸다. 사람의 시간은 셈에 없다.',
    en: 'The smaller bill is the cheaper way; people’s time does not count.',
  },
  M123: {
    ko: '한 가게에서 이긴 방식은 다른 가게에서도 이긴다.',
    en: 'What won for one shop wins for any other.',
  },
} as const satisfies Misconceptions;
