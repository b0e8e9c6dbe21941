// Why the numbers of the same-crowd simulator may be believed: what its tests hold them to, in words.

import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/same-crowd/config';

type Declared = typeof declaration;

const made = (ko: string, en: string) => ({
  ko: {
    what: '지금까지 만들어진 실행 환경이에요.',
    rule: `자리가 하나도 없을 때만 새로 만들어요. ${ko}`,
    checks: [
      '한꺼번에 온 1,000건은 하나씩 받으면 1,000개, 16건씩이면 63개, 64건씩이면 16개, 80건씩이면 13개예요.',
    ],
    leftOut: '미리 여유를 두고 늘리는 일과 쉬는 환경이 회수되는 일은 다루지 않아요.',
  },
  en: {
    what: 'Execution environments made so far.',
    rule: `One is made only where no place is free. ${en}`,
    checks: [
      'A thousand at once need 1,000 where each takes one, 63 where it takes 16, 16 where it takes 64, and 13 where it takes 80.',
    ],
    leftOut: 'Headroom that is made in advance, and idle environments being reclaimed.',
  },
});

const cost = (ko: string, en: string) => ({
  ko: {
    what: '이 실험과 같은 요청 100만 건의 요금이에요.',
    rule: `환경에 요청이 하나라도 있던 시간 × ${ko} ÷ 요청 수, 거기에 요청 한 건의 요금을 더해요.`,
    checks: ['단가는 가격표에서 다시 계산해 같은지, 합계는 여섯째 자리까지 같은지 시험해요.'],
    leftOut: '무료 구간, 올림, 통신, 로그의 요금은 뺐어요. 2026년 10월 단가예요.',
  },
  en: {
    what: 'What a million requests cost that go like those of this run.',
    rule: `Time with at least one request in an environment × ${en} ÷ requests, and the price of a request.`,
    checks: ['Rates are worked out anew from the price sheets, and the sum to the sixth digit.'],
    leftOut: 'The free tier, rounding, traffic and logs. Prices of October 2026.',
  },
});

const slowest = latencyTrust(99, {
  checks: {
    ko: [
      'n건이 함께 계산하면 n배가 걸려요. 꾸준히 오는 요청의 평균은 일 ÷ (1 − 부하)와 5% 안에서 같아요.',
    ],
    en: [
      'n that compute together take n times as long; under a steady crowd the mean is work ÷ (1 − load) within 5%.',
    ],
  },
  leftOut: {
    ko: '손님과 환경 사이의 네트워크, CPU가 바쁠 때 환경당 요청을 줄이는 일은 들어 있지 않아요.',
    en: 'The network in between, and platforms that send fewer requests to a busy CPU.',
  },
});

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    eventMade: made('하나에 한 건, 모두 1,000개까지예요.', 'One request in each, 1,000 in all.'),
    webMade: made('하나에 64건까지예요.', 'Up to 64 requests in each.'),
    webP99: slowest,
    eventCost: cost('초당 0.0000288달러(1,769MB, 서울)', '$0.0000288 a second (1,769 MB, Seoul)'),
    runCost: cost(
      '초당 0.0000406달러(1 vCPU, 2GiB, 서울)',
      '$0.0000406 a second (1 vCPU, 2 GiB, Seoul)',
    ),
    made: made(
      '환경당 요청과 최대 환경은 직접 정해요.',
      'How many in each, and at most, is yours to set.',
    ),
    lost: {
      ko: {
        what: '온 요청 가운데 429를 받은 비율이에요.',
        rule: '자리가 없으면 대기열에서 기다리고, 10초와 새 환경이 뜨는 시간의 3.5배 가운데 긴 쪽이 지나면 429예요. Cloud Run의 규칙이에요.',
        checks: [
          '100자리에 1,000건이 오고 한 건이 5초면, 200건을 받고 800건이 꼭 10초에 포기해요.',
        ],
        leftOut: '거절된 요청을 다시 보내는 손님은 들어 있지 않아요.',
      },
      en: {
        what: 'The share of requests that got 429.',
        rule: 'Without a place a request waits in the queue; after ten seconds or 3.5 starts, whichever is longer, it gets 429. These are the rules of Cloud Run.',
        checks: [
          'Of a thousand onto a hundred places for five seconds, 200 are served and 800 give up, at ten seconds exactly.',
        ],
        leftOut: 'Customers who try again.',
      },
    },
    p99: slowest,
    cost: cost(
      '초당 0.0000406달러, 쉬는 동안은 0.0000105달러',
      '$0.0000406 a second, $0.0000105 while kept idle',
    ),
  },
  expected: {
    eventMade: ({ arrivals, crowd }) =>
      arrivals === 'at-once' ? Math.min(1_000, Number(crowd)) : null,
    webMade: ({ arrivals, crowd }) =>
      arrivals === 'at-once' ? Math.ceil(Number(crowd) / 64) : null,
  },
};
