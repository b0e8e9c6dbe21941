// Why the numbers of the concurrency simulator may be believed: what its tests hold them to, in words.

import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/concurrency/config';

type Declared = typeof declaration;

const NO_RETRIES = {
  ko: '거절된 요청을 다시 보내는 손님과, 큐로 돌아가는 비동기 호출은 들어 있지 않아요.',
  en: 'Customers who try again, and asynchronous calls that go back to a queue, are left out.',
};

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    busy: {
      ko: {
        what: '우리 함수에서 동시에 일하는 환경의 수를 시간으로 평균한 값이에요.',
        rule: '리틀의 법칙: 초당 요청 × 한 건에 걸리는 시간. 500 × 0.2는 100이에요.',
        checks: ['다른 손님들로 서른 번 돌린 평균이 식과 1% 안에서 같아요.'],
        leftOut: NO_RETRIES.ko,
      },
      en: {
        what: 'How many environments of our function are at work, averaged over time.',
        rule: 'Little’s law: requests per second times the time that each takes. 500 × 0.2 is 100.',
        checks: ['The mean of thirty runs with other customers is within 1% of the formula.'],
        leftOut: NO_RETRIES.en,
      },
    },
    instances: {
      ko: {
        what: '지금까지 만들어진 환경이에요. 두 함수의 것을 더하고, 프로비저닝한 것도 세요.',
        rule: '쉬는 환경이 없을 때 온 요청마다 하나씩 만들어요. 함수 하나는 어느 10초에도 1,000개를 넘겨 만들지 못해요.',
        checks: [
          '한꺼번에 온 1,000건은 하나씩 받으면 1,000개, 64건씩이면 16개, 80건씩이면 13개예요.',
          '예전 규칙에서 10,000건이 한꺼번에 오면 3,000건만 받아요. AWS가 낸 예와 같아요.',
        ],
        leftOut: '실험이 짧아서 쉬는 환경이 회수되는 일은 다루지 않아요.',
      },
      en: {
        what: 'Environments made so far, those of both functions and the provisioned ones.',
        rule: 'One for each request that finds none idle. A function never makes more than 1,000 in any ten seconds.',
        checks: [
          'A thousand at once need 1,000 where each takes one, 16 where each takes 64, and 13 where each takes 80.',
          'Under the old rule 3,000 of 10,000 at once are served, as in the example that AWS gave.',
        ],
        leftOut: 'Runs are short: idle environments being reclaimed is left out.',
      },
    },
    refused: {
      ko: {
        what: '우리 함수에 온 요청 가운데 429를 받은 비율이에요.',
        rule: '초당 요청 수, 동시성, 늘어나는 속도의 순서로 살피고, 처음 막은 한도로 세요.',
        checks: [
          '한도가 꽉 찼을 때 거절되는 비율을 얼랑 B와 비교해요.',
          '2,500건이 한꺼번에 시작하면 (2,500 − 1,000) × 10 + 500 × 10 = 20,000건이 거절돼야 해요. 다른 손님들로 서른 번 돌린 평균이 1% 안에서 같아요.',
        ],
        leftOut: NO_RETRIES.ko,
      },
      en: {
        what: 'The share of our function’s requests that got 429.',
        rule: 'Requests per second are looked at first, then concurrency, then growth; the first in the way is counted.',
        checks: [
          'What a full limit refuses is compared with Erlang B.',
          'From nothing to 2,500 at once, (2,500 − 1,000) × 10 + 500 × 10 = 20,000 must be refused: the mean of thirty runs with other customers is within 1%.',
        ],
        leftOut: NO_RETRIES.en,
      },
    },
    failed: {
      ko: {
        what: '들어왔지만 데이터베이스 연결을 얻지 못한 요청의 비율이에요.',
        rule: '일을 시작할 때 연결이 모두 쓰이고 있으면 실패해요. 긴 시간으로 보면 얼랑 B예요.',
        checks: ['1초에 500건, 한 건에 1초, 연결 400개: 식은 20.7%예요.'],
        leftOut: '연결을 기다리게 하는 풀이나 프록시는 들어 있지 않아요.',
      },
      en: {
        what: 'The share of requests that were let in and found no database connection.',
        rule: 'A request fails where all connections are in use as its work begins: Erlang B in the long run.',
        checks: ['500 a second of 1 s with 400 connections: the formula says 20.7%.'],
        leftOut: 'Pools and proxies that let requests wait for a connection are left out.',
      },
    },
    p99: latencyTrust(99, {
      checks: {
        ko: ['요청이 모두 웜 스타트면 콜드 스타트의 시간이 들어가지 않는지 시험해요.'],
        en: ['Where every start is warm no starting time is in it: tested.'],
      },
      leftOut: {
        ko: '손님과 함수 사이의 네트워크 시간은 들어 있지 않아요.',
        en: 'The network between customer and function is left out.',
      },
    }),
    jobRefused: {
      ko: {
        what: '이웃 함수에 온 요청 가운데 429를 받은 비율이에요.',
        rule: '예약하지 않은 함수들은 예약과 프로비저닝을 뺀 나머지를 함께 써요.',
        checks: ['우리 함수에 200을 예약하면 이웃은 한 번에 100까지만 일해요.'],
        leftOut: NO_RETRIES.ko,
      },
      en: {
        what: 'The share of the neighbour’s requests that got 429.',
        rule: 'Functions without a reservation share what reservations and provisioned concurrency leave.',
        checks: ['With 200 reserved for ours, at most 100 of the neighbour’s work at once.'],
        leftOut: NO_RETRIES.en,
      },
    },
    cost: {
      ko: {
        what: '프로비저닝한 환경을 하루 켜 두는 요금이에요. 요청이 없어도 나와요.',
        rule: '환경 수 × 86,400초 × GB-초당 0.0000051254달러(1,024MB, 서울, 2026년 10월).',
        checks: ['80개면 하루 35.43달러예요.'],
        leftOut: '실행한 시간과 요청 수의 요금은 따로예요.',
      },
      en: {
        what: 'What the provisioned environments cost for a day, with or without requests.',
        rule: 'Environments × 86,400 s × $0.0000051254 per GB-second (1,024 MB, Seoul, October 2026).',
        checks: ['80 of them cost $35.43 a day.'],
        leftOut: 'Running time and requests are billed on top.',
      },
    },
  },
  expected: {
    busy: ({ arrivals, ratePerSec, workSec, quota, slots, dbConnections }) => {
      const need = Number(ratePerSec) * Number(workSec);
      const isFar = need <= 0.5 * Number(quota) && Number(workSec) >= 0.2;
      const isPlain = arrivals === 'poisson' && slots === 1 && dbConnections === 0;
      return isPlain && isFar ? need : null;
    },
  },
};
