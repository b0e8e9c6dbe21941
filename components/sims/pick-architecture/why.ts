// Why the numbers of the six cards may be believed: what the model's tests hold them to, in words.

import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/pick-architecture/config';
import type { columns } from './words';

type Declared = typeof declaration;

export const why: SimWhy<
  keyof Declared['metrics'] | (typeof columns)[number]['metric'],
  keyof Declared['params']
> = {
  trust: {
    p95: {
      ko: {
        what: '요청 100건 가운데 95건이 이 시간 안에 답을 받았어요. 새벽 정산만은 마지막 정산서가 끝난 때로 약속을 봐요.',
        rule: '네 방식에 같은 요청을 보내고, 방식마다의 대기열과 시작 시간을 그대로 돌려요.',
        checks: [
          '새벽 정산은 200 × 30.9초 ÷ 일꾼 수에서 5% 안이에요.',
          '대기열, 자동 확장, 함수의 규칙은 각각 대기행렬 식과 맞춰 봤어요.',
        ],
        leftOut: '네트워크와 데이터베이스가 느려지는 일은 없어요.',
      },
      en: {
        what: '95 of 100 requests were answered within this. For the nightly reports the promise looks at the last of them.',
        rule: 'The same requests go to all four ways, each with its own queue and start times.',
        checks: [
          'The reports take 200 × 30.9 s ÷ workers, to within 5%.',
          'The rules of queues, autoscaling and functions are each held against queueing formulas.',
        ],
        leftOut: 'Networks and databases that slow down.',
      },
    },
    dropped: {
      ko: {
        what: '자리가 없어 거절됐거나 30초를 넘겨 답을 받지 못한 요청이에요.',
        rule: '1,000건에 한 건을 넘으면 약속을 못 지킨 거예요. 불러서 답을 기다리는 일의 대기열은 200건까지예요.',
        checks: ['온 요청 = 답 + 거절 + 포기 + 기다림 + 처리 중. 방식마다 맞춰 봐요.'],
        leftOut: '거절된 쪽이 다시 보내는 일은 없어요.',
      },
      en: {
        what: 'Requests turned away for want of room, or not answered within thirty seconds.',
        rule: 'More than one in a thousand breaks the promise. Where somebody waits, 200 may queue.',
        checks: [
          'Arrived = answered + turned away + given up + waiting + in progress, for each way.',
        ],
        leftOut: 'Nobody who was turned away tries again.',
      },
    },
    cost: {
      ko: {
        what: '이 일을 한 달(730시간) 할 때의 요금이에요. 2026년 10월 서울의 목록 가격이에요.',
        rule: '켜 둔 것은 켜 둔 시간만큼, 함수는 환경이 뜨고 일한 시간과 요청 수만큼 내요. 새벽 정산의 기계는 일이 끝나면 꺼요.',
        checks: [
          '함수의 한 달을 요금 계산기로 다시 매겨 0.1% 안이에요.',
          '컨테이너 한 대와 로드 밸런서는 57.87달러, 세 대와 로드 밸런서는 140.78달러예요.',
        ],
        leftOut: '약정 할인, 데이터베이스, 로그, 전송량, NAT, 세금.',
      },
      en: {
        what: 'The bill of a month of 730 hours of this, at October 2026 list prices in Seoul.',
        rule: 'What is on is charged while it is on, a function while an environment starts or works and by the request. The machines of the nightly reports are stopped when all are done.',
        checks: [
          'A month of functions priced anew by the billing engine agrees to 0.1%.',
          'A container with its balancer is $57.87, three with theirs $140.78.',
        ],
        leftOut: 'Commitment discounts, database, logs, traffic, NAT, tax.',
      },
    },
    hours: {
      ko: {
        what: '이 일을 돌보는 데 한 달에 드는 사람의 시간이에요.',
        rule: '한 달에 내 서버 4시간, VM 그룹 3시간. 배포 한 번에 1.5, 0.5, 0.1, 0.1시간이에요.',
        checks: ['일주일에 두 번 배포하면 17.0, 7.3, 0.9, 0.9시간이에요. 따로 계산해 맞춰 봐요.'],
        leftOut: '모두 가정이에요. 배우는 시간, 새벽의 호출, 옮기는 일은 없어요.',
      },
      en: {
        what: 'People’s time that a month of this job takes.',
        rule: 'Four hours a month for your own server, three for a VM group; a deploy takes 1.5, 0.5, 0.1 and 0.1.',
        checks: ['With two deploys a week: 17.0, 7.3, 0.9 and 0.9 hours, worked out apart.'],
        leftOut: 'All of it is assumed. Learning, calls at night and moving are not in it.',
      },
    },
    total: {
      ko: {
        what: '요금에 사람의 시간을 돈으로 더한 거예요. 알맞은 곳은 이것으로 정해요.',
        rule: '요금 + 시간 × 시급. 약속을 지킨 곳 가운데 가장 싼 곳과, 그보다 25%나 20,000원까지 비싼 곳이 맞아요.',
        checks: [
          '여섯 장의 답을 테스트가 약속, 요금, 시간에서 다시 구해요. 다른 손님들로 서른 번 돌려도 모두 같아요.',
        ],
        leftOut: '한 대가 고장 날 때를 위한 여유.',
      },
      en: {
        what: 'The bill plus people’s time in money. What fits is decided by it.',
        rule: 'Bill + hours × wage. Right are the cheapest that keeps the promise, and those at most 25% or 20,000 won above it.',
        checks: [
          'A test works out the answers to all six anew. They are the same in thirty runs with other customers.',
        ],
        leftOut: 'A machine to spare for when one breaks.',
      },
    },
  },
};
