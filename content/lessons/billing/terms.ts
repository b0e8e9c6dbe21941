// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'break-even',
    term: { ko: '손익 분기(break-even)', en: 'Break-even' },
    definition: {
      ko: '두 방식의 요금이 같아지는 요청 수예요. 그보다 적으면 한쪽이, 많으면 다른 쪽이 싸요.',
      en: 'The number of requests at which two ways cost the same. Below it one is cheaper, above it the other.',
    },
  },
  {
    id: 'free-tier',
    term: { ko: '무료 구간(free tier)', en: 'Free tier' },
    definition: {
      ko: '달마다 여기까지는 요금을 받지 않는 사용량이에요. 계정 하나가 함께 쓰고, 넘은 만큼부터 요금이 나와요.',
      en: 'Use that is not billed each month. An account has it once, for all it runs; what goes beyond is billed.',
    },
  },
  {
    id: 'commitment-discount',
    term: { ko: '약정 할인(commitment discount)', en: 'Commitment discount' },
    definition: {
      ko: '1년이나 3년 동안 시간당 얼마를 쓰겠다고 약속하고 단가를 낮추는 것이에요. 덜 써도 약속한 금액은 나와요.',
      en: 'A lower price for the promise to spend so much an hour, for one year or three. It is billed even where less is used.',
    },
  },
  {
    id: 'api-gateway',
    term: { ko: 'API 게이트웨이(API gateway)', en: 'API gateway' },
    definition: {
      ko: '손님의 HTTP 요청을 받아 맞는 함수에 넘기는 문이에요. 요청 수에 따라 요금이 따로 나와요.',
      en: 'The door that takes customers’ HTTP requests and hands each to its function. It is billed by the request, apart.',
    },
  },
  {
    id: 'nat-gateway',
    term: { ko: 'NAT 게이트웨이(NAT gateway)', en: 'NAT gateway' },
    definition: {
      ko: '내부 네트워크에 있는 것이 바깥 인터넷에 나갈 때 지나는 문이에요. 켜 둔 시간에도, 지나간 양에도 요금이 나와요.',
      en: 'The door through which what stands in a private network reaches the internet. It is billed by the hour and by what passes.',
    },
  },
];
