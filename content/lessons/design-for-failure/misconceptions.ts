// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M290: {
    ko: '느린 서비스를 쓰지 않는 손님은 아무 일도 없다.',
    en: 'Customers who do not use the slow service are not affected.',
  },
  M291: {
    ko: '기다리다 포기하면 상대도 그 일을 멈춘다.',
    en: 'When a caller gives up, the other side stops working on it.',
  },
  M292: {
    ko: '제한 시간은 길게 잡을수록 손님을 더 살린다.',
    en: 'The longer the time limit, the more customers are saved.',
  },
  M293: {
    ko: '보호 장치는 많이 켤수록 안전하다.',
    en: 'The more protections are on, the safer it is.',
  },
  M294: {
    ko: '서킷 브레이커가 느려진 서비스를 고쳐 준다.',
    en: 'A circuit breaker mends the slow service.',
  },
  M295: {
    ko: '폴백은 켜 두면 느릴 때 알아서 나선다.',
    en: 'A fallback steps in by itself whenever something is slow.',
  },
  M296: {
    ko: '카오스 실험은 운영 서버를 아무거나 꺼 보는 일이다.',
    en: 'Chaos experiments mean switching off servers at random to see what happens.',
  },
  M297: {
    ko: '응답 시간이 좋으면 손님도 모두 무사하다.',
    en: 'As long as response times look good, customers are fine.',
  },
  M298: {
    ko: '두 배씩 쉬기만 하면 한꺼번에 돌아오지 않는다.',
    en: 'Pauses that double are enough to keep callers from returning together.',
  },
  M299: {
    ko: '자리나 줄을 넉넉히 늘리면 해결된다.',
    en: 'Enough slots and a long queue solve it.',
  },
} as const satisfies Misconceptions;
