// The words of the home page's strip: one noon through four ways of running the shop.

import type { Locale } from '@/i18n/locales';

export const stripMessages = {
  ko: {
    title: '점심 12시, 주문이 40배로 뛰면',
    lead: '네 가지 방식에 똑같은 5분을 흘려 보냈어요. 트래픽이 달라지면 앞서는 방식도 달라져요.',
    summary:
      '온프레미스, IaaS, PaaS, FaaS 네 줄이 같은 5분을 보여 줘요. 줄마다 1초에 들어온 주문이 회색 넓이로, 1초에 처리할 수 있는 주문이 선으로, 놓친 주문이 빨간 넓이로 그려져요. 세로 눈금은 네 줄이 같아요.',
    demand: '초당 들어온 주문',
    capacity: '처리할 수 있는 주문',
    missed: '놓친 주문',
    lostShare: '놓친 주문',
    p99: 'p99 응답',
    cost: '예상 요금',
    costNote: (krwPerUsd: string) =>
      `요금은 이 5분 동안 서버와 함수만, 서울의 목록 가격으로 계산했어요. 온프레미스의 서버 가격과 전력, 수리비, 그리고 1달러 ${krwPerUsd}원은 확인되지 않은 가정이에요.`,
    toLab: '이 5분을 실험실에서 바꿔 보기',
  },
  en: {
    title: 'Noon strikes, and orders jump 40-fold',
    lead: 'The same five minutes, sent through all four. Send other traffic, and another way comes out ahead.',
    summary:
      'Four rows show the same five minutes: on-premises, IaaS, PaaS and FaaS. In each, a grey area is the orders that come in a second, a line those it can serve in a second, a red area those it loses. All rows share one scale.',
    demand: 'orders per second',
    capacity: 'what it can serve',
    missed: 'lost',
    lostShare: 'Lost',
    p99: 'p99',
    cost: 'Est. bill',
    costNote: (krwPerUsd: string) =>
      `The bill is of these five minutes: servers and functions alone, at list prices in Seoul. The price, power and repair of your own server, and ₩${krwPerUsd} to the dollar, are unverified assumptions.`,
    toLab: 'Change these five minutes in the lab',
  },
} satisfies Record<Locale, unknown>;
